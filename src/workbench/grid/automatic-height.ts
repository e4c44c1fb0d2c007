/** The height Excel gives to a row on its own: as many lines as its wrapped texts need. */
import type { Area } from "../../core/grid/address";
import type { SheetPicture } from "../../memory-excel/sheet-picture";
import { pixelsOf, type Measure } from "./text-width";

/** px, 15 points */
export const DEFAULT_ROW_HEIGHT = 20;
/** px of a cell's width that its text cannot use */
export const CELL_PADDING = 6;
const LINE_HEIGHT = 1.25;

/** How many lines a text takes in a width (px), breaking between words as a browser does. */
export function linesIn(text: string, width: number, measure: (part: string) => number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, measure), 0);
}

function paragraphLines(paragraph: string, width: number, measure: (part: string) => number): number {
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = measure(word);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken inside.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used = used > 0 ? used + space + length : length % width;
  }
  return lines;
}

/** What is known about the sheet before its rows have heights. */
export interface Unmeasured {
  readonly picture: SheetPicture;
  readonly widthOf: (column: number) => number;
  readonly mergedAt: ReadonlyMap<string, Area>;
  readonly measure: Measure;
}

/** Height of a row, px. Merged cells do not count, as in Excel. */
export function automaticRowHeight({ picture, widthOf, mergedAt, measure }: Unmeasured, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  for (let column = 0; column < picture.columns; column += 1) {
    const { text, wrap, bold, fontSize } = picture.cell(row, column);
    const width = widthOf(column) - CELL_PADDING;
    if (text === "" || width <= 0 || mergedAt.has(`${row}:${column}`)) continue;
    const lines = wrap ? linesIn(text, width, (part) => measure(part, { bold: bold ?? false, fontSize })) : 1;
    height = Math.max(height, Math.ceil(lines * pixelsOf(fontSize) * LINE_HEIGHT) + 1);
  }
  return height;
}
