/** What the body of a table shows as a whole, before it is read line by line. */
import type { Sheet } from "../../grid/sheet";
import type { NodeKind } from "../model";
import type { Line } from "../lines";
import { isTotal } from "../words/noise";
import { readNumbering } from "../words/numbering";
import type { TableColumns } from "./table-columns";
import { isMeasured } from "./measured";

const THREE_LEVELS: readonly NodeKind[] = ["area", "strategic-objective", "operational-objective"];
/** The kinds of 1 and 1.1 where nothing shows a level above them. */
export const TWO_LEVELS: readonly NodeKind[] = ["strategic-objective", "operational-objective"];
const NEARLY_ALL = 0.9;

export interface Outline {
  /** titles and indicators share a column */
  readonly mixed: boolean;
  /** kinds of 1, 1.1, 1.1.1 */
  readonly levels: readonly NodeKind[];
}

/** Numbers of titles and codes of indicators tell how deep the hierarchy goes. */
export function outlineOf(columns: TableColumns, body: readonly Line[]): Outline {
  const numbered = body.flatMap((line) => {
    const entry = line.lone ?? line.entries.find(({ at }) => at.column === columns.text);
    const numbering = entry && readNumbering(entry.text);
    return entry && numbering ? [{ line, entry, numbering }] : [];
  });
  const coded = numbered.some(({ numbering: { kind } }) => kind === "indicator" || kind === "objective");
  const deep = numbered.some(
    ({ line, entry, numbering }) =>
      numbering.kind === "outline" && numbering.depth > 2 && !isMeasured(columns, line, entry),
  );
  const alone = columns.levels.every(({ kind }) => kind === "perspective" || kind === "individual-objective");
  return { mixed: columns.mixed || (coded && alone), levels: coded || deep ? THREE_LEVELS : TWO_LEVELS };
}

/** Levels that are filled beside nearly every indicator and nowhere merged: there a repeated text is the same node. */
export function repeatingLevels(
  sheet: Sheet,
  { levels, text }: TableColumns,
  body: readonly Line[],
): ReadonlySet<number> {
  const isRow = ({ lone, entries: [first, ...rest] }: Line) =>
    lone === undefined &&
    first !== undefined &&
    !isTotal(first.folded) &&
    [first, ...rest].some(({ at }) => at.column === text);
  const rows = body.filter(isRow);
  const isMerged = (column: number) =>
    sheet.merged.some((area) => area.rows > 1 && area.column <= column && column < area.column + area.columns);
  const filled = levels.filter(({ column }) => {
    const own = rows.filter(({ entries }) => entries.some(({ at }) => at.column === column));
    return own.length >= rows.length * NEARLY_ALL && !isMerged(column);
  });
  return new Set(filled.map(({ column }) => column));
}
