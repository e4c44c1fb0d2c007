/** Writes the workbook: the file it came from, with only those parts exchanged that say something else now. */
import { strToU8 } from "fflate";
import { textOf } from "../ooxml/package";
import { spliceSheet, type CellSplice } from "../ooxml/sheet-splice";
import { spliceStyles } from "../style/style-splice";
import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import { sameContent, rowOfKey, columnOfKey, hasContent, type CellRecord } from "./cell-record";
import { defaultStyle } from "./book-sheet";

function isAsItWas(was: CellRecord | undefined, now: CellRecord | undefined): boolean {
  if (was === undefined || now === undefined) return was === now;
  return was.style === now.style && sameContent(was, now);
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
    const now = sheet.cells.get(key);
    if (isAsItWas(was, now)) continue;
    const at = { row: rowOfKey(key), column: columnOfKey(key) };
    splices.set(key, { was, now: now ?? { value: undefined, formula: undefined, style: defaultStyle(sheet, at) }, unshare: false });
  }
  for (const key of orphans(sheet, new Set(splices.keys()))) {
    const now = sheet.cells.get(key);
    const was = sheet.before.get(key) ?? now;
    if (now && was && hasContent(now)) splices.set(key, { was, now, unshare: true });
  }
  return splices;
}

function usesNewStyle({ sheets, styles }: Book): boolean {
  return sheets.some(({ before, cells }) => [...before.keys()].some((key) => (cells.get(key)?.style ?? 0) >= styles.own));
}

/** The workbook as `.xlsx`; the very bytes it was opened from when it says the same. */
export function saveBook(book: Book): Uint8Array {
  const changes = new Map<string, Uint8Array>();
  const splice = (part: string, change: (xml: string) => string) => changes.set(part, strToU8(change(textOf(book.archive, part) ?? "")));
  for (const sheet of book.sheets) {
    const splices = splicesOf(sheet);
    if (splices.size > 0) splice(sheet.part, (xml) => spliceSheet(xml, splices));
  }
  if (book.stylePart !== undefined && usesNewStyle(book)) splice(book.stylePart, (xml) => spliceStyles(xml, book.styles.additions()));
  return book.archive.rewrite(changes);
}
