/** Adds, renames, moves and deletes the sheets of a workbook. What Excel does and this host does not is refused. */
import { ApiFault } from "../api-fault";
import { loseSheet, renameSheet as renamed } from "../ooxml/sheet-references";
import { quotedSheet } from "./areas";
import type { Book } from "./book";
import { namesFollowRename, namesLoseSheet } from "./book-names";
import { makeNewSheet, storeRecord, type BookSheet, type SheetCell } from "./book-sheet";
import { columnOfKey, rowOfKey } from "./cell-record";
import { sheetId } from "./sheet-ids";
import { refuseSheetName } from "./sheet-names";
import { refuseSheetDeletion } from "./refuse-sheet-deletion";

/** With its structure locked, a workbook keeps its sheets as they are. */
export function refuseStructure({ structureLocked }: Book): void {
  if (structureLocked) throw new ApiFault("AccessDenied");
}

/** Parts beside the sheet's own that name it would have to change with it. */
export function refuseSheetOfFile({ tab }: BookSheet, what: string): void {
  if (tab !== undefined) throw new ApiFault("NotImplemented", `${what} of a sheet that the file has`);
}

/** Numbers of sheets that are gone are not given again: an id means one sheet only. */
function freeNumber(book: Book): number {
  return Math.max(0, book.numbersGiven, ...book.tabsOfFile.map((tab) => Number(tab.sheetId))) + 1;
}

function freePart({ archive, sheets }: Book, first: number): string {
  let number = first;
  const partOf = () => `xl/worksheets/sheet${number}.xml`;
  while (archive.has(partOf()) || sheets.some(({ part }) => part === partOf())) number += 1;
  return partOf();
}

/** At the end of all tabs. */
export function addSheet(book: Book, name: string): BookSheet {
  refuseStructure(book);
  refuseSheetName(book, name);
  const number = freeNumber(book);
  book.numbersGiven = number;
  const sheet = makeNewSheet({
    id: sheetId(String(number)),
    part: freePart(book, number),
    name,
    visibility: "visible",
  });
  book.sheets.push(sheet);
  return sheet;
}

/** Rewrites the formulas of all sheets; answers the cells whose formulas are others now. */
function changeFormulas({ sheets }: Book, change: (formula: string) => string): readonly SheetCell[] {
  return sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, record]) => {
      const formula = record.formula === undefined ? undefined : change(record.formula);
      if (formula === record.formula) return [];
      storeRecord(sheet, { row: rowOfKey(key), column: columnOfKey(key) }, { ...record, formula });
      return [{ sheet, key }];
    }),
  );
}

/** Answers the cells whose formulas looked at the sheet. */
export function deleteSheet(book: Book, sheet: BookSheet): readonly SheetCell[] {
  refuseStructure(book);
  refuseSheetDeletion(book, sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.isGone = true;
  namesLoseSheet(book, sheet);
  return changeFormulas(book, (formula) => loseSheet(formula, sheet.name));
}

/** Formulas that look at the sheet follow. */
export function renameSheet(book: Book, sheet: BookSheet, name: string): void {
  refuseStructure(book);
  refuseSheetName(book, name, sheet);
  if (name === sheet.name) return;
  changeFormulas(book, (formula) => renamed(formula, sheet.name, quotedSheet(name)));
  namesFollowRename(book, sheet.name, quotedSheet(name));
  sheet.name = name;
  sheet.version += 1;
}

/** `place`: zero-based, among the sheets with cells. */
export function moveSheet(book: Book, sheet: BookSheet, place: number): void {
  refuseStructure(book);
  const { sheets } = book;
  if (!Number.isInteger(place) || place < 0 || place >= sheets.length) throw new ApiFault("InvalidArgument");
  if (sheets[place] === sheet) return;
  refuseSheetOfFile(sheet, "the place");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(place, 0, sheet);
}

export function showSheet(book: Book, sheet: BookSheet, visibility: BookSheet["visibility"]): void {
  refuseStructure(book);
  if (sheet.visibility === visibility) return;
  refuseSheetOfFile(sheet, "the visibility");
  const isLast =
    visibility !== "visible" && book.sheets.every((each) => each === sheet || each.visibility !== "visible");
  // One sheet must show. The documentation does not name the code.
  if (isLast) throw new ApiFault("InvalidOperation", "the last visible sheet");
  sheet.visibility = visibility;
}
