/** Where the cells of a sheet lie on the page: its rows and columns as axes, its merged areas by cell. */
import type { Area, Position } from "../../core/grid/address";
import type { SheetPicture } from "../../memory-excel/sheet-picture";
import { automaticRowHeight, DEFAULT_ROW_HEIGHT } from "./automatic-height";
import { lengthOf, makeAxis, startOf, type Axis } from "./axis";
import type { Measure } from "./text-width";

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** merged areas, cut at the drawn extent */
  readonly merged: readonly Area[];
  /** the merged area that covers a cell, by `row:column` */
  readonly mergedAt: ReadonlyMap<string, Area>;
}

/** px on the page */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const DEFAULT_COLUMN_WIDTH = 64;
/** What is drawn at least, and beyond the last used cell, so that there is room to type. */
const LEAST = { rows: 150, columns: 52 };
const SPARE = { rows: 30, columns: 4 };
/** Beyond this many rows, heights are not measured: rows without a stored height get the default one. */
const MEASURED_ROWS = 3000;

function mergedIndex(merged: readonly Area[]): ReadonlyMap<string, Area> {
  const index = new Map<string, Area>();
  for (const area of merged) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1)
        index.set(`${row}:${column}`, area);
    }
  }
  return index;
}

function cut(area: Area, rows: number, columns: number): Area {
  return {
    ...area,
    rows: Math.min(area.rows, rows - area.row),
    columns: Math.min(area.columns, columns - area.column),
  };
}

export function layOut(picture: SheetPicture, measure: Measure): SheetLayout {
  const rows = Math.max(LEAST.rows, picture.rows + SPARE.rows);
  const columns = Math.max(LEAST.columns, picture.columns + SPARE.columns);
  const hiddenRows = new Set(picture.hiddenRows);
  const hiddenColumns = new Set(picture.hiddenColumns);
  const merged = picture.merged
    .filter((area) => area.row < rows && area.column < columns)
    .map((area) => cut(area, rows, columns));
  const mergedAt = mergedIndex(merged);
  const widthOf = (column: number) =>
    hiddenColumns.has(column) ? 0 : (picture.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH);
  const measured = picture.rows <= MEASURED_ROWS;
  const heightOf = (row: number) => {
    if (hiddenRows.has(row)) return 0;
    const stored = picture.rowHeights[row];
    if (stored !== undefined) return stored;
    return measured && row < picture.rows
      ? automaticRowHeight({ picture, widthOf, mergedAt, measure }, row)
      : DEFAULT_ROW_HEIGHT;
  };
  return { rows: makeAxis(rows, heightOf), columns: makeAxis(columns, widthOf), merged, mergedAt };
}

/** The merged area at a position, or the single cell. */
export function areaAt(layout: SheetLayout, { row, column }: Position): Area {
  return layout.mergedAt.get(`${row}:${column}`) ?? { row, column, rows: 1, columns: 1 };
}

export function boxOf({ rows, columns }: SheetLayout, area: Area): Box {
  return {
    left: startOf(columns, area.column),
    top: startOf(rows, area.row),
    width: lengthOf(columns, area.column, area.columns),
    height: lengthOf(rows, area.row, area.rows),
  };
}
