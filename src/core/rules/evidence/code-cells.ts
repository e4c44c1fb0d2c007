/** The cells of code columns, beside objectives and indicators alike; merged cells count once. */
import { cellAt, ownerOf, type Workbook } from "../../grid/sheet";
import type { Field, Plan, PlanTable } from "../../plan/model";
import { sheetsOf } from "./plan-cells";

/** One list for each table with a column of codes. */
export function codeCells({
  plan,
  workbook,
}: {
  readonly plan: Plan;
  readonly workbook: Workbook;
}): readonly { readonly table: PlanTable; readonly cells: readonly Field[] }[] {
  const sheets = sheetsOf(workbook);
  return plan.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    const columns = table.columns.filter(({ role }) => role === "code");
    if (!sheet || columns.length === 0) return [];
    const rows = new Set([...table.nodes, ...table.indicators].map(({ at }) => at.row));
    const places = [...rows].flatMap((row) => columns.map(({ column }) => ownerOf(sheet, { row, column })));
    const once = new Map(places.map((at) => [`${at.row}:${at.column}`, at]));
    return [{ table, cells: [...once.values()].map((at) => ({ at, cell: cellAt(sheet, at) })) }];
  });
}
