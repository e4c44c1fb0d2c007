/** Places on a sheet: zero-based positions and areas, and the A1 names people see. */

export interface Position {
  /** zero-based */
  readonly row: number;
  /** zero-based */
  readonly column: number;
}

/** A rectangle of cells. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Consecutive rows of a sheet. */
export interface RowSpan {
  /** zero-based */
  readonly row: number;
  readonly rows: number;
}

/** A cell of a workbook. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `A` → `0`; case does not matter. */
function columnNumber(name: string): number {
  return Array.from(name.toUpperCase()).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area);
  const last = cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

const CELL_NAME = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads `A7`, `$A$7`; undefined for anything else. */
export function positionOf(name: string): Position | undefined {
  const [, letters, digits] = CELL_NAME.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

/** Reads `A3:I23`, `A3` and, as Excel answers, `'Sheet 1'!A3:I23`; undefined for anything else. */
export function areaOf(name: string): Area | undefined {
  const [from, to, more] = name.slice(name.lastIndexOf("!") + 1).split(":");
  const first = positionOf(from ?? "");
  const last = to === undefined ? first : positionOf(to);
  if (!first || !last || more !== undefined || last.row < first.row || last.column < first.column) return undefined;
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

export function areaContains(area: Area, { row, column }: Position): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function samePosition(left: Position, right: Position): boolean {
  return left.row === right.row && left.column === right.column;
}
