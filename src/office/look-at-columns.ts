/** What stands in columns that we inserted, in two round trips. */
import type { CellAddress } from "../core/grid/address";
import type { RawValue } from "./raw-value";
import type { NotedColumn } from "./noted-application";

export interface FilledCell {
  readonly at: CellAddress;
  /** the formula, or the value of a constant */
  readonly formula: RawValue;
}

export interface SeenColumn extends NotedColumn {
  /** those that hold something */
  readonly cells: readonly FilledCell[];
}

/** The noted columns of one sheet. */
export interface SeenSheet {
  readonly sheet: string;
  /** undefined: the sheet is gone */
  readonly worksheet: Excel.Worksheet | undefined;
  readonly isProtected: boolean;
  readonly columns: readonly SeenColumn[];
}

export async function lookAtColumns(
  context: Excel.RequestContext,
  noted: readonly NotedColumn[],
): Promise<readonly SeenSheet[]> {
  const sheets = [...new Set(noted.map(({ sheet }) => sheet))];
  const candidates = sheets.map((sheet) => ({
    sheet,
    worksheet: context.workbook.worksheets.getItemOrNullObject(sheet),
  }));
  for (const { worksheet } of candidates) worksheet.load("name, protection/protected");
  await context.sync();
  const queued = candidates.map(({ sheet, worksheet }) => ({
    sheet,
    worksheet: worksheet.isNullObject ? undefined : worksheet,
    isProtected: !worksheet.isNullObject && worksheet.protection.protected,
    columns: noted.filter((column) => column.sheet === sheet).map((column) => queueColumn(worksheet, column)),
  }));
  await context.sync();
  return queued.map((seen) => ({
    ...seen,
    columns: seen.columns.map(({ column, range }) => ({ ...column, cells: filledCells(seen.sheet, range) })),
  }));
}

interface QueuedColumn {
  readonly column: NotedColumn;
  readonly range: Excel.Range | undefined;
}

function queueColumn(worksheet: Excel.Worksheet, column: NotedColumn): QueuedColumn {
  if (worksheet.isNullObject) return { column, range: undefined };
  const range = worksheet.getRangeByIndexes(0, column.column, 1, 1).getEntireColumn().getUsedRangeOrNullObject(true);
  range.load("formulas, rowIndex, columnIndex");
  return { column, range };
}

function filledCells(sheet: string, range: Excel.Range | undefined): readonly FilledCell[] {
  if (!range || range.isNullObject) return [];
  return (range.formulas as readonly (readonly RawValue[])[]).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === "" ? [] : [{ at: { sheet, row: range.rowIndex + row, column: range.columnIndex + column }, formula }],
    ),
  );
}
