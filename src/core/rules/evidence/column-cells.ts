/** The cells of the columns that name who or what an indicator or objective belongs to. */
import { cellAt, ownerOf, type Sheet } from "../../grid/sheet";
import type { ColumnRole, Field, PlanTable } from "../../plan/model";
import { sheetsOf, type PlanSource } from "./plan-cells";

const NAMING_ROLES = [
  "office",
  "department",
  "perspective",
  "type",
  "individual-objective",
  "source",
] as const satisfies readonly ColumnRole[];
export type NamingRole = (typeof NAMING_ROLES)[number];

/** A cell of a column with the place of the row it stands in. */
export interface ColumnCell extends Field {
  readonly sheet: string;
  readonly row: number;
}

/** The cells of all columns of a role, beside objectives and indicators alike; merged cells count once. */
export function columnCells({ plan, workbook }: PlanSource, role: NamingRole): readonly ColumnCell[] {
  const sheets = sheetsOf(workbook);
  return plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    const columns = table.columns.filter((column) => column.role === role);
    return sheet ? columns.flatMap(({ column }) => cellsBelow(sheet, table, column)) : [];
  });
}

function cellsBelow(sheet: Sheet, { nodes, indicators }: PlanTable, column: number): readonly ColumnCell[] {
  const rows = [...new Set([...nodes, ...indicators].map(({ at }) => at.row))];
  const seen = new Set<number>();
  return rows.flatMap((row) => {
    const at = ownerOf(sheet, { row, column });
    if (seen.has(at.row)) return [];
    seen.add(at.row);
    return [{ sheet: sheet.name, row, at, cell: cellAt(sheet, at) }];
  });
}

const isNaming = (role: ColumnRole) => NAMING_ROLES.some((naming) => naming === role);

/** All that the naming columns of a plan hold, from the first row of their sheets to the last: while it is the same, so are their cells. */
export function namesIn({ plan, workbook }: PlanSource): readonly unknown[] {
  const columnsOf = new Map<string, Set<number>>();
  for (const { sheet, columns } of plan.tables) {
    const own = columnsOf.get(sheet) ?? new Set<number>();
    columnsOf.set(sheet, own);
    for (const { role, column } of columns) if (isNaming(role)) own.add(column);
  }
  return workbook.sheets.flatMap((sheet) =>
    [...(columnsOf.get(sheet.name) ?? [])].flatMap((column) => contentOfColumn(sheet, column)),
  );
}

function contentOfColumn(
  { used, mergedAt, values, texts, formats, formulas }: Sheet,
  column: number,
): readonly unknown[] {
  const at = column - (used?.column ?? 0);
  const blocks: readonly (readonly (readonly unknown[])[])[] = [values, texts, formats, formulas];
  return [mergedAt, used?.row, ...blocks.flatMap((block) => block.map((row) => row[at]))];
}
