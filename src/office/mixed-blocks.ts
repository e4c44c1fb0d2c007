/** Cells of blocks of which Excel answers only that they are not all alike, each told by a further round trip. */
import type { CellAddress } from "../core/grid/address";
import type { CellBlock } from "./cell-blocks";
import { askInTrips } from "./trips";

export interface SeenBlock {
  readonly block: CellBlock<CellAddress>;
  /** with `rowHidden` and `hasSpill` loaded */
  readonly range: Excel.Range;
}

const BYTES = { block: 1200, row: 30, cell: 600 } as const;

/** Cells in hidden rows of blocks that have shown ones too. */
export async function hiddenAmongShown(
  context: Excel.RequestContext,
  seen: readonly SeenBlock[],
): Promise<ReadonlySet<CellAddress>> {
  const mixed = seen.filter(({ range }) => (range.rowHidden as boolean | null) === null);
  if (mixed.length === 0) return new Set();
  const found = await askInTrips(context, mixed, {
    bytesOf: ({ block }) => BYTES.block + block.items.length * BYTES.row,
    queue: ({ range }) => range.getRowProperties({ rowHidden: true }),
    answer: ({ value }, { block }) => block.items.flatMap((at, row) => (value[row]?.rowHidden === true ? [at] : [])),
  });
  return new Set(found.flat());
}

/** Cells that a formula fills in blocks that have others too: no property tells them all at once. */
export async function spilledAmongOthers(
  context: Excel.RequestContext,
  seen: readonly SeenBlock[],
): Promise<ReadonlySet<CellAddress>> {
  const cells = seen
    .filter(({ range }) => (range.hasSpill as boolean | null) === null)
    .flatMap(({ block, range }) => block.items.map((at, row) => ({ at, range, row })));
  if (cells.length === 0) return new Set();
  const found = await askInTrips(context, cells, {
    bytesOf: () => BYTES.cell,
    queue: ({ range, row }) => range.getCell(row, 0).load("hasSpill"),
    answer: ({ hasSpill }, { at }) => (hasSpill ? [at] : []),
  });
  return new Set(found.flat());
}
