/** Pictures of sheets drawn as text: one line a row, cells between bars. */
import type { PictureCell, SheetPicture } from "../../src/memory-excel/sheet-picture";

const NUMBER = /^-?\d+(,\d+)?%?$/;

function cellOf(drawn: string): PictureCell {
  const text = drawn.trim().replace(/^¶/, "");
  return { text, raw: text, isNumber: NUMBER.test(text), ...(drawn.trim().startsWith("¶") && { wrap: true }) };
}

/** `¶` before a text: it wraps. */
export function drawPicture(sheet: string, more: Partial<SheetPicture> = {}): SheetPicture {
  const rows = sheet
    .split("\n")
    .filter((row) => row.includes("|"))
    .map((row) => row.split("|").slice(1, -1).map(cellOf));
  return {
    rows: rows.length,
    columns: Math.max(0, ...rows.map(({ length }) => length)),
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    charts: [],
    cell: (row, column) => rows[row]?.[column] ?? cellOf(""),
    ...more,
  };
}
