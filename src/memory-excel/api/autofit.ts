/** `format.autofitColumns` and `format.autofitRows`. */
import { isUnbounded, intersection } from "../book/areas";
import { bandAt, layRow, usedArea, type BookSheet } from "../book/book-sheet";
import { setColumnPixels, refuseLayout } from "../book/column-layout";
import { formatCode, visibleRecord } from "../book/read-block";
import { isCovered } from "../book/covered-cells";
import { renderText } from "../text/render-text";
import { refuseRowLayout } from "./row-layout";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** px: an estimate, since no letters are drawn here: the widest digit of Calibri 11, scaled by the size of the font. */
const DIGIT = 7;
const PADDING = 5;
const PLAIN_SIZE = 11;
const WIDEST = 1790;

/** px that the longest line of a cell takes; 0 where it has no say: merged and wrapped cells do not. */
function neededFor(sheet: BookSheet, row: number, column: number, { book, displayLanguage }: Session): number {
  const record = visibleRecord(sheet, row, column);
  const { alignment, font } = book.styles.style(record.style);
  const isMerged = sheet.merged.some((area) => area.row === row && area.column === column && area.columns > 1);
  if (isMerged || isCovered(sheet, { row, column }) || ["1", "true"].includes(alignment["wrapText"] ?? "0")) return 0;
  const text = renderText(record.value, formatCode(book, record), displayLanguage, book.uses1904);
  const longest = Math.max(0, ...text.split("\n").map((line) => line.length));
  return longest === 0 ? 0 : Math.ceil((longest * DIGIT * font.size) / PLAIN_SIZE) + PADDING;
}

export function autofitColumns({ sheet, area }: RangeTarget, session: Session): void {
  refuseLayout(sheet);
  const used = usedArea(sheet, true);
  const wanted = used && (isUnbounded(area) ? intersection(area, used) : area);
  if (!wanted) return;
  session.settle();
  for (let column = wanted.column; column < wanted.column + wanted.columns; column += 1) {
    let pixels = 0;
    for (let row = wanted.row; row < wanted.row + wanted.rows; row += 1)
      pixels = Math.max(pixels, neededFor(sheet, row, column, session));
    if (pixels > 0 && !bandAt(sheet, column)?.hidden)
      setColumnPixels(sheet, { first: column, last: column }, Math.min(pixels, WIDEST));
  }
}

/** Heights of contents are not measured here: the rows have an automatic height again. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  refuseRowLayout(sheet);
  for (const [row, { height, hidden }] of [...sheet.rows])
    if (row >= area.row && row < area.row + area.rows && height !== undefined && !hidden)
      layRow(sheet, row, { height: undefined });
}
