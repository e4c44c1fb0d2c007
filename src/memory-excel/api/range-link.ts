/** `range.hyperlink`. Links into the workbook only: this host writes none that leads out of it. */
import { ApiFault } from "../api-fault";
import { positionsOf } from "../book/areas";
import { recordAt } from "../book/book-sheet";
import type { CellLink } from "../book/cell-link";
import { cellKey } from "../book/cell-record";
import { refuseSheetOfFile } from "../book/change-sheets";
import { restyle } from "../book/write-cells";
import { renderText } from "../text/render-text";
import { fields, text } from "./arguments";
import { refuseUnwritable, writeValues } from "./range-cells";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** The look that Excel gives to links: its style `Hyperlink`. */
const LINK_FONT = { color: "#0563C1", underline: true };

/** Of the first cell; null where there is none. */
export function hyperlink({ sheet, area }: RangeTarget, { book, displayLanguage }: Session): unknown {
  const link = sheet.links.get(cellKey(area.row, area.column));
  if (!link) return null;
  if (link.place === undefined) throw new ApiFault("NotImplemented", "links out of the workbook");
  const { value, style } = recordAt(sheet, area);
  return {
    documentReference: link.place,
    textToDisplay: renderText(value, book.styles.style(style).numberFormat, displayLanguage, book.uses1904),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
  };
}

const optional = (value: unknown) => (value === undefined || value === null || value === "" ? undefined : text(value));

export function setHyperlink(range: RangeTarget, value: unknown, session: Session): void {
  const { documentReference, address, screenTip, textToDisplay } = fields(value);
  if (optional(address) !== undefined) throw new ApiFault("NotImplemented", "links out of the workbook");
  const place = optional(documentReference);
  if (place === undefined) throw new ApiFault("InvalidArgument");
  refuseSheetOfFile(range.sheet, "links");
  refuseUnwritable(range, session);
  const display = optional(textToDisplay);
  const link: CellLink = { place: place.replace(/^#/, ""), tip: optional(screenTip), display };
  if (display !== undefined) writeValues(range, display, session);
  for (const at of positionsOf(range.area)) {
    range.sheet.links.set(cellKey(at.row, at.column), link);
    restyle(session.book, range.sheet, at, { font: LINK_FONT });
  }
  range.sheet.version += 1;
}

/** Nothing is done where there is none. */
export function removeLinks({ sheet, area }: RangeTarget): void {
  const keys = [...positionsOf(area)]
    .map(({ row, column }) => cellKey(row, column))
    .filter((key) => sheet.links.has(key));
  if (keys.length === 0) return;
  refuseSheetOfFile(sheet, "links");
  for (const key of keys) sheet.links.delete(key);
  sheet.version += 1;
}
