/** What tells a row from the others, so that nothing is put back on rows that were sorted or moved since. */
import type { CellAddress, RowSpan } from "../core/grid/address";
import { blocksOf, bySheet } from "./cell-blocks";
import { addressKey } from "./cell-state";
import type { RawValue } from "./raw-value";
import { askInTrips, unanswered } from "./trips";

/** A text that stood in the row, kept as a number: thousands of them have to fit in the workbook's settings. */
export interface RowMark {
  /** zero-based */
  readonly column: number;
  readonly fingerprint: number;
  /** the rows that the fingerprint speaks of together, where there is no room for each; absent: the cell's own row */
  readonly rows?: RowSpan;
}

/** Names of objectives and indicators stand in the first columns; more would only make the answer larger. */
const MOST_COLUMNS = 8;

/** A run of rows in which cells are written, with what stands at their left. */
export interface RowTexts {
  readonly sheet: string;
  /** how many are looked at, from the left */
  readonly columns: number;
  readonly rows: RowSpan;
  readonly values: readonly (readonly RawValue[])[];
}

const BYTES_PER_RUN = 700;
const BYTES_PER_TEXT = 60;

interface RowRun {
  readonly sheet: string;
  readonly columns: number;
  readonly rows: RowSpan;
}

/** The texts at the left of the cells, whose sheets must be there: one round trip, as long as they fit. */
export async function readRowTexts(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<readonly RowTexts[]> {
  const runs = bySheet(cells, (at) => at).flatMap(runsOf);
  return askInTrips(context, runs, {
    bytesOf: ({ rows, columns }) => BYTES_PER_RUN + rows.rows * columns * BYTES_PER_TEXT,
    queue: ({ sheet, rows, columns }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(rows.row, 0, rows.rows, columns);
      range.load("values");
      return range;
    },
    answer: (range, run): RowTexts => {
      const values = range.values as RawValue[][] | null;
      if (!values) throw unanswered("values");
      return { ...run, values };
    },
  });
}

function runsOf(cells: readonly CellAddress[]): readonly RowRun[] {
  const columns = cells.reduce((least, { column }) => Math.min(least, column), MOST_COLUMNS);
  if (columns === 0) return [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const [{ sheet } = { sheet: "" }] = cells;
  return blocksOf(rows, (row) => ({ sheet, row, column: 0 })).map(({ area: { row, rows: count } }) => ({
    sheet,
    columns,
    rows: { row, rows: count },
  }));
}

/**
 * The mark of each row, looked up by `rowKey`; none where the row has no such text. On each sheet the column that tells most rows apart
 * gives the texts.
 * @param isOurs whether we wrote the cell: what we write comes and goes
 */
export function rowMarks(
  texts: readonly RowTexts[],
  isOurs: (at: CellAddress) => boolean,
): ReadonlyMap<string, RowMark> {
  return new Map(
    bySheet(texts, ({ sheet, rows: { row } }) => ({ sheet, row, column: 0 })).flatMap((runs) => {
      const columns = runs[0]?.columns ?? 0;
      const candidates = Array.from({ length: columns }, (_, column) =>
        columnTexts(runs, column).filter(({ at }) => !isOurs(at)),
      );
      const best = candidates.reduce((first, second) => (tells(second) > tells(first) ? second : first), []);
      return best.map(({ at, text }): [string, RowMark] => [
        rowKey(at),
        { column: at.column, fingerprint: fingerprintOf(text) },
      ]);
    }),
  );
}

export function rowKey({ sheet, row }: CellAddress): string {
  return addressKey({ sheet, row, column: 0 });
}

interface RowText {
  readonly at: CellAddress;
  readonly text: string;
}

function columnTexts(runs: readonly RowTexts[], column: number): readonly RowText[] {
  return runs.flatMap(({ sheet, rows: { row: first }, values }) =>
    values.flatMap((line, index) => {
      const value = line[column];
      const at = { sheet, row: first + index, column };
      return typeof value === "string" && value.trim() !== "" ? [{ at, text: value }] : [];
    }),
  );
}

/** How many rows a column tells apart; of two that tell as many, the longer texts say more. */
function tells(texts: readonly RowText[]): number {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return new Set(texts.map(({ text }) => text)).size + length / (length + 1);
}

/** FNV-1a, 32 bits. */
export function fingerprintOf(value: RawValue): number {
  let hash = 0x811c9dc5;
  for (const character of String(value)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** Of several rows in their order; 24 bits. */
export function fingerprintOfRows(fingerprints: readonly number[]): number {
  return fingerprintOf(fingerprints.join()) >>> 8;
}
