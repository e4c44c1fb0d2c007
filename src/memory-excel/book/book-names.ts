/** Names that people give to cells, constants and formulas. */
import { readNames, spliceNames, type DefinedName } from "../ooxml/defined-names";
import { editPart, textNow, type PartLists } from "../ooxml/part-list";
import { loseSheet, renameSheet } from "../ooxml/sheet-references";
import { shiftReferences, type SheetEdit } from "../ooxml/shift-columns/shift-references";
import { attributesOf, scanTags } from "../ooxml/xml";
import type { Book } from "./book";
import { OWN } from "./book-name";
import type { BookSheet } from "./book-sheet";

export function namesFollowColumns({ names }: Book, edit: SheetEdit): void {
  for (const each of names) each.formula = shiftReferences(each.formula, undefined, edit);
}

export function namesFollowRename({ names }: Book, was: string, now: string): void {
  for (const each of names) each.formula = renameSheet(each.formula, was, now);
}

/** Names of a deleted sheet go with it; others that meant its cells mean nothing any more. */
export function namesLoseSheet(book: Book, sheet: BookSheet): void {
  for (const each of book.names) {
    each.formula = loseSheet(each.formula, sheet.name);
    if (each.sheet === sheet) each.isGone = true;
  }
  book.names = book.names.filter(({ isGone }) => !isGone);
}

function tabsOf(xml: string): readonly string[] {
  const tabs: string[] = [];
  scanTags(xml, (tag) => {
    if (tag.name === "sheet" && tag.kind !== "close") tabs.push((attributesOf(tag)["name"] ?? "").toLowerCase());
  });
  return tabs;
}

/** After the list of sheets was written: names are found by the place of their sheet in it. */
export function saveNames({ names, workbookPart }: Book, lists: PartLists): void {
  const xml = textNow(lists, workbookPart);
  const tabs = tabsOf(xml);
  const tabOf = (sheet: BookSheet | undefined) => (sheet ? tabs.indexOf(sheet.name.toLowerCase()) : undefined);
  const kept = new Set(
    names.filter(({ isOfFile }) => isOfFile).map(({ name, sheet }) => `${tabOf(sheet) ?? ""} ${name}`),
  );
  const gone = readNames(xml).filter(({ name, tab }) => !name.startsWith(OWN) && !kept.has(`${tab ?? ""} ${name}`));
  const added = names
    .filter(({ isOfFile }) => !isOfFile)
    .map(({ name, formula, sheet, hidden, comment }): DefinedName => ({
      name,
      formula,
      tab: tabOf(sheet),
      hidden,
      comment,
    }));
  if (gone.length + added.length > 0) editPart(lists, workbookPart, (text) => spliceNames(text, gone, added));
}
