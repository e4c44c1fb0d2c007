/** Writes the workbook: the file it came from, with only those parts exchanged that say something else now. */
import { relationshipsOf, textOf } from "../ooxml/package";
import { partBytes } from "../ooxml/part-text";
import { spliceColumns } from "../ooxml/column-splice";
import { spliceMerged } from "../ooxml/merged-splice";
import { addPart, removePart, type ListedPart, type PartLists } from "../ooxml/part-list";
import { saveWebExtension } from "../ooxml/web-extension";
import { spliceSheet, type CellSplice } from "../ooxml/sheet-splice";
import { spliceStyles } from "../style/style-splice";
import { PLAIN_STYLES, type Book } from "./book";
import { saveNames } from "./book-names";
import { sameContent, rowOfKey, columnOfKey, hasContent, type CellRecord } from "./cell-record";
import { defaultStyle, type BookSheet } from "./book-sheet";
import { sheetsOfFile } from "./follow-sheets";
import { saveSheetList } from "./save-sheet-list";
import { saveStructureLock, withOverlays } from "./save-overlays";
import { saveTables } from "./save-tables";
import { hasMoved, shiftedParts } from "./shifted-parts";

const STYLES: ListedPart = {
  part: "xl/styles.xml",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  relationshipType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
};

function isAsItWas(was: CellRecord | undefined, now: CellRecord | undefined): boolean {
  if (was === undefined || now === undefined) return was === now;
  return was.style === now.style && sameContent(was, now);
}

/** A formula that the file holds without a value is saved without one: who opens the file calculates it, as before. */
function asSaved(was: CellRecord | undefined, now: CellRecord | undefined): CellRecord | undefined {
  const isMissing = was?.formula !== undefined && was.value === undefined && was.formula === now?.formula;
  return now && isMissing ? { ...now, value: undefined } : now;
}

/** Cells whose formula was stored in a cell that holds another one now: each must carry its own. */
function orphans(sheet: BookSheet, changed: ReadonlySet<number>): readonly number[] {
  return [...sheet.shared.values()].flatMap(({ holder, members }) => {
    const was = sheet.before.get(holder);
    const lost = changed.has(holder) && was?.formula !== sheet.cells.get(holder)?.formula;
    return lost ? members.filter((key) => key !== holder) : [];
  });
}

/** The cells of a sheet that differ from the file; one that was taken back is not among them. */
function splicesOf(sheet: BookSheet): ReadonlyMap<number, CellSplice> {
  const splices = new Map<number, CellSplice>();
  for (const [key, was] of sheet.before) {
    const now = asSaved(was, sheet.cells.get(key));
    if (isAsItWas(was, now)) continue;
    const at = { row: rowOfKey(key), column: columnOfKey(key) };
    splices.set(key, {
      was,
      now: now ?? { value: undefined, formula: undefined, style: defaultStyle(sheet, at) },
      unshare: false,
    });
  }
  for (const key of orphans(sheet, new Set(splices.keys()))) {
    const was = sheet.before.get(key) ?? sheet.cells.get(key);
    const now = asSaved(was, sheet.cells.get(key));
    if (now && was && hasContent(now)) splices.set(key, { was, now, unshare: true });
  }
  return splices;
}

function usesNewStyle({ sheets, styles }: Book): boolean {
  const isNew = (style: number | undefined) => (style ?? 0) >= styles.own;
  return sheets.some(({ before, cells, tab }) =>
    [...(tab === undefined ? cells : before).keys()].some((key) => isNew(cells.get(key)?.style)),
  );
}

function saveStyles({ archive, stylePart, styles }: Book, lists: PartLists): void {
  const write = (xml: string) => spliceStyles(xml, styles.additions());
  if (stylePart === undefined) addPart(lists, STYLES, write(PLAIN_STYLES));
  else lists.changes.set(stylePart, partBytes(write(textOf(archive, stylePart) ?? "")));
}

/** Excel calls a file broken whose list of formulas names a cell without one; without the list it makes a new one. */
function dropChain(splices: readonly ReadonlyMap<number, CellSplice>[], book: Book, lists: PartLists): void {
  const isLost = ({ was, now }: CellSplice) => was?.formula !== undefined && now.formula === undefined;
  const chain = relationshipsOf(book.archive, book.workbookPart).find(({ kind }) => kind === "calcChain")?.part;
  if (
    chain !== undefined &&
    (hasMoved(book) || sheetsOfFile(book).gone.length > 0 || splices.some((each) => [...each.values()].some(isLost)))
  )
    removePart(lists, chain, "calcChain");
}

/** What is said of a sheet in its part. */
function saveSheet(sheet: BookSheet, xml: string, splices: ReadonlyMap<number, CellSplice>): string {
  const laidOut = sheet.columns === sheet.home.columns ? xml : spliceColumns(xml, sheet.columns);
  const merged = sheet.merged === sheet.home.merged ? laidOut : spliceMerged(laidOut, sheet.home.merged, sheet.merged);
  return withOverlays(splices.size === 0 ? merged : spliceSheet(merged, splices), sheet);
}

/** The workbook as `.xlsx`; the very bytes it was opened from when it says the same. */
export function saveBook(book: Book): Uint8Array {
  const lists: PartLists = { archive: book.archive, workbookPart: book.workbookPart, changes: new Map() };
  const shifted = shiftedParts(book);
  for (const [part, xml] of shifted) lists.changes.set(part, partBytes(xml));
  const changed = book.sheets
    .filter(({ tab }) => tab !== undefined)
    .map((sheet) => ({ sheet, splices: splicesOf(sheet) }));
  for (const { sheet, splices } of changed) {
    const was = shifted.get(sheet.part) ?? textOf(book.archive, sheet.part) ?? "";
    const now = saveSheet(sheet, was, splices);
    if (now !== was) lists.changes.set(sheet.part, partBytes(now));
    saveTables(lists, sheet);
  }
  saveSheetList(book, lists);
  saveNames(book, lists);
  saveStructureLock(book, lists);
  if (usesNewStyle(book)) saveStyles(book, lists);
  dropChain(
    changed.map(({ splices }) => splices),
    book,
    lists,
  );
  if (book.addIn) saveWebExtension(lists, book.addIn, book.kept, book.settings);
  return book.archive.rewrite(lists.changes);
}
