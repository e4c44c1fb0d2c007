/** The parts of the file as they read after the insertions and deletions of columns, and before anything else that was changed. */
import { relationshipsOf, textOf } from "../ooxml/package";
import { CONCERNED, shiftPart, type KindOfPart } from "../ooxml/shift-columns/shift-part";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";

interface FoundPart extends KindOfPart {
  readonly part: string;
}

/** Parts of the file call a sheet by the name that the file gives it, whatever it is called now. */
const nameInFile = (tabs: Book["tabsOfFile"], { tab, name }: BookSheet) =>
  tab === undefined ? name : (tabs[tab]?.name ?? name);

/** The parts that may name cells: the workbook's, its sheets', and what hangs on those, each once. */
export function partsOfFile({ archive, sheets, tabsOfFile, workbookPart }: Book): readonly FoundPart[] {
  const names = new Map(sheets.map((sheet) => [sheet.part, nameInFile(tabsOfFile, sheet)]));
  const found = new Map<string, FoundPart>();
  const walk = (each: FoundPart) => {
    if (found.has(each.part)) return;
    found.set(each.part, each);
    for (const { kind, part } of relationshipsOf(archive, each.part)) {
      if (part !== undefined && CONCERNED.has(kind)) walk({ part, kind, sheet: names.get(part) ?? each.sheet });
    }
  };
  walk({ part: workbookPart, kind: "officeDocument", sheet: undefined });
  return [...found.values()];
}

/** The file knows nothing of sheets that were added. */
const fileEdits = ({ sheets, tabsOfFile }: Book) =>
  sheets.flatMap((sheet) =>
    sheet.tab === undefined ? [] : sheet.edits.map((edit) => ({ sheet: nameInFile(tabsOfFile, sheet), edit })),
  );

/** Whether columns of the file came or went. */
export const hasMoved = (book: Book) => fileEdits(book).length > 0;

function shifted(book: Book, found: FoundPart): string {
  return fileEdits(book).reduce((xml, change) => shiftPart(xml, found, change), textOf(book.archive, found.part) ?? "");
}

/** Texts of the parts that the edits change, by part. */
export function shiftedParts(book: Book): ReadonlyMap<string, string> {
  if (!hasMoved(book)) return new Map();
  return new Map(
    partsOfFile(book).flatMap((found) => {
      const now = shifted(book, found);
      return now === textOf(book.archive, found.part) ? [] : [[found.part, now] as const];
    }),
  );
}

/** Texts of the parts of one kind that hang on a sheet, as they are now. */
export function relatedParts(book: Book, owner: BookSheet, kind: string): readonly string[] {
  const related = relationshipsOf(book.archive, owner.part).flatMap(({ kind: other, part }) =>
    other === kind && part !== undefined ? [part] : [],
  );
  return related.map((part) => shifted(book, { part, kind, sheet: nameInFile(book.tabsOfFile, owner) }));
}
