/** The cells of applications that the first two versions of the journal noted, cell by cell. */
import type { CellFill } from "./cell-state";
import type { JournalEntry, WrittenFill } from "./journal-entry";
import type { RawValue } from "./raw-value";
import type { RowMark } from "./row-mark";

type OlderCell = readonly [
  sheet: number,
  row: number,
  column: number,
  value: RawValue,
  written: RawValue,
  format: number,
  fill: number,
  /** these two are absent in the first version */
  writtenFill?: number,
  rowMark?: number,
];

/** All that the first version kept of an application. */
export interface OlderEntries {
  readonly sheets: readonly string[];
  /** of the sheets, in their order; null where it was not known, absent in the first version */
  readonly sheetIds?: readonly (string | null)[];
  readonly formats: readonly string[];
  /** null: no fill */
  readonly fills: readonly (CellFill | null)[];
  /** null: not known */
  readonly writtenFills?: readonly (WrittenFill | null)[];
  /** null: the row has none */
  readonly rowMarks?: readonly (RowMark | null)[];
  readonly cells: readonly OlderCell[];
}

/** @param sheets their present names, in the order of the noted ones */
export function unpackOlder(
  { formats, fills, writtenFills = [], rowMarks = [], cells }: OlderEntries,
  sheets: readonly string[],
): readonly JournalEntry[] {
  return cells.map(([sheet, row, column, value, written, format, fill, writtenFill = -1, rowMark = -1]) => ({
    before: {
      at: { sheet: sheets[sheet] ?? "", row, column },
      value,
      format: formats[format] ?? "General",
      fill: fills[fill] ?? undefined,
    },
    written,
    fill: writtenFills[writtenFill] ?? undefined,
    rowMark: rowMarks[rowMark] ?? undefined,
  }));
}
