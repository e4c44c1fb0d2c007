/** Which cells to draw for a window of a sheet, and how far their texts run over empty neighbours. */
import type { Area } from "../../core/grid/address";
import type { PictureCell, SheetPicture } from "../../memory-excel/sheet-picture";
import { CELL_PADDING } from "./automatic-height";
import { lengthOf, type Span } from "./axis";
import { areaAt, type SheetLayout } from "./sheet-layout";
import type { Measure } from "./text-width";

export interface VisibleCell {
  readonly area: Area;
  readonly cell: PictureCell;
  /** `#` signs in place of a number that does not fit */
  readonly shown: string;
  /** px beyond the cell's own width that its text may use */
  readonly spill: number;
}

/** Everything a cell's look depends on. */
export interface Drawing {
  readonly picture: SheetPicture;
  readonly layout: SheetLayout;
  readonly measure: Measure;
}

const lettering = ({ bold, fontSize }: PictureCell) => ({ bold: bold ?? false, fontSize });

/** The shown lines of a span. */
export function shownIn(axis: SheetLayout["rows"], { first, last }: Span): number[] {
  const shown: number[] = [];
  for (let index = first; index <= last; index += 1) if (lengthOf(axis, index) > 0) shown.push(index);
  return shown;
}

/** Merged areas that begin before the window and reach into it: their owners must be drawn too. */
export function mergedFromOutside(layout: SheetLayout, rows: Span, columns: Span): readonly Area[] {
  return layout.merged.filter((area) => {
    const touches =
      area.row <= rows.last &&
      area.row + area.rows > rows.first &&
      area.column <= columns.last &&
      area.column + area.columns > columns.first;
    const begins = area.row >= rows.first && area.column >= columns.first;
    const shown = lengthOf(layout.rows, area.row) > 0 && lengthOf(layout.columns, area.column) > 0;
    return touches && !(begins && shown);
  });
}

/** px of the empty cells at the right of a text that needs them. */
function spillOf({ picture, layout, measure }: Drawing, area: Area, cell: PictureCell): number {
  const free = cell.text !== "" && !cell.isNumber && !cell.wrap && area.rows === 1 && area.columns === 1;
  if (!free || (cell.align !== undefined && cell.align !== "left")) return 0;
  const needed = measure(cell.text, lettering(cell)) + CELL_PADDING - lengthOf(layout.columns, area.column);
  let spill = 0;
  for (let column = area.column + 1; spill < needed && column < layout.columns.count; column += 1) {
    const isFree = picture.cell(area.row, column).text === "" && !layout.mergedAt.has(`${area.row}:${column}`);
    if (!isFree) break;
    spill += lengthOf(layout.columns, column);
  }
  return spill;
}

function shownText({ layout, measure }: Drawing, area: Area, cell: PictureCell): string {
  if (!cell.isNumber) return cell.text;
  const room = lengthOf(layout.columns, area.column, area.columns) - 2;
  if (measure(cell.text, lettering(cell)) <= room) return cell.text;
  return "#".repeat(Math.max(1, Math.floor(room / measure("#", lettering(cell)))));
}

/** A cell as it is drawn; undefined for one covered by a merged area. */
export function visibleCell(drawing: Drawing, row: number, column: number): VisibleCell | undefined {
  const area = areaAt(drawing.layout, { row, column });
  if (area.row !== row || area.column !== column) return undefined;
  const cell = drawing.picture.cell(row, column);
  return { area, cell, shown: shownText(drawing, area, cell), spill: spillOf(drawing, area, cell) };
}
