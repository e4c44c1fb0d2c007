/** The parts of the file as they read after the insertions and deletions of columns, and before anything else that was changed. */
import { relationshipsOf, textOf } from "../ooxml/package";
import { CONCERNED, shiftPart, type KindOfPart } from "../ooxml/shift-columns/shift-part";
import type { Book } from "./book";

interface FoundPart extends KindOfPart {
  readonly part: string;
}

/** The parts that may name cells: the workbook's, its sheets', and what hangs on those, each once. */
function partsOfFile({ archive, sheets, workbookPart }: Book): readonly FoundPart[] {
  const names = new Map(sheets.map(({ part, name }) => [part, name]));
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

function shifted({ archive, sheets }: Book, found: FoundPart): string {
  const changes = sheets.flatMap(({ name, edits }) => edits.map((edit) => ({ sheet: name, edit })));
  return changes.reduce((xml, change) => shiftPart(xml, found, change), textOf(archive, found.part) ?? "");
}

/** Texts of the parts that the edits change, by part. */
export function shiftedParts(book: Book): ReadonlyMap<string, string> {
  if (book.sheets.every(({ edits }) => edits.length === 0)) return new Map();
  return new Map(
    partsOfFile(book).flatMap((found) => {
      const now = shifted(book, found);
      return now === textOf(book.archive, found.part) ? [] : [[found.part, now] as const];
    }),
  );
}

/** Texts of the parts of one kind that hang on a part, as they are now. */
export function relatedParts(book: Book, part: string, kind: string): readonly string[] {
  const related = new Set(relationshipsOf(book.archive, part).flatMap((each) => (each.kind === kind ? (each.part ?? []) : [])));
  return partsOfFile(book).flatMap((found) => (related.has(found.part) ? [shifted(book, found)] : []));
}
