/** Where a chart lies: between two corners that hang on cells, so that it grows and moves with them. */
import { columnPoints, rowPoints } from "./lengths";
import type { BookSheet } from "./book-sheet";

export interface Corner {
  readonly row: number;
  readonly column: number;
  /** points from the top left of the cell */
  readonly right: number;
  readonly down: number;
}

export interface ChartPlace {
  readonly from: Corner;
  readonly to: Corner;
}

/** points from the top left of the sheet */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sum = (count: number, length: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => length(index)).reduce((all, each) => all + each, 0);

function pointOf(sheet: BookSheet, { row, column, right, down }: Corner): { readonly x: number; readonly y: number } {
  return {
    x: sum(column, (index) => columnPoints(sheet, index)) + right,
    y: sum(row, (index) => rowPoints(sheet, index)) + down,
  };
}

export function boxOf(sheet: BookSheet, { from, to }: ChartPlace): Box {
  const [start, end] = [pointOf(sheet, from), pointOf(sheet, to)];
  return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
}

/** Which line a distance ends in, and how far into it. */
function lineAt(
  distance: number,
  length: (index: number) => number,
): { readonly index: number; readonly rest: number } {
  let rest = Math.max(0, distance);
  for (let index = 0; index < 16_384; index += 1) {
    if (rest < length(index)) return { index, rest };
    rest -= length(index);
  }
  return { index: 16_383, rest: 0 };
}

function cornerAt(sheet: BookSheet, x: number, y: number): Corner {
  const across = lineAt(x, (index) => columnPoints(sheet, index));
  const along = lineAt(y, (index) => rowPoints(sheet, index));
  return { row: along.index, column: across.index, right: across.rest, down: along.rest };
}

export function placeOf(sheet: BookSheet, { left, top, width, height }: Box): ChartPlace {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}
