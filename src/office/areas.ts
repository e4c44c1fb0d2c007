/** Arithmetic of areas on a sheet. */
import type { Area, Position } from "../core/grid/address";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const cellCount = ({ rows, columns }: Area) => rows * columns;

export function boundingArea(left: Area, right: Area): Area {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  const rows = Math.max(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.max(left.column + left.columns, right.column + right.columns) - column;
  return { row, column, rows, columns };
}

export function intersection(left: Area, right: Area): Area | undefined {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rows = Math.min(left.row + left.rows, right.row + right.rows) - row;
  const columns = Math.min(left.column + left.columns, right.column + right.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const cellArea = ({ row, column }: Position): Area => ({ row, column, rows: 1, columns: 1 });

export function isInside(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared !== undefined && cellCount(shared) === cellCount(inner);
}

/** What `outer` has more than `inner`, which lies inside it: above and below in full width, then left and right. */
export function stripsAround(inner: Area, outer: Area): readonly Area[] {
  const below = inner.row + inner.rows;
  const right = inner.column + inner.columns;
  return [
    { ...outer, rows: inner.row - outer.row },
    { ...outer, row: below, rows: outer.row + outer.rows - below },
    { row: inner.row, rows: inner.rows, column: outer.column, columns: inner.column - outer.column },
    { row: inner.row, rows: inner.rows, column: right, columns: outer.column + outer.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
