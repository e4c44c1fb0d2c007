/** Widths and heights: the file counts characters and points, the API points, the screen pixels. */
import { bandAt, isRowHidden, type BookSheet } from "./book-sheet";

/** px of the widest digit of Calibri 11, in which widths are counted */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_COLUMN_PIXELS = 64;

export const pixelsOfWidth = (width: number) => Math.floor(((256 * width + Math.floor(128 / DIGIT)) / 256) * DIGIT);

/** As Excel stores it: in 256ths of a digit. */
export const widthOfPixels = (pixels: number) => Math.floor((pixels / DIGIT) * 256) / 256;

/** px of a column that has no width of its own */
export const defaultColumnPixels = ({ defaults }: BookSheet) =>
  defaults.columnWidth === undefined ? DEFAULT_COLUMN_PIXELS : pixelsOfWidth(defaults.columnWidth);

/** px to the nearest */
export const pixelsOfPoints = (points: number) => Math.round(points / POINTS_PER_PIXEL);

/** px; a hidden column has its width still */
export function columnPixels(sheet: BookSheet, column: number): number {
  const width = bandAt(sheet, column)?.width;
  return width === undefined ? defaultColumnPixels(sheet) : pixelsOfWidth(width);
}

/** 0 for a hidden column, as Excel answers */
export function columnPoints(sheet: BookSheet, column: number): number {
  return bandAt(sheet, column)?.hidden ? 0 : columnPixels(sheet, column) * POINTS_PER_PIXEL;
}

export const defaultColumnPoints = (sheet: BookSheet) => defaultColumnPixels(sheet) * POINTS_PER_PIXEL;

/** 0 for a hidden row; automatic heights are not measured and count as the default */
export function rowPoints(sheet: BookSheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : (sheet.rows.get(row)?.height ?? sheet.defaults.rowHeight);
}

/** px; undefined when the row has the height of its contents */
export function rowPixels(sheet: BookSheet, row: number): number | undefined {
  const height = sheet.rows.get(row)?.height;
  return height === undefined ? undefined : height / POINTS_PER_PIXEL;
}
