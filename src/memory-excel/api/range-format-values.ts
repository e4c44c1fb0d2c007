/** One answer for all cells of a range about their format: null when they differ, as Excel answers. */
import { areaContains } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { cellCount, positionsOf } from "../book/areas";
import { defaultStyle, recordAt } from "../book/book-sheet";
import { columnOfKey, rowOfKey } from "../book/cell-record";
import { refuseFormat, restyle } from "../book/write-cells";
import type { CellStyle } from "../style/style-book";
import type { StyleChange } from "../style/style-change";
import { refuseUnwritable } from "./range-cells";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** Beyond so many cells only those that the sheet stores are looked at, and the top-left one for all others. */
const MOST_LOOKED_AT = 200_000;
/** A format for more cells than this would be a format of rows or columns, which is not implemented. */
const MOST_WRITTEN = 500_000;

function styleIndexes({ sheet, area }: RangeTarget): ReadonlySet<number> {
  const found = new Set<number>();
  if (cellCount(area) <= MOST_LOOKED_AT) {
    for (const at of positionsOf(area)) found.add(recordAt(sheet, at).style);
    return found;
  }
  found.add(defaultStyle(sheet, area));
  for (const [key, { style }] of sheet.cells) {
    if (areaContains(area, { row: rowOfKey(key), column: columnOfKey(key) })) found.add(style);
  }
  return found;
}

/** What all cells agree in; null when they do not. */
export function common<T>(range: RangeTarget, { book }: Session, answer: (style: CellStyle) => T): T | null {
  const [first, ...others] = [...styleIndexes(range)].map((index) => answer(book.styles.style(index)));
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** Changes the format of every cell; the change may depend on how the cell looks. */
export function changeStyles(range: RangeTarget, session: Session, change: (style: CellStyle) => StyleChange): void {
  refuseUnwritable(range, session);
  refuseFormat(range.sheet);
  if (cellCount(range.area) > MOST_WRITTEN) throw new ApiFault("NotImplemented", "formats of very large ranges");
  for (const at of positionsOf(range.area)) {
    const now = session.book.styles.style(recordAt(range.sheet, at).style);
    restyle(session.book, range.sheet, at, change(now));
  }
}
