/** How high rows are and whether they show. */
import { ApiFault } from "../api-fault";
import { layRow, type BookSheet } from "../book/book-sheet";
import { flag } from "./arguments";
import type { RangeTarget } from "./targets";

/** A protected sheet keeps its rows as they are, unless it says otherwise. */
export function refuseRowLayout({ defaults: { isProtected, permissions } }: BookSheet): void {
  if (isProtected && !permissions.has("formatRows")) throw new ApiFault("AccessDenied");
}

/** Beyond this many rows a layout would be that of the sheet, which is not implemented. */
const MOST_ROWS = 100_000;

function rowsOf({ area }: RangeTarget): readonly number[] {
  if (area.rows > MOST_ROWS) throw new ApiFault("NotImplemented", "the layout of all rows");
  return Array.from({ length: area.rows }, (_, index) => area.row + index);
}

export function hideRows(range: RangeTarget, value: unknown): void {
  const hidden = flag(value);
  refuseRowLayout(range.sheet);
  for (const row of rowsOf(range)) layRow(range.sheet, row, { hidden });
}

/** Excel's highest row, in points. */
const HIGHEST = 409.5;

/** `value` in points; rows of no height are hidden ones, as in Excel. */
export function setRowHeight(range: RangeTarget, value: unknown): void {
  if (typeof value !== "number" || value < 0 || value > HIGHEST) throw new ApiFault("InvalidArgument");
  refuseRowLayout(range.sheet);
  for (const row of rowsOf(range))
    layRow(range.sheet, row, value === 0 ? { hidden: true } : { height: value, hidden: false });
}
