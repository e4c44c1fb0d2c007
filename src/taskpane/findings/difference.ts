/** What a correction changes in a text, so that nobody has to look for one letter among a hundred. */

export interface Difference {
  /** the same before and after */
  readonly head: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

/** The longest beginning and end that both have; between them everything counts as changed. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return {
    head: before.slice(0, head),
    removed: before.slice(head, before.length - tail),
    added: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  };
}

/** As much of the unchanged text as shows where the change is. */
const CONTEXT = 24;

export function nearEnd(text: string): string {
  return text.length > CONTEXT + 1 ? `…${text.slice(-CONTEXT)}` : text;
}

export function nearStart(text: string): string {
  return text.length > CONTEXT + 1 ? `${text.slice(0, CONTEXT)}…` : text;
}

/** Blanks that are removed or added must be seen. */
export function visibleBlanks(text: string): string {
  return text.replace(/[ \u00a0]/g, "␣").replace(/[\r\n]+/g, "↵");
}
