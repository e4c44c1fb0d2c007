/** Titles directly above headings that come again: each names its own part of the plan, or all are the page's. */
import type { Line } from "../lines";
import type { FoundHead, Head } from "./head";

/** The same for headings that continue a table after a page break, or under the next objective. */
export const shapeOf = ({ columns }: Head) =>
  columns.map(({ column, reading }) => `${column}:${reading.role}:${reading.year ?? ""}`).join("|");

/** The title across the table in the row above a heading. */
function titleOver(lines: readonly Line[], head: Head): Line | undefined {
  const above = lines[head.first - 1];
  return above?.lone !== undefined && above.wide && above.row + 1 === lines[head.first]?.row ? above : undefined;
}

export interface TitlesAbove {
  /** the first heading's title stands for a part, as other titles do above the same heading */
  readonly namesPart: boolean;
  /** rows of titles that only repeat the first one */
  readonly repeated: ReadonlySet<number>;
}

export function titlesAbove(lines: readonly Line[], [first, ...others]: readonly FoundHead[]): TitlesAbove {
  const title = first && titleOver(lines, first);
  if (!first || !title) return { namesPart: false, repeated: new Set() };
  const shape = shapeOf(first);
  const later = others.filter((head) => shapeOf(head) === shape).flatMap((head) => titleOver(lines, head) ?? []);
  const same = later.filter(({ lone }) => lone?.folded === title.lone?.folded);
  return { namesPart: same.length < later.length, repeated: new Set(same.map(({ row }) => row)) };
}
