/** An application packed for the workbook's settings: what repeats is said once, so that ten thousand cells fit. */
import type { CellFill, RawValue } from "./cell-state";
import type { JournalEntry } from "./journal-entry";

type StoredCell = readonly [
  sheet: number,
  row: number,
  column: number,
  value: RawValue,
  written: RawValue,
  format: number,
  fill: number,
];

export interface StoredApplication {
  readonly sheets: readonly string[];
  readonly formats: readonly string[];
  /** null: no fill */
  readonly fills: readonly (CellFill | null)[];
  readonly cells: readonly StoredCell[];
}

export function packApplication(entries: readonly JournalEntry[]): StoredApplication {
  const sheets = makeList<string>();
  const formats = makeList<string>();
  const fills = makeList<CellFill | null>();
  const cells = entries.map(({ before: { at, value, format, fill }, written }): StoredCell => {
    const places = [sheets.indexOf(at.sheet), at.row, at.column] as const;
    return [...places, value, written, formats.indexOf(format), fills.indexOf(fill ?? null)];
  });
  return { sheets: sheets.items, formats: formats.items, fills: fills.items, cells };
}

export function unpackApplication({ sheets, formats, fills, cells }: StoredApplication): readonly JournalEntry[] {
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
