/** Whether two texts differ by a slip of the pen, and which of the two made it. */
import { fold } from "../../values/fold";

/** Longest stretch in which a slip can lie. */
const LONGEST_STRETCH = 12;
/** Texts shorter than this differ by design: `AREA I`, `AREA II`. */
const SHORTEST_TEXT = 10;
const MOST_EDITS = 3;

/** What is left of two texts between their common beginning and their common end. */
function stretches(left: string, right: string): readonly [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}

/** Levenshtein distance of two short texts. */
function editsBetween(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let index = 0; index < left.length; index += 1) {
    const letter = left[index];
    const next = [index + 1];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (right[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** `Emmissione` and `Emissione`, `in evase` and `inavase`; not `Emissione ruolo 2015` and `2016`. Both texts folded. */
export function isSlip(left: string, right: string): boolean {
  const [a, b] = stretches(left, right);
  if (a === b || Math.min(left.length, right.length) < SHORTEST_TEXT || /\d/.test(a + b)) return false;
  return a.length <= LONGEST_STRETCH && b.length <= LONGEST_STRETCH && editsBetween(a, b) <= MOST_EDITS;
}

/** The words of one text that the other has not, in order. */
export function ownWords(text: string, other: string): readonly string[] {
  const known = new Set(wordsOf(other));
  return wordsOf(text).filter((word) => !known.has(word));
}

export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Words that differ by a letter or by their ending: `turruta` and `turrata`, but not `interni` and `esterni`. */
export function isSlipOfWord(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < 5 || /\d/.test(left + right) || left === right) return false;
  const edits = editsBetween(left, right);
  return edits === 1 || (edits === 2 && left.slice(0, 3) === right.slice(0, 3));
}
