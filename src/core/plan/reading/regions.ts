/** Which lines of a sheet belong to which heading. */
import { clipLine, type Line } from "../lines";
import { readHeading } from "../words/read-heading";
import { splitAtEnd } from "./block-end";
import { cardAbove, type Card } from "./card";
import type { FoundHead, Head } from "./head";

/** A heading with the lines that are its own. */
export interface Region {
  readonly head: FoundHead;
  readonly card: Card | undefined;
  /** lines between the previous table and the card or the heading */
  readonly before: readonly Line[];
  /** lines above the heading that belong to it, below the previous body */
  readonly above: readonly Line[];
  readonly body: readonly Line[];
}

const FOREIGN: ReadonlySet<string> = new Set(["foreign", "budget"]);

/** A heading of something else: after a gap, mostly known words, some of them of no plan. */
function isForeignHeading({ entries, row }: Line, previous: Line | undefined): boolean {
  if (previous === undefined || row - previous.row < 2 || entries.length < 2) return false;
  const roles = entries.flatMap(({ text }) => {
    const reading = readHeading(text);
    return reading?.strict === true ? [reading.role] : [];
  });
  return roles.length > entries.length / 2 && roles.some((role) => FOREIGN.has(role)) && !roles.includes("indicator");
}

function clipTo({ bounds }: Head, lines: readonly Line[]): readonly Line[] {
  return bounds ? lines.flatMap((line) => clipLine(line, bounds) ?? []) : lines;
}

/** The lines down to the heading of another kind of table. */
function untilForeign(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => isForeignHeading(line, lines[index - 1]));
  return end < 0 ? lines : lines.slice(0, end);
}

export function regionsOf(lines: readonly Line[], heads: readonly FoundHead[]): Region[] {
  const cards = heads.map((head, index) => cardAbove(lines, head.first, (heads[index - 1]?.last ?? -1) + 1));
  let left: readonly Line[] = [];
  const startOf = (index: number) => cards[index]?.first ?? heads[index]?.first ?? lines.length;
  return heads.map((head, index) => {
    // Heads side by side share their rows: the region ends where the next row of heads begins.
    let nextIndex = index + 1;
    while (heads[nextIndex]?.first === head.first) nextIndex += 1;
    const start = index === 0 ? 0 : startOf(index);
    const { body, tail } = splitAtEnd(head, untilForeign(lines.slice(head.last + 1, startOf(nextIndex))));
    const before = index === 0 ? lines.slice(0, startOf(0)) : left;
    left = tail;
    return { head, card: cards[index], before, above: lines.slice(start, head.first), body: clipTo(head, body) };
  });
}
