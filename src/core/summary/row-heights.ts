/** How high rows must be for their wrapped texts: a file written without Excel has nobody to measure them. */
import type { SheetLook } from "../patch/own-sheet";

/** Points of a letter of Calibri 11 on average, with a tenth to spare. */
const LETTER = 5.3;
const BOLD_LETTER = 5.9;
const LINE = 15;
/** Excel's own limit is 409. */
const MOST_LINES = 20;

interface Wrapped {
  readonly values: readonly (readonly unknown[])[];
  readonly looks: readonly SheetLook[];
}

/** In points, by row; undefined where one line is enough. @param widths of columns, in points */
export function rowHeights({ values, looks }: Wrapped, widths: readonly number[]): readonly (number | undefined)[] {
  const lines = values.map(() => 1);
  for (const { area, wrap, bold } of looks) {
    if (wrap !== true) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const texts = values[row]?.slice(area.column, area.column + area.columns) ?? [];
      const needed = texts.map((text, offset) =>
        typeof text === "string"
          ? linesOf(text, widths[area.column + offset] ?? 0, bold === true ? BOLD_LETTER : LETTER)
          : 1,
      );
      lines[row] = Math.max(lines[row] ?? 1, Math.min(Math.max(1, ...needed), MOST_LINES));
    }
  }
  return lines.map((count) => (count > 1 ? count * LINE : undefined));
}

/** Words go whole to the next line. */
function linesOf(text: string, width: number, letter: number): number {
  const room = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = used === 0 ? word.length : used + 1 + word.length;
    if (length <= room) used = length;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / room);
      used = word.length % room || room;
    }
  }
  return lines;
}
