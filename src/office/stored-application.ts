/** An application packed for the workbook's settings: what repeats is said once, so that ten thousand cells fit. */
import type { ApplicationKind } from "../host";
import type { CellFill, RawValue } from "./cell-state";
import type { JournalEntry, WrittenFill } from "./journal-entry";
import type { Journal, NotedApplication } from "./noted-application";
import type { RowMark } from "./row-mark";

type StoredCell = readonly [
  sheet: number,
  row: number,
  column: number,
  value: RawValue,
  written: RawValue,
  format: number,
  fill: number,
  /** these two are absent where an older version noted the cell */
  writtenFill?: number,
  rowMark?: number,
];

/** All that the first version of the journal kept of an application. */
export interface StoredEntries {
  readonly sheets: readonly string[];
  /** of the sheets, in their order; null where it was not known, absent where an older version noted it */
  readonly sheetIds?: readonly (string | null)[];
  readonly formats: readonly string[];
  /** null: no fill */
  readonly fills: readonly (CellFill | null)[];
  /** null: not known */
  readonly writtenFills?: readonly (WrittenFill | null)[];
  /** null: the row has none */
  readonly rowMarks?: readonly (RowMark | null)[];
  readonly cells: readonly StoredCell[];
}

export interface StoredApplication extends StoredEntries {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly when?: string;
  /** inserted columns; absent when none */
  readonly columns?: readonly (readonly [sheet: string, column: number, count: number])[];
}

type SheetIds = Journal["sheetIds"];

export function packApplication(
  { id, kind, when, entries, columns }: NotedApplication,
  sheetIds: SheetIds,
): StoredApplication {
  return {
    id,
    kind,
    ...(when !== undefined && { when }),
    ...(columns.length > 0 && { columns: columns.map(({ sheet, column }) => [sheet, column, 1] as const) }),
    ...packEntries(entries, sheetIds),
  };
}

/** @param sheetIds of the sheets that are there: what was noted is found under the name that its sheet has now */
export function unpackApplication(
  { id, kind, when, columns = [], ...stored }: StoredApplication,
  sheetIds: SheetIds,
): NotedApplication {
  const sheets = presentNames(stored, sheetIds);
  const noted = columns.flatMap(([name, first, count]) => {
    const sheet = sheets[stored.sheets.indexOf(name)] ?? name;
    return Array.from({ length: count }, (_, offset) => ({ sheet, column: first + offset }));
  });
  return { id, kind, when, entries: unpackEntries(stored, sheets), columns: noted };
}

/** By id, else by the noted name. */
function presentNames({ sheets, sheetIds: noted = [] }: StoredEntries, sheetIds: SheetIds): readonly string[] {
  const nameOf = new Map([...sheetIds].map(([name, id]) => [id, name]));
  return sheets.map((name, index) => nameOf.get(noted[index] ?? "") ?? name);
}

/** The first version wrote figures only, and did not say when. */
export function unpackFirstVersion(stored: StoredEntries, index: number): NotedApplication {
  return {
    id: `v1/${index}`,
    kind: "figures",
    when: undefined,
    entries: unpackEntries(stored, stored.sheets),
    columns: [],
  };
}

function packEntries(entries: readonly JournalEntry[], sheetIds: SheetIds): StoredEntries {
  const sheets = makeList<string>();
  const formats = makeList<string>();
  const fills = makeList<CellFill | null>();
  const writtenFills = makeList<WrittenFill | null>();
  const rowMarks = makeList<RowMark | null>();
  const cells = entries.map(
    ({ before: { at, value, format, fill }, written, fill: writtenFill, rowMark }): StoredCell => {
      const places = [sheets.indexOf(at.sheet), at.row, at.column] as const;
      const looks = [formats.indexOf(format), fills.indexOf(fill ?? null)] as const;
      return [
        ...places,
        value,
        written,
        ...looks,
        writtenFills.indexOf(writtenFill ?? null),
        rowMarks.indexOf(rowMark ?? null),
      ];
    },
  );
  const ids = sheets.items.map((name) => sheetIds.get(name) ?? null);
  return {
    sheets: sheets.items,
    sheetIds: ids,
    formats: formats.items,
    fills: fills.items,
    writtenFills: writtenFills.items,
    rowMarks: rowMarks.items,
    cells,
  };
}

function unpackEntries(
  { formats, fills, writtenFills = [], rowMarks = [], cells }: StoredEntries,
  sheets: readonly string[],
): readonly JournalEntry[] {
  return cells.map(([sheet, row, column, value, written, format, fill, writtenFill = -1, rowMark = -1]) => ({
    before: {
      at: { sheet: sheets[sheet] ?? "", row, column },
      value,
      // Cells with formulas are never written, so none is in a journal.
      formula: value,
      format: formats[format] ?? "General",
      fill: fills[fill] ?? undefined,
      isLocked: false,
    },
    written,
    fill: writtenFills[writtenFill] ?? undefined,
    rowMark: rowMarks[rowMark] ?? undefined,
  }));
}

/** Numbers things in the order they are met; equal ones share a number. */
function makeList<T>(): { readonly items: T[]; indexOf(item: T): number } {
  const items: T[] = [];
  const numbers = new Map<string, number>();
  return {
    items,
    indexOf(item) {
      const key = JSON.stringify(item);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, items.length);
      return items.push(item) - 1;
    },
  };
}
