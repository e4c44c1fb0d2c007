/** Writes values, formulas and formats into areas, with what Excel refuses or swallows. */
import type { Area, Position } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import type { StyleChange } from "../style/style-change";
import { parseTyped, type Typed } from "../text/parse-typed";
import { intersection, positionsOf } from "./areas";
import type { Book } from "./book";
import { defaultStyle, recordAt, storeRecord, type BookSheet } from "./book-sheet";
import { cellKey } from "./cell-record";
import { isCovered } from "./covered-cells";

/** Excel refuses the whole request when one of its cells is locked on a protected sheet. */
export function refuseLocked({ styles }: Book, sheet: BookSheet, area: Area): void {
  if (!sheet.defaults.isProtected) return;
  for (const at of positionsOf(area)) {
    if (styles.style(recordAt(sheet, at).style).locked) throw new ApiFault("AccessDenied");
  }
}

/** On a protected sheet even unlocked cells take no format, unless the protection allows it. */
export function refuseFormat({ defaults: { isProtected, permissions } }: BookSheet): void {
  if (isProtected && !permissions.has("formatCells")) throw new ApiFault("AccessDenied");
}

/** No part of an array formula can be changed. The code is our choice: the documentation does not name one. */
export function refusePartOfArray(sheet: BookSheet, area: Area): void {
  const isPart = (array: Area) => {
    const shared = intersection(array, area);
    return shared !== undefined && shared.rows * shared.columns < array.rows * array.columns;
  };
  if (sheet.arrays.some(isPart)) throw new ApiFault("InvalidOperation", "part of an array formula");
}

/** The format that the file gives the cell. */
export function homeStyle(sheet: BookSheet, at: Position): number {
  const key = cellKey(at.row, at.column);
  const was = sheet.before.has(key) ? sheet.before.get(key) : sheet.cells.get(key);
  return was?.style ?? defaultStyle(sheet, at);
}

export function restyle(book: Book, sheet: BookSheet, at: Position, change: StyleChange): void {
  const record = recordAt(sheet, at);
  const style = book.styles.derive(record.style, change, homeStyle(sheet, at));
  if (style !== record.style) storeRecord(sheet, at, { ...record, style });
}

function store(book: Book, sheet: BookSheet, at: Position, { value, formula, format }: Typed): void {
  storeRecord(sheet, at, { ...recordAt(sheet, at), value, formula });
  if (format !== undefined) restyle(book, sheet, at, { numberFormat: format });
}

/** Documented for a cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

function refuseLong(text: string): void {
  if (text.length > (text.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT)) throw new ApiFault("InvalidArgument");
}

/** A number written into a text cell becomes a text, as in Excel. */
function typedBy({ input, locale }: CellInput, format: string, uses1904: boolean): Typed {
  if (typeof input === "string") {
    refuseLong(input);
    return parseTyped(input, locale, format, uses1904);
  }
  if (typeof input === "number" && Number.isFinite(input))
    return { value: format === "@" ? String(input) : input, formula: undefined, format: undefined };
  if (typeof input === "boolean") return { value: input, formula: undefined, format: undefined };
  throw new ApiFault("InvalidArgument");
}

export interface CellInput {
  readonly input: unknown;
  /** language in which texts are read */
  readonly locale: string;
}

/** One cell; undefined and null leave it alone, `""` empties it. What goes to a covered cell is lost without a word. */
export function writeCell(book: Book, sheet: BookSheet, at: Position, cell: CellInput): void {
  if (cell.input === null || cell.input === undefined || isCovered(sheet, at)) return;
  const format = book.styles.style(recordAt(sheet, at).style).numberFormat;
  store(book, sheet, at, typedBy(cell, format, book.uses1904));
}

/** Empties a cell; its format stays. */
export function emptyCell(sheet: BookSheet, at: Position): void {
  storeRecord(sheet, at, { ...recordAt(sheet, at), value: undefined, formula: undefined });
}
