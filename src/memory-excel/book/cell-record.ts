/** One stored cell of the in-memory workbook. */
import type { CellValue } from "../../core/grid/cell";

export type { CellValue };

export interface CellRecord {
  readonly value: CellValue;
  /** en-US formula with its leading `=`; undefined for a constant */
  readonly formula: string | undefined;
  /** index of the cell format in the styles part */
  readonly style: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
const COLUMNS = LAST_COLUMN + 1;

/** One number for a position: cells are kept in maps by it. */
export const cellKey = (row: number, column: number) => row * COLUMNS + column;
export const rowOfKey = (key: number) => Math.floor(key / COLUMNS);
export const columnOfKey = (key: number) => key % COLUMNS;

export function sameValue(left: CellValue, right: CellValue): boolean {
  if (typeof left === "object" && typeof right === "object") return left.error === right.error;
  return left === right;
}

/** Same value and formula; the format may differ. */
export function sameContent(left: CellRecord, right: CellRecord): boolean {
  return left.formula === right.formula && sameValue(left.value, right.value);
}

export const hasContent = ({ value, formula }: CellRecord) => value !== undefined || formula !== undefined;
