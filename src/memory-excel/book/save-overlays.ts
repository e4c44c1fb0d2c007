/** Writes what lies over the cells of a sheet: filter, rows that it hides, protection; and the lock of the workbook's structure. */
import { filterXml } from "../ooxml/filter-element";
import { editPart, type PartLists } from "../ooxml/part-list";
import { rewriteElements } from "../ooxml/rewrite-elements";
import { spliceRows } from "../ooxml/row-splice";
import { withSheetElement } from "../ooxml/sheet-elements";
import type { RowLayout } from "../ooxml/sheet-part";
import { protectionXml } from "../ooxml/sheet-protection";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { sameFilter } from "./sheet-filter";

const PLAIN: RowLayout = { hidden: false, height: undefined, style: undefined };

/** A sheet that was added is written with its rows. */
function rowsAnew({ rowsBefore, rows, tab, defaults }: BookSheet): ReadonlyMap<number, RowLayout> {
  if (tab === undefined) return new Map();
  const plain = { ...PLAIN, hidden: defaults.rowsHidden };
  return new Map(
    [...rowsBefore].flatMap(([row, was = plain]): (readonly [number, RowLayout])[] => {
      const now = rows.get(row) ?? plain;
      return now.hidden === was.hidden && now.height === was.height ? [] : [[row, now]];
    }),
  );
}

export function withOverlays(xml: string, sheet: BookSheet): string {
  const { filter, home, defaults } = sheet;
  let text = spliceRows(xml, rowsAnew(sheet));
  if (!sameFilter(filter, home.filter))
    text = withSheetElement(text, "autoFilter", filter && ((prefix) => filterXml(filter, prefix)));
  if (sheet.isProtectedAnew)
    text = withSheetElement(
      text,
      "sheetProtection",
      defaults.isProtected ? (prefix) => protectionXml(defaults.permissions, prefix) : undefined,
    );
  return text;
}

export function saveStructureLock(book: Book, lists: PartLists): void {
  const { structureLocked, structureLockedInFile } = book;
  if (structureLocked === structureLockedInFile) return;
  editPart(lists, book.workbookPart, (xml) => {
    const without = rewriteElements(xml, { workbookProtection: () => ({ drop: true }) });
    if (!structureLocked) return without;
    const at = without.search(/<(?:\w+:)?(?:bookViews|sheets)\b/);
    const prefix = /<(\w+:)?(?:bookViews|sheets)\b/.exec(without)?.[1] ?? "";
    return `${without.slice(0, at)}<${prefix}workbookProtection lockStructure="1"/>${without.slice(at)}`;
  });
}
