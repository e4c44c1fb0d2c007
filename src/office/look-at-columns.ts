/** What stands in columns that we inserted, in two round trips. */
import type { CellAddress } from "../core/grid/address";
import type { RawValue } from "./cell-state";
import type { NotedColumns } from "./noted-application";

export interface FilledCell {
  readonly at: CellAddress;
  /** the formula, or the value of a constant */
  readonly formula: RawValue;
}

export interface SeenColumns {
  readonly columns: NotedColumns;
  /** undefined: the sheet is gone */
  readonly worksheet: Excel.Worksheet | undefined;
  readonly isProtected: boolean;
  /** those that hold something */
  readonly cells: readonly FilledCell[];
}

export async function lookAtColumns(context: Excel.RequestContext, noted: readonly NotedColumns[]): Promise<readonly SeenColumns[]> {
  const candidates = noted.map((columns) => ({ columns, worksheet: context.workbook.worksheets.getItemOrNullObject(columns.sheet) }));
  for (const { worksheet } of candidates) worksheet.load("name, protection/protected");
  await context.sync();
  const found = candidates.map(({ columns, worksheet }) => ({ columns, worksheet: worksheet.isNullObject ? undefined : worksheet }));
  const ranges = found.map(({ columns: { column, count }, worksheet }) => {
    const range = worksheet?.getRangeByIndexes(0, column, 1, count).getEntireColumn().getUsedRangeOrNullObject(true);
    range?.load("formulas, rowIndex, columnIndex");
    return range;
  });
  await context.sync();
  return found.map(({ columns, worksheet }, index) => ({
    columns,
    worksheet,
    isProtected: worksheet?.protection.protected ?? false,
    cells: filledCells(columns.sheet, ranges[index]),
  }));
}

function filledCells(sheet: string, range: Excel.Range | undefined): readonly FilledCell[] {
  if (!range || range.isNullObject) return [];
  return (range.formulas as readonly (readonly RawValue[])[]).flatMap((line, row) =>
    line.flatMap((formula, column) => (formula === "" ? [] : [{ at: { sheet, row: range.rowIndex + row, column: range.columnIndex + column }, formula }])),
  );
}
