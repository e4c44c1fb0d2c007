/** Which row of a sheet looks most like a heading, for a user who says that the sheet is a plan. */
import type { Sheet } from "../grid/sheet";
import { isFigure, linesOf, type Line } from "./lines";
import { readHeading } from "./words/read-heading";

const SAMPLE_LINES = 200;

/** Known words count most, then texts; a figure speaks against a heading. */
function likeness({ entries, lone }: Line): number {
  if (lone !== undefined) return 0;
  const known = entries.filter(({ text }) => readHeading(text)?.strict === true).length;
  const figures = entries.filter(isFigure).length;
  return known * 3 + entries.length - figures * 2;
}

/** Zero-based row; undefined in a sheet without a line of several texts. */
export function suggestHeading(sheet: Sheet): number | undefined {
  const lines = linesOf(sheet).slice(0, SAMPLE_LINES);
  const best = Math.max(0, ...lines.map(likeness));
  return best === 0 ? undefined : lines.find((line) => likeness(line) === best)?.row;
}
