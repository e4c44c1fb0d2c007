/** Which entries belong to rows that stand elsewhere now, or say something else. */
import type { CellAddress } from "../core/grid/address";
import { blocksOf } from "./cell-blocks";
import { addressKey } from "./cell-state";
import type { JournalEntry } from "./journal-entry";
import type { RawValue } from "./raw-value";
import { fingerprintOf, fingerprintOfRows } from "./row-mark";
import { askInTrips, unanswered } from "./trips";

const BYTES_PER_BLOCK = 700;
const BYTES_PER_TEXT = 80;

/**
 * One round trip, as long as the texts fit, after which the caller knows which to leave alone; their sheets must be there.
 * @param isOurs whether we wrote the cell since: then its text tells nothing
 */
export async function findMovedRows(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  isOurs: (at: CellAddress) => boolean,
): Promise<ReadonlySet<JournalEntry>> {
  const marked = entries
    .map((entry) => ({ entry, cells: markedCells(entry) }))
    .filter(({ cells }) => !cells.some(isOurs));
  const cells = new Map(marked.flatMap((each) => each.cells.map((at) => [addressKey(at), at] as const)));
  const present = new Map(
    (
      await askInTrips(
        context,
        blocksOf([...cells.values()], (at) => at),
        {
          bytesOf: ({ items }) => BYTES_PER_BLOCK + items.length * BYTES_PER_TEXT,
          queue: ({ sheet, area }) => {
            const range = context.workbook.worksheets
              .getItem(sheet)
              .getRangeByIndexes(area.row, area.column, area.rows, 1);
            range.load("values");
            return range;
          },
          answer: (range, { items }) => {
            const values = range.values as RawValue[][] | null;
            if (!values) throw unanswered("values");
            return items.map((at, row) => [addressKey(at), fingerprintOf(values[row]?.[0] ?? "")] as const);
          },
        },
      )
    ).flat(),
  );
  const isMoved = (entry: JournalEntry, at: readonly CellAddress[]) => {
    const found = at.map((cell) => present.get(addressKey(cell)) ?? 0);
    const fingerprint = entry.rowMark?.rows ? fingerprintOfRows(found) : found[0];
    return fingerprint !== entry.rowMark?.fingerprint;
  };
  return new Set(marked.flatMap(({ entry, cells: at }) => (at.length > 0 && isMoved(entry, at) ? [entry] : [])));
}

function markedCells({ before: { at }, rowMark }: JournalEntry): readonly CellAddress[] {
  if (!rowMark) return [];
  const { row, rows } = rowMark.rows ?? { row: at.row, rows: 1 };
  return Array.from({ length: rows }, (_, index) => ({ sheet: at.sheet, row: row + index, column: rowMark.column }));
}
