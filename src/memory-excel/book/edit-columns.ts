/** Inserts and deletes whole columns of a sheet in memory: its cells and areas move, and every formula of the workbook follows. */
import { referencesOf } from "../calculation/references";
import { shiftReferences, type SheetEdit } from "../ooxml/shift-columns/shift-references";
import type { SharedFormula } from "../ooxml/sheet-part";
import { WHOLE_SHEET, intersection } from "./areas";
import type { Book } from "./book";
import { namesFollowColumns } from "./book-names";
import { defaultStyle, type BookSheet, type SheetCell } from "./book-sheet";
import { cellKey, columnOfKey, rowOfKey, type CellRecord } from "./cell-record";
import { movedFilter } from "./sheet-filter";
import { movedArea, movedBand, movedColumn, withEdit, type ColumnEdit } from "./column-edit";

function movedKey(key: number, edit: ColumnEdit): number | undefined {
  const column = movedColumn(columnOfKey(key), edit);
  return column === undefined ? undefined : cellKey(rowOfKey(key), column);
}

/** Cells under their new keys; those of deleted columns go. */
function moveKeys<V>(cells: Map<number, V>, edit: ColumnEdit): void {
  const all = [...cells];
  cells.clear();
  for (const [key, value] of all) {
    const moved = movedKey(key, edit);
    if (moved !== undefined) cells.set(moved, value);
  }
}

function moveUprooted(keys: Set<number>, edit: ColumnEdit): void {
  const moved = [...keys].flatMap((key) => movedKey(key, edit) ?? []);
  keys.clear();
  for (const key of moved) keys.add(key);
}

function moveShared(shared: Map<string, SharedFormula>, edit: ColumnEdit): void {
  for (const [group, { holder, text, members }] of [...shared]) {
    const moved = movedKey(holder, edit);
    if (moved === undefined) shared.delete(group);
    else shared.set(group, { holder: moved, text, members: members.flatMap((key) => movedKey(key, edit) ?? []) });
  }
}

/** One cell alone is not merged. */
const isMerged = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => rows * columns > 1;

function moveAreas(sheet: BookSheet, edit: ColumnEdit): void {
  const merged = (areas: BookSheet["home"]["merged"]) =>
    areas.flatMap((area) => movedArea(area, edit) ?? []).filter(isMerged);
  const columns = (bands: BookSheet["home"]["columns"]) => bands.flatMap((band) => movedBand(band, edit));
  sheet.merged = merged(sheet.merged);
  sheet.columns = columns(sheet.columns);
  const filter = sheet.filter && movedFilter(sheet.filter, edit);
  const { home } = sheet;
  sheet.home = {
    merged: merged(home.merged),
    columns: columns(home.columns),
    filter: home.filter === sheet.filter ? filter : home.filter && movedFilter(home.filter, edit),
  };
  sheet.filter = filter;
  sheet.arrays = sheet.arrays.flatMap((area) => movedArea(area, edit) ?? []);
  sheet.spills = sheet.spills.flatMap((area) => movedArea(area, edit) ?? []);
  sheet.conditional = sheet.conditional.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => movedArea(area, edit) ?? []);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

const blank = (style: number): CellRecord => ({ value: undefined, formula: undefined, style });

/** What is stored in a new cell beside a stored one: its format, unless the cell would have that anyhow. */
const likeNeighbour = (neighbour: CellRecord | undefined, plain: number) =>
  neighbour === undefined || neighbour.style === plain ? undefined : blank(neighbour.style);

/** New cells look like those on their left; the saving of the file gives them the looks that the file's own cells have. */
function dressNewCells(sheet: BookSheet, { first, count }: ColumnEdit): void {
  const { cells, before } = sheet;
  const beside = [...new Set([...cells.keys(), ...before.keys()])].filter((key) => columnOfKey(key) === first - 1);
  for (const key of beside) {
    const plain = defaultStyle(sheet, { row: rowOfKey(key), column: first });
    const now = likeNeighbour(cells.get(key), plain);
    const was = likeNeighbour(before.has(key) ? before.get(key) : cells.get(key), plain);
    for (let step = 1; step <= count; step += 1) {
      if (now) cells.set(key + step, now);
      if (now?.style !== was?.style) before.set(key + step, was);
    }
  }
}

/** Whether a formula looks at deleted cells, or may: their going changes its value, whatever becomes of its text. */
function looksAtDeleted(formula: string, own: BookSheet, { sheet, edit }: SheetEdit): boolean {
  if (edit.kind === "insert") return false;
  const deleted = { ...WHOLE_SHEET, column: edit.first, columns: edit.count };
  const references = referencesOf(formula);
  return (
    references === undefined ||
    references.some(
      (reference) =>
        (reference.sheet ?? own.name).toLowerCase() === sheet.toLowerCase() && intersection(reference.area, deleted),
    )
  );
}

/** Answers the cells whose formulas looked at deleted cells. */
function moveFormulas(sheet: BookSheet, change: SheetEdit): readonly number[] {
  const lost: number[] = [];
  const moved = (record: CellRecord): CellRecord => {
    const formula = record.formula === undefined ? undefined : shiftReferences(record.formula, sheet.name, change);
    return formula === record.formula ? record : { ...record, formula };
  };
  for (const [key, record] of sheet.cells) {
    if (record.formula === undefined) continue;
    if (looksAtDeleted(record.formula, sheet, change)) lost.push(key);
    const now = moved(record);
    if (now === record) continue;
    sheet.cells.set(key, now);
    sheet.version += 1;
  }
  for (const [key, record] of sheet.before) if (record) sheet.before.set(key, moved(record));
  return lost;
}

const deletedColumns = (edits: readonly ColumnEdit[]) =>
  edits.reduce((sum, { kind, count }) => sum + (kind === "delete" ? count : 0), 0);

/** Answers the cells whose formulas looked at deleted cells: they are to be calculated. */
export function editColumns(book: Book, sheet: BookSheet, edit: ColumnEdit): readonly SheetCell[] {
  const { sheets } = book;
  namesFollowColumns(book, { sheet: sheet.name, edit });
  moveKeys(sheet.cells, edit);
  moveKeys(sheet.before, edit);
  moveKeys(sheet.links, edit);
  moveUprooted(sheet.uprooted, edit);
  moveShared(sheet.shared, edit);
  moveAreas(sheet, edit);
  if (edit.kind === "insert") dressNewCells(sheet, edit);
  const lost = sheets.flatMap((each) =>
    moveFormulas(each, { sheet: sheet.name, edit }).map((key) => ({ sheet: each, key })),
  );
  const deletedBefore = deletedColumns(sheet.edits);
  sheet.edits = withEdit(sheet.edits, edit);
  sheet.version += 1;
  // Where only columns went that had been inserted, the file's formulas say what they said.
  if (deletedColumns(sheet.edits) > deletedBefore) for (const cell of lost) cell.sheet.uprooted.add(cell.key);
  return lost;
}
