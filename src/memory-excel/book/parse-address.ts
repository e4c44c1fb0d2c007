/** Addresses as add-in code writes them: `A1`, `$A$1:B2`, `A:C`, `2:3`, with or without a sheet in front. */
import { positionOf, type Area } from "../../core/grid/address";
import { LAST_COLUMN, LAST_ROW } from "./cell-record";
import { isOnSheet } from "./areas";

export interface ParsedAddress {
  /** undefined: the sheet that was asked */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const COLUMNS = /^\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6})$/;

function columnOf(text: string): number | undefined {
  const letters = COLUMNS.exec(text)?.[1]?.toUpperCase();
  return letters === undefined ? undefined : positionOf(`${letters}1`)?.column;
}

function rowOf(text: string): number | undefined {
  const digits = ROWS.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits) - 1;
}

/** The corners may be named in any order. */
function span(from: number, to: number): { first: number; count: number } {
  return { first: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

function spanned(from: string, to: string): Area | undefined {
  const cells = [positionOf(from), positionOf(to)];
  const columns = [columnOf(from), columnOf(to)];
  const rows = [rowOf(from), rowOf(to)];
  const [first, last] = cells;
  if (first && last) {
    const down = span(first.row, last.row);
    const across = span(first.column, last.column);
    return { row: down.first, column: across.first, rows: down.count, columns: across.count };
  }
  if (columns[0] !== undefined && columns[1] !== undefined) {
    const across = span(columns[0], columns[1]);
    return { row: 0, column: across.first, rows: LAST_ROW + 1, columns: across.count };
  }
  if (rows[0] === undefined || rows[1] === undefined) return undefined;
  const down = span(rows[0], rows[1]);
  return { row: down.first, column: 0, rows: down.count, columns: LAST_COLUMN + 1 };
}

/** Undefined for what is no address on a sheet (names of ranges are not looked up). */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf("!");
  const name = bang < 0 ? undefined : text.slice(0, bang);
  const sheet = name?.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  const [from = "", to, more] = text.slice(bang + 1).split(":");
  if (more !== undefined) return undefined;
  const single = to === undefined ? positionOf(from) : undefined;
  const area = single ? { ...single, rows: 1, columns: 1 } : to === undefined ? undefined : spanned(from, to);
  return area && isOnSheet(area) ? { sheet, area } : undefined;
}
