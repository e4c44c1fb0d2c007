/** Where the target of a year stands in a table: what is added takes its look, and may go beside it. */
import type { Area } from "../../grid/address";
import { mergedAreaAt, type Sheet } from "../../grid/sheet";
import type { PlanColumn, PlanTable } from "../../plan/model";

export interface TargetPlace {
  readonly column: PlanColumn;
  /** the last column under the same heading, of a group of targets too, and of cells merged to the right */
  readonly lastColumn: number;
}

export function targetPlace(sheet: Sheet, table: PlanTable, year: number | undefined): TargetPlace | undefined {
  const column = table.columns.find((candidate) => candidate.role === "target" && candidate.year === year);
  if (!column) return undefined;
  return { column, lastColumn: lastColumnUnder(sheet, table, column.column) };
}

/** Of a column: the end of the cells merged to the right in its headings and its indicators' rows. */
export function lastColumnUnder(sheet: Sheet, table: PlanTable, column: number): number {
  const groups = table.headings.flatMap(({ row, rows }) =>
    Array.from({ length: rows }, (_, index) => mergedAreaAt(sheet, { row: row + index, column })),
  );
  const own = table.indicators
    .map(({ at }) => mergedAreaAt(sheet, { row: at.row, column }))
    .filter((area) => area?.column === column);
  const ends = [...groups, ...own].flatMap((area) => (area ? [lastColumnOf(area)] : []));
  return Math.max(column, ...ends);
}

const lastColumnOf = ({ column, columns }: Area) => column + columns - 1;
