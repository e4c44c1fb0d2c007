/** A worksheet in memory: its cells, how it is laid out, and what was changed since it was opened. */
import { areaContains, type Area, type Position } from "../../core/grid/address";
import { cellCount, intersection } from "./areas";
import type { BookTable } from "./book-table";
import type { ColumnEdit } from "./column-edit";
import { plainPage, type PageSetup } from "../ooxml/page-setup";
import type { SheetFilter } from "./sheet-filter";
import { emptySheetPart, type ColumnBand, type RowLayout, type SheetPart } from "../ooxml/sheet-part";
import type { Visibility } from "../ooxml/workbook-part";
import { cellKey, hasContent, rowOfKey, columnOfKey, type CellRecord } from "./cell-record";

export interface BookSheet extends SheetPart {
  /** `{00000000-0001-0000-0000-000000000000}`: as Excel names sheets to add-ins; stays when the sheet is renamed */
  readonly id: string;
  /** name of its part in the file */
  readonly part: string;
  name: string;
  visibility: Visibility;
  /** zero-based place among all tabs of the file, those without cells included; undefined: the file does not have it */
  readonly tab: number | undefined;
  /** deleted: whoever holds it still holds nothing */
  isGone: boolean;
  /** those that were added, from the back to the front */
  chartsGiven: number;
  /** how it is printed; undefined: as the file says */
  readonly page: PageSetup | undefined;
  merged: Area[];
  columns: ColumnBand[];
  arrays: Area[];
  spills: Area[];
  tables: BookTable[];
  /** rows as the file lays them out, of those that were laid out anew */
  readonly rowsBefore: Map<number, RowLayout | undefined>;
  /** What the file holds in the cells that were written, by cell key; undefined where it holds nothing. */
  readonly before: Map<number, CellRecord | undefined>;
  /**
   * Insertions and deletions of whole columns that lead from the file to the sheet. Everything else that is said of the
   * file (`before`, `home`) is said of it as it stands after them.
   */
  edits: readonly ColumnEdit[];
  /** the merged areas, columns and filter of the file */
  home: {
    readonly merged: readonly Area[];
    readonly columns: readonly ColumnBand[];
    readonly filter: SheetFilter | undefined;
  };
  /** what the file says of the sheet's protection is not what holds now */
  isProtectedAnew: boolean;
  /** Formulas that lost cells they looked at to a deletion: the value that the file has for them is none. */
  readonly uprooted: Set<number>;
  /** Raised by every write; whatever is derived from the cells is kept by it. */
  version: number;
  /** used areas by version */
  readonly usedAreas: { version: number; all: Area | undefined; values: Area | undefined };
}

export interface SheetCell {
  readonly sheet: BookSheet;
  /** cell key */
  readonly key: number;
}

type SheetIdentity = Pick<BookSheet, "id" | "part" | "name" | "visibility" | "tab">;

export function makeBookSheet(part: SheetPart, identity: SheetIdentity, tables: readonly BookTable[] = []): BookSheet {
  return {
    ...part,
    ...identity,
    isGone: false,
    tables: [...tables],
    rowsBefore: new Map(),
    isProtectedAnew: false,
    chartsGiven: 0,
    page: identity.tab === undefined ? plainPage() : undefined,
    before: new Map(),
    edits: [],
    home: { merged: part.merged, columns: part.columns, filter: part.filter },
    uprooted: new Set(),
    version: 0,
    usedAreas: { version: -1, all: undefined, values: undefined },
  };
}

/** A sheet that the file does not have. */
export const makeNewSheet = (identity: Omit<SheetIdentity, "tab">) =>
  makeBookSheet(emptySheetPart(), { ...identity, tab: undefined });

export function bandAt({ columns }: SheetPart, column: number): ColumnBand | undefined {
  return columns.find(({ first, last }) => column >= first && column <= last);
}

/** The format of a cell that is not stored: its row's, else its column's. */
export function defaultStyle(sheet: SheetPart, { row, column }: Position): number {
  return sheet.rows.get(row)?.style ?? bandAt(sheet, column)?.style ?? 0;
}

export function recordAt(sheet: SheetPart, at: Position): CellRecord {
  return (
    sheet.cells.get(cellKey(at.row, at.column)) ?? {
      value: undefined,
      formula: undefined,
      style: defaultStyle(sheet, at),
    }
  );
}

/** Lays out a row; the first time, how the file lays it out is remembered. */
export function layRow(sheet: BookSheet, row: number, layout: Partial<RowLayout>): void {
  const was = sheet.rows.get(row);
  if (!sheet.rowsBefore.has(row)) sheet.rowsBefore.set(row, was);
  const plain: RowLayout = { hidden: sheet.defaults.rowsHidden, height: undefined, style: undefined };
  sheet.rows.set(row, { ...plain, ...was, ...layout });
  sheet.version += 1;
}

export function isRowHidden({ rows, defaults }: SheetPart, row: number): boolean {
  return rows.get(row)?.hidden ?? defaults.rowsHidden;
}

function boundsOf(keys: Iterable<number>): Area | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const key of keys) {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function* keysWithContent({ cells }: SheetPart): Iterable<number> {
  for (const [key, record] of cells) if (hasContent(record)) yield key;
}

/** The area that holds values, or (with formats) every cell the sheet stores; undefined when there is none. */
export function usedArea(sheet: BookSheet, valuesOnly: boolean): Area | undefined {
  const { usedAreas } = sheet;
  if (usedAreas.version !== sheet.version) {
    Object.assign(usedAreas, {
      version: sheet.version,
      all: boundsOf(sheet.cells.keys()),
      values: boundsOf(keysWithContent(sheet)),
    });
  }
  return valuesOnly ? usedAreas.values : usedAreas.all;
}

/** The part of an area that holds values, or (with formats) stored cells; as in Excel the smallest such part. */
export function usedWithin(sheet: BookSheet, area: Area, valuesOnly: boolean): Area | undefined {
  const all = usedArea(sheet, valuesOnly);
  const shared = all && intersection(area, all);
  if (!shared || cellCount(shared) === cellCount(all)) return shared;
  const isInside = (key: number) => areaContains(shared, { row: rowOfKey(key), column: columnOfKey(key) });
  return boundsOf([...(valuesOnly ? keysWithContent(sheet) : sheet.cells.keys())].filter(isInside));
}

/** Stores a cell; the first time, what the file holds there is remembered. A cell that says nothing is not stored. */
export function storeRecord(sheet: BookSheet, at: Position, record: CellRecord): void {
  const key = cellKey(at.row, at.column);
  const was = sheet.cells.get(key);
  if (!sheet.before.has(key)) sheet.before.set(key, was);
  const wasThere = sheet.before.get(key) !== undefined;
  if (!wasThere && !hasContent(record) && record.style === defaultStyle(sheet, at)) sheet.cells.delete(key);
  else sheet.cells.set(key, record);
  sheet.version += 1;
}
