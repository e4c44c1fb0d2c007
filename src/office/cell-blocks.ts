/** Scattered cells as vertical runs, so that a write is a few blocks and not a request per cell. */
import type { Area, CellAddress } from "../core/grid/address";

/** Consecutive cells of one column, with what belongs to each. */
export interface CellBlock<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly items: readonly T[];
}

/** Groups items by sheet and column; the order within a block is that of the rows. */
export function blocksOf<T>(items: readonly T[], addressOf: (item: T) => CellAddress): readonly CellBlock<T>[] {
  const sorted = [...items].sort((left, right) => compare(addressOf(left), addressOf(right)));
  const runs: T[][] = [];
  let previous: CellAddress | undefined;
  for (const item of sorted) {
    const at = addressOf(item);
    const run = runs[runs.length - 1];
    if (run && previous && follows(at, previous)) run.push(item);
    else runs.push([item]);
    previous = at;
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (first === undefined) return [];
    const { sheet, row, column } = addressOf(first);
    return [{ sheet, area: { row, column, rows: run.length, columns: 1 }, items: run }];
  });
}

function follows(at: CellAddress, previous: CellAddress): boolean {
  return at.sheet === previous.sheet && at.column === previous.column && at.row === previous.row + 1;
}

function compare(left: CellAddress, right: CellAddress): number {
  if (left.sheet !== right.sheet) return left.sheet < right.sheet ? -1 : 1;
  return left.column - right.column || left.row - right.row;
}
