/** Which entries belong to rows that stand elsewhere now, or say something else. */
import type { CellAddress } from "../core/grid/address";
import { blocksOf } from "./cell-blocks";
import { addressKey, type RawValue } from "./cell-state";
import type { JournalEntry } from "./journal-entry";
import { fingerprintOf } from "./row-mark";

/**
 * One round trip, after which the caller knows which to leave alone; their sheets must be there.
 * @param isOurs whether we wrote the cell since: then its text tells nothing
 */
export async function findMovedRows(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  isOurs: (at: CellAddress) => boolean,
): Promise<ReadonlySet<JournalEntry>> {
  const marks = new Map(
    entries.flatMap((entry) => {
      const at = markedCell(entry);
      return at && !isOurs(at) ? [[addressKey(at), at] as const] : [];
    }),
  );
  const queued = blocksOf([...marks.values()], (at) => at).map(({ sheet, area, items }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, 1);
    range.load("values");
    return { items, range };
  });
  await context.sync();
  const present = new Map(
    queued.flatMap(({ items, range }) =>
      items.map((at, row) => [addressKey(at), fingerprintOf(range.values[row]?.[0] as RawValue)] as const),
    ),
  );
  return new Set(
    entries.filter((entry) => {
      const at = markedCell(entry);
      const found = at && present.get(addressKey(at));
      return found !== undefined && found !== entry.rowMark?.fingerprint;
    }),
  );
}

function markedCell({ before: { at }, rowMark }: JournalEntry): CellAddress | undefined {
  return rowMark && { sheet: at.sheet, row: at.row, column: rowMark.column };
}
