/** Queues new columns with their headings, look, merged cells and widths; the caller syncs. */
import type { CellAddress, RowSpan } from "../core/grid/address";
import type { ColumnAddition, NewColumn, NewHeading } from "../core/patch/column-addition";
import { blocksOf } from "./cell-blocks";

/** Headings one below the other, as they were written. */
export interface DressedHeading {
  readonly at: CellAddress;
  readonly texts: readonly string[];
  /** its values tell what arrived */
  readonly range: Excel.Range;
}

export function dressColumns(worksheet: Excel.Worksheet, addition: ColumnAddition): readonly DressedHeading[] {
  const { column: first, columns, growing } = addition;
  worksheet.getRangeByIndexes(0, first, 1, columns.length).getEntireColumn().insert("Right");
  const headings = columns.flatMap((column, offset) => dressColumn(worksheet, addition, column, first + offset));
  for (const { row, column, rows, columns: width } of growing) {
    worksheet.getRangeByIndexes(row, column, rows, width + columns.length).merge(false);
  }
  return headings;
}

function dressColumn(
  worksheet: Excel.Worksheet,
  addition: ColumnAddition,
  column: NewColumn,
  at: number,
): readonly DressedHeading[] {
  const part = ({ row, rows }: RowSpan, of = at) => worksheet.getRangeByIndexes(row, of, rows, 1);
  for (const look of column.looks)
    part(look).copyFrom(part({ row: look.like.row, rows: look.rows }, placeNow(look.like.column, addition)), "Formats");
  for (const { format, ...span } of column.formats)
    part(span).numberFormat = Array.from({ length: span.rows }, () => [format]);
  for (const span of column.merges) part(span).merge(false);
  worksheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = column.width;
  return blocksOf(column.headings, ({ row }: NewHeading) => ({ sheet: addition.sheet, row, column: at })).map(
    ({ sheet, area, items }) => {
      const range = part(area);
      const texts = items.map(({ text }) => text);
      range.values = texts.map((text) => [text]);
      return { at: { sheet, row: area.row, column: at }, texts, range };
    },
  );
}

/** Where a column stands once the new ones are there. */
function placeNow(column: number, addition: ColumnAddition): number {
  return column < addition.column ? column : column + addition.columns.length;
}
