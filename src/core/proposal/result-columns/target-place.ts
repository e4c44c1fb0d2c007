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
  const groups = table.headings.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => mergedAreaAt(sheet, { row: row + index, column: column.column })));
  const own = table.indicators.map(({ at }) => mergedAreaAt(sheet, { row: at.row, column: column.column })).filter((area) => area?.column === column.column);
  const ends = [...groups, ...own].flatMap((area) => (area ? [lastColumnOf(area)] : []));
  return { column, lastColumn: Math.max(column.column, ...ends) };
}

const lastColumnOf = ({ column, columns }: Area) => column + columns - 1;
