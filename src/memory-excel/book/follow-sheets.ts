/** What the file says of sheets that were renamed or deleted: parts that name them follow, parts of deleted ones go. */
import { relationshipsOf } from "../ooxml/package";
import { removeParts, textNow, type PartLists } from "../ooxml/part-list";
import { rewriteElements } from "../ooxml/rewrite-elements";
import { loseSheet, renameSheet } from "../ooxml/sheet-references";
import { partBytes } from "../ooxml/part-text";
import { quotedSheet } from "./areas";
import type { Book } from "./book";
import { partsOfFile } from "./shifted-parts";

export interface SheetsOfFile {
  /** names, as the file has them, and parts of sheets that are gone */
  readonly gone: readonly { readonly name: string; readonly relationshipId: string }[];
  readonly renamed: readonly { readonly sheetId: string; readonly was: string; readonly now: string }[];
}

export function sheetsOfFile({ sheets, tabsOfFile }: Book): SheetsOfFile {
  const sheetOf = (tab: number) => sheets.find((sheet) => sheet.tab === tab);
  return {
    gone: tabsOfFile.filter(({ hasCells }, tab) => hasCells && !sheetOf(tab)),
    renamed: tabsOfFile.flatMap(({ sheetId, name: was }, tab) => {
      const now = sheetOf(tab)?.name ?? was;
      return now === was ? [] : [{ sheetId, was, now }];
    }),
  };
}

/** What becomes of a formula of the file. */
export function follow(formula: string, { gone, renamed }: SheetsOfFile): string {
  const lost = gone.reduce((text, { name }) => loseSheet(text, name), formula);
  return renamed.reduce((text, { was, now }) => renameSheet(text, was, quotedSheet(now)), lost);
}

/** Formulas of cells are written with their cells. */
function followInPart(xml: string, sheets: SheetsOfFile): string {
  const text = (formula: string) => follow(formula, sheets);
  const rule = () => ({ text });
  return rewriteElements(xml, {
    f: ({ parent }) => (parent === "c" ? undefined : { text }),
    formula: rule,
    formula1: rule,
    formula2: rule,
  });
}

/** All that can be reached from some parts without passing through others. */
function reach({ archive }: Book, from: readonly string[], without: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (part: string) => {
    if (found.has(part) || without.has(part)) return;
    found.add(part);
    for (const each of relationshipsOf(archive, part)) if (each.part !== undefined) walk(each.part);
  };
  for (const part of from) walk(part);
  return found;
}

export function followSheets(book: Book, lists: PartLists, sheets: SheetsOfFile): void {
  const links = relationshipsOf(book.archive, book.workbookPart);
  const gone = sheets.gone.flatMap(({ relationshipId }) => links.find(({ id }) => id === relationshipId)?.part ?? []);
  const kept = reach(book, [""], new Set(gone));
  const dropped = [...reach(book, gone, kept)];
  removeParts(
    lists,
    dropped,
    sheets.gone.map(({ relationshipId }) => relationshipId),
  );
  for (const { part } of partsOfFile(book)) {
    if (part === book.workbookPart || dropped.includes(part)) continue;
    const was = textNow(lists, part);
    const now = followInPart(was, sheets);
    if (now !== was) lists.changes.set(part, partBytes(now));
  }
}
