/** What is done to sheets as a whole: added, renamed, moved, shown, deleted. */
import { ApiFault } from "../api-fault";
import type { BookSheet } from "../book/book-sheet";
import * as sheets from "../book/change-sheets";
import { columnOfKey, rowOfKey } from "../book/cell-record";
import { nextSheetName } from "../book/sheet-names";
import type { Visibility } from "../ooxml/workbook-part";
import { text, wholeNumber } from "./arguments";
import { noticeSheet } from "./notice";
import { refuseAway, type Session } from "./session";
import { isOnSheet } from "./targets";

export const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Without a name Excel gives one. The sheet does not come to the front. */
export function addSheet(session: Session, name: unknown): BookSheet {
  const { book, displayLanguage } = session;
  refuseAway(session);
  const sheet = sheets.addSheet(
    book,
    name === undefined || name === null ? nextSheetName(book, displayLanguage) : text(name),
  );
  session.addSheet(sheet);
  noticeSheet(session, sheet, "added");
  return sheet;
}

/** The sheet behind it comes to the front, else the one before it. */
function leave(session: Session, place: number): void {
  const { book } = session;
  const isVisible = ({ visibility }: BookSheet) => visibility === "visible";
  const next = book.sheets.slice(place).find(isVisible) ?? book.sheets.slice(0, place).findLast(isVisible);
  if (next) session.selection = { sheet: next, area: { row: 0, column: 0, rows: 1, columns: 1 } };
}

export function deleteSheet(session: Session, sheet: BookSheet): void {
  const { book, references, listening } = session;
  refuseAway(session);
  const place = book.sheets.indexOf(sheet);
  const lost = sheets.deleteSheet(book, sheet);
  for (const [id, object] of [...references]) if (isOnSheet(object, sheet)) references.delete(id);
  for (const key of [...listening]) if (key.endsWith(` ${sheet.id}`)) listening.delete(key);
  if (session.selection.sheet === sheet) leave(session, place);
  session.restart();
  for (const { sheet: other, key } of lost)
    session.touch(other, { row: rowOfKey(key), column: columnOfKey(key), rows: 1, columns: 1 });
  noticeSheet(session, sheet, "deleted");
}

export function rename(sheet: BookSheet, name: unknown, session: Session): void {
  const nameBefore = sheet.name;
  sheets.renameSheet(session.book, sheet, text(name));
  session.restart();
  if (sheet.name !== nameBefore) noticeSheet(session, sheet, "nameChanged", { nameBefore, nameAfter: sheet.name });
}

export function move(sheet: BookSheet, place: unknown, session: Session): void {
  const positionBefore = session.book.sheets.indexOf(sheet);
  sheets.moveSheet(session.book, sheet, wholeNumber(place));
  const positionAfter = session.book.sheets.indexOf(sheet);
  if (positionAfter !== positionBefore) noticeSheet(session, sheet, "moved", { positionBefore, positionAfter });
}

export function show(sheet: BookSheet, asked: unknown, session: Session): void {
  const visibility = (Object.keys(VISIBILITY) as Visibility[]).find((each) => VISIBILITY[each] === asked);
  if (visibility === undefined) throw new ApiFault("InvalidArgument");
  const place = session.book.sheets.indexOf(sheet);
  const before = sheet.visibility;
  sheets.showSheet(session.book, sheet, visibility);
  if (visibility !== before)
    noticeSheet(session, sheet, "visibilityChanged", {
      visibilityBefore: VISIBILITY[before],
      visibilityAfter: VISIBILITY[visibility],
    });
  if (visibility !== "visible" && session.selection.sheet === sheet) leave(session, place);
}
