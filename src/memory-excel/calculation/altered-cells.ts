/** What stands otherwise than in the file: formulas that only have another value aside, those that lost their sources included. */
import type { BookSheet } from "../book/book-sheet";
import { columnOfKey, hasContent, rowOfKey, sameContent, type CellRecord } from "../book/cell-record";
import type { SheetArea } from "./dependents";

const holdsNothing = (record: CellRecord | undefined) => record === undefined || !hasContent(record);

function isAltered(was: CellRecord | undefined, now: CellRecord | undefined): boolean {
  if (was === undefined || now === undefined) return !holdsNothing(was) || !holdsNothing(now);
  if (was.formula !== undefined && was.formula === now.formula) return false;
  return !sameContent(was, now);
}

/** Cells that stand below each other make one area: an add-in writes columns. */
function areasOf(sheet: BookSheet, keys: readonly number[]): readonly SheetArea[] {
  const inColumns = [...keys].sort((left, right) => columnOfKey(left) - columnOfKey(right) || left - right);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const key of inColumns) {
    const last = areas[areas.length - 1];
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.map((area) => ({ sheet, area }));
}

export function alteredAreas(sheets: readonly BookSheet[]): readonly SheetArea[] {
  return sheets.flatMap((sheet) => {
    const written = [...sheet.before].flatMap(([key, was]) => (isAltered(was, sheet.cells.get(key)) ? [key] : []));
    return areasOf(sheet, [...new Set([...written, ...sheet.uprooted])]);
  });
}
