/** Arithmetic of areas on a sheet, unbounded ones (whole rows, whole columns) included. */
import { areaName, columnName, type Area, type Position } from "../../core/grid/address";
import { LAST_COLUMN, LAST_ROW } from "./cell-record";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW + 1, columns: LAST_COLUMN + 1 };

export const isWholeRows = ({ columns }: Area) => columns > LAST_COLUMN;
export const isWholeColumns = ({ rows }: Area) => rows > LAST_ROW;
export const isUnbounded = (area: Area) => isWholeRows(area) || isWholeColumns(area);
export const cellCount = ({ rows, columns }: Area) => rows * columns;

/** Inside the sheet and not empty. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= LAST_ROW + 1 &&
    column + columns <= LAST_COLUMN + 1
  );
}

export function intersection(left: Area, right: Area): Area | undefined {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
  return { row, column, rows, columns };
}

/** Row by row. */
export function* positionsOf({ row, column, rows, columns }: Area): Iterable<Position> {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) yield { row: r, column: c };
}

/** `A1:B2`, `2:3` for whole rows, `A:C` for whole columns and for the whole sheet `A1:XFD1048576`'s short form `1:1048576`. */
export function shortName(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rows}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return areaName(area);
}

const PLAIN = /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|[rRcC])$/;

/** A sheet's name as it stands before `!`: quoted unless it could not be misread. */
export function quotedSheet(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
