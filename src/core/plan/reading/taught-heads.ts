/** Headings that prove nothing by themselves: the user said that a plan stands below. */
import { correctionOf, type TableCorrection } from "../correction";
import { headingLines, markOf } from "../heading-mark";
import type { Entry, Line } from "../lines";
import { readHeading, type HeadingReading } from "../words/read-heading";
import type { FoundHead, HeadColumn } from "./head";

const UNKNOWN: HeadingReading = {
  role: "neutral",
  year: undefined,
  ordinal: undefined,
  strict: false,
  mixed: false,
  of: undefined,
  secondary: false,
};

const headColumn = ({ at, lastColumn, text }: Entry): HeadColumn => ({
  column: at.column,
  lastColumn,
  reading: readHeading(text) ?? UNKNOWN,
  text,
  at,
});

/** The taught headings of a sheet by the index of their first line. */
export function taughtHeads(
  sheet: string,
  lines: readonly Line[],
  corrections: readonly TableCorrection[],
): ReadonlyMap<number, FoundHead> {
  const taught = corrections.filter(({ decision, heading }) => decision !== "no-plan" && heading.rows > 0);
  const heads = new Map<number, FoundHead>();
  for (const rows of new Set(taught.map(({ heading }) => heading.rows))) {
    lines.forEach((_, first) => {
      const cells = headingLines(lines, first, rows)?.flatMap(({ entries }) => entries);
      if (!cells) return;
      const mark = markOf(cells);
      const correction = correctionOf(taught, sheet, mark.checksum);
      if (!correction) return;
      const columns = cells.map(headColumn).sort((left, right) => left.column - right.column);
      heads.set(first, {
        first,
        last: first + rows - 1,
        columns,
        owner: undefined,
        bounds: undefined,
        cells,
        mark,
        correction,
      });
    });
  }
  return heads;
}
