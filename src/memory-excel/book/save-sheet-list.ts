/** Writes the sheets that the file does not have, and the list of all. */
import { linkElements } from "../ooxml/link-elements";
import { addPart, editPart, type PartLists } from "../ooxml/part-list";
import { newSheetXml } from "../ooxml/new-sheet-part";
import { plainPage } from "../ooxml/page-setup";
import { spliceColumns } from "../ooxml/column-splice";
import { spliceMerged } from "../ooxml/merged-splice";
import { spliceSheet } from "../ooxml/sheet-splice";
import { spliceSheetList, type TabNow } from "../ooxml/sheet-list";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { follow, followSheets, sheetsOfFile } from "./follow-sheets";
import { saveCharts } from "./save-charts";
import { withOverlays } from "./save-overlays";
import { addTables, withTableParts } from "./save-tables";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

function sheetXml(sheet: BookSheet, drawing: string | undefined): string {
  const empty = newSheetXml({
    look: sheet.look,
    page: sheet.page ?? plainPage(),
    rows: sheet.rows,
    links: linkElements(sheet.links),
    drawing,
  });
  const merged = spliceMerged(spliceColumns(empty, sheet.columns), [], sheet.merged);
  return withOverlays(
    spliceSheet(merged, new Map([...sheet.cells].map(([key, now]) => [key, { was: undefined, now, unshare: false }]))),
    sheet,
  );
}

function addSheetPart(book: Book, lists: PartLists, sheet: BookSheet): TabNow {
  const { name, part, visibility, id } = sheet;
  const relationshipId = addPart(
    lists,
    { part, contentType: CONTENT_TYPE, relationshipType: RELATIONSHIP_TYPE },
    withTableParts(sheetXml(sheet, saveCharts(book, lists, sheet)), addTables(lists, sheet), []),
  );
  const number = Number.parseInt(id.split("-")[1] ?? "", 16);
  return { name, sheetId: String(number), relationshipId, visibility };
}

/** Tabs without cells stay behind the tab that they follow in the file. */
function tabsNow(book: Book, lists: PartLists): readonly TabNow[] {
  const { sheets, tabsOfFile } = book;
  const tabs: TabNow[] = [];
  let next = 0;
  const passOthers = () => {
    while (tabsOfFile[next]?.hasCells === false) tabs.push(next++);
  };
  passOthers();
  for (const sheet of sheets) {
    if (sheet.tab === undefined) {
      tabs.push(addSheetPart(book, lists, sheet));
      continue;
    }
    // Deleted ones lie between.
    while (next < sheet.tab) {
      if (tabsOfFile[next]?.hasCells === false) tabs.push(next);
      next += 1;
    }
    tabs.push(sheet.tab);
    next = sheet.tab + 1;
    passOthers();
  }
  return [...tabs, ...tabsOfFile.flatMap(({ hasCells }, tab) => (tab >= next && !hasCells ? [tab] : []))];
}

export function saveSheetList(book: Book, lists: PartLists): void {
  const sheets = sheetsOfFile(book);
  const { gone, renamed } = sheets;
  if (gone.length === 0 && renamed.length === 0 && book.sheets.every(({ tab }) => tab !== undefined)) return;
  if (gone.length > 0 || renamed.length > 0) followSheets(book, lists, sheets);
  const names = new Map(renamed.map(({ sheetId, now }) => [sheetId, now]));
  const change = { tabs: tabsNow(book, lists), names, follow: (formula: string) => follow(formula, sheets) };
  editPart(lists, book.workbookPart, (xml) => spliceSheetList(xml, change));
}
