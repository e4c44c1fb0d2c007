/** `worksheet.tabColor` and `worksheet.showGridlines`. */
import type { BookSheet } from "../book/book-sheet";
import { refuseSheetOfFile } from "../book/change-sheets";
import { colorOf } from "../style/palette";
import { color, flag, text } from "./arguments";
import type { Session } from "./session";

/** `""`: none, or an automatic one */
export const tabColor = ({ look }: BookSheet, { book }: Session) => colorOf(look.tabColor, book.theme) ?? "";

export function setTabColor(sheet: BookSheet, value: unknown): void {
  refuseSheetOfFile(sheet, "the tab's colour");
  sheet.look.tabColor = text(value) === "" ? undefined : { rgb: `FF${color(value).slice(1)}` };
  sheet.version += 1;
}

export const showsGridlines = ({ look }: BookSheet) => look.showGridlines;

export function setGridlines(sheet: BookSheet, value: unknown): void {
  refuseSheetOfFile(sheet, "the grid lines");
  sheet.look.showGridlines = flag(value);
  sheet.version += 1;
}
