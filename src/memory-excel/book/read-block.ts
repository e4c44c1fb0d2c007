/** Blocks of what the cells of an area hold, row by row; covered cells hold nothing. */
import type { Area, Position } from "../../core/grid/address";
import type { Book } from "./book";
import { recordAt, type BookSheet } from "./book-sheet";
import { areaAt, isCovered } from "./covered-cells";
import type { CellRecord, CellValue } from "./cell-record";

/** One answer for each cell of an area. */
export function blockOf<T>({ row, column, rows, columns }: Area, answer: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => answer(row + r, column + c)),
  );
}

/** What is shown of a cell: nothing when it is covered. */
export function visibleRecord(sheet: BookSheet, row: number, column: number): CellRecord {
  const record = recordAt(sheet, { row, column });
  return isCovered(sheet, { row, column }) ? { ...record, value: undefined, formula: undefined } : record;
}

/** A table of what-if values has no formula of its own; Excel shows this function in its cells. */
const TABLE_OF_DATA = "=TABLE()";

/** The formula of a cell: each of the cells that one array formula fills shows it. */
export function formulaAt(sheet: BookSheet, { row, column }: Position): string | undefined {
  const { formula } = visibleRecord(sheet, row, column);
  if (formula !== undefined) return formula;
  const array = areaAt(sheet.arrays, { row, column });
  return array && (recordAt(sheet, array).formula ?? TABLE_OF_DATA);
}

/** A value as the API gives it: `""` for nothing, errors as their text. */
export function apiValue(value: CellValue): number | string | boolean {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === undefined || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

/** New functions are stored with a prefix that people never see. */
const STORED_PREFIX = /_xlfn\.(?:_xlws\.)?/g;

export function shownFormula(formula: string): string {
  return formula.replace(STORED_PREFIX, "");
}

export function formatCode({ styles }: Book, { style }: CellRecord): string {
  return styles.style(style).numberFormat;
}
