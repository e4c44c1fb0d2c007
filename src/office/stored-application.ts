/** An application packed for the workbook's settings: what repeats is said once, so that ten thousand cells fit. */
import type { ApplicationKind } from "../host";
import type { CellFill, RawValue } from "./cell-state";
import type { JournalEntry } from "./journal-entry";
import type { NotedApplication } from "./noted-application";

type StoredCell = readonly [
  sheet: number,
  row: number,
  column: number,
  value: RawValue,
  written: RawValue,
  format: number,
  fill: number,
];

/** All that the first version of the journal kept of an application. */
export interface StoredEntries {
  readonly sheets: readonly string[];
  readonly formats: readonly string[];
  /** null: no fill */
  readonly fills: readonly (CellFill | null)[];
  readonly cells: readonly StoredCell[];
}

export interface StoredApplication extends StoredEntries {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly when?: string;
  /** inserted columns; absent when none */
  readonly columns?: readonly (readonly [sheet: string, column: number, count: number])[];
}

export function packApplication({ id, kind, when, entries, columns }: NotedApplication): StoredApplication {
  return {
    id,
    kind,
    ...(when !== undefined && { when }),
    ...(columns.length > 0 && { columns: columns.map(({ sheet, column, count }) => [sheet, column, count] as const) }),
    ...packEntries(entries),
  };
}

export function unpackApplication({ id, kind, when, columns = [], ...stored }: StoredApplication): NotedApplication {
  return { id, kind, when, entries: unpackEntries(stored), columns: columns.map(([sheet, column, count]) => ({ sheet, column, count })) };
}

/** The first version wrote figures only, and did not say when. */
export function unpackFirstVersion(stored: StoredEntries, index: number): NotedApplication {
  return { id: `v1/${index}`, kind: "figures", when: undefined, entries: unpackEntries(stored), columns: [] };
}

function packEntries(entries: readonly JournalEntry[]): StoredEntries {
  const sheets = makeList<string>();
  const formats = makeList<string>();
  const fills = makeList<CellFill | null>();
  const cells = entries.map(({ before: { at, value, format, fill }, written }): StoredCell => {
    const places = [sheets.indexOf(at.sheet), at.row, at.column] as const;
    return [...places, value, written, formats.indexOf(format), fills.indexOf(fill ?? null)];
  });
  return { sheets: sheets.items, formats: formats.items, fills: fills.items, cells };
}

function unpackEntries({ sheets, formats, fills, cells }: StoredEntries): readonly JournalEntry[] {
  return cells.map(([sheet, row, column, value, written, format, fill]) => ({
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
