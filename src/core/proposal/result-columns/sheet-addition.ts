/** The new columns of one sheet: all its tables share them. */
import { isCellError } from "../../grid/cell";
import { cellAt, type Sheet } from "../../grid/sheet";
import type { Anchor, ColumnAddition } from "../../patch/column-addition";
import type { PlanTable } from "../../plan/model";
import { growingAreas } from "./growing-areas";
import { newColumn } from "./new-column";
import { figureColumns, RESULT_ROLES } from "./result-roles";
import { lastColumnUnder } from "./target-place";
import type { WantedColumns } from "./wanted-columns";

/** `beside-target`: after the target of the year, and after those result columns of that year that are there. `right-of-table`: after the last column of the widest table. */
export type ColumnsPlace = "beside-target" | "right-of-table";

/** @param tables all of the sheet, those without new columns too */
export function sheetAddition(
  sheet: Sheet,
  tables: readonly PlanTable[],
  wanted: readonly WantedColumns[],
  place: ColumnsPlace,
): ColumnAddition {
  const at = place === "right-of-table" ? rightOf(wanted) : besideTargets(sheet, wanted);
  const roles = RESULT_ROLES.filter((role) => wanted.some((table) => table.roles.includes(role)));
  return {
    sheet: sheet.name,
    column: at,
    columns: roles.map((role) => newColumn({ sheet, wanted, at }, role)),
    anchor: anchorOf(sheet, wanted),
    growing: growingAreas(sheet, tables, at),
  };
}

function rightOf(wanted: readonly WantedColumns[]): number {
  return Math.max(
    ...wanted.map(({ table: { range }, target }) => Math.max(range.column + range.columns, target.lastColumn + 1)),
  );
}

/** Where the targets of several tables stand in different columns, beside most of them; the headings name the year in each. */
function besideTargets(sheet: Sheet, wanted: readonly WantedColumns[]): number {
  const counts = new Map<number, number>();
  for (const column of wanted.map((table) => lastColumnOf(sheet, table)))
    counts.set(column, (counts.get(column) ?? 0) + 1);
  const [commonest] = [...counts].sort(([left, few], [right, many]) => many - few || right - left);
  return (commonest?.[0] ?? 0) + 1;
}

/** What is missing goes behind what is there, so that the four keep their order. */
function lastColumnOf(sheet: Sheet, { table, year, target }: WantedColumns): number {
  return Math.max(
    target.lastColumn,
    ...figureColumns(table, year).map(({ column }) => lastColumnUnder(sheet, table, column)),
  );
}

/** The headings of the targets: where they stand elsewhere, the sheet was changed. */
function anchorOf(sheet: Sheet, wanted: readonly WantedColumns[]): Anchor {
  const column = wanted[0]?.target.column.heading.at.column ?? 0;
  const headings = wanted.flatMap(
    ({
      table,
      target: {
        column: { heading },
      },
    }) =>
      table.headings.flatMap(({ row }) => {
        const at = { row: row + heading.at.row - (table.headings[0]?.row ?? 0), column };
        const { value } = cellAt(sheet, at);
        return value === undefined || isCellError(value) ? [] : [{ row: at.row, value }];
      }),
  );
  return {
    column,
    headings: [...new Map(headings.map((heading) => [heading.row, heading])).values()].sort(
      (left, right) => left.row - right.row,
    ),
  };
}
