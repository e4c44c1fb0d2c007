/** Scattered cells as vertical runs, so that a write is a few blocks and not a request per cell. */
import type { Area, CellAddress } from "../core/grid/address";

/** Consecutive cells of one column, with what belongs to each. */
export interface CellBlock<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly items: readonly T[];
}

/** So that a block of many rows can be packed with others into a trip. */
const MOST_ROWS = 4000;

/**
 * Groups items by sheet and column; the order within a block is that of the rows.
 * @param standsAlone whether an item makes a block of its own
 */
export function blocksOf<T>(
  items: readonly T[],
  addressOf: (item: T) => CellAddress,
  standsAlone: (item: T) => boolean = () => false,
): readonly CellBlock<T>[] {
  const sorted = [...items].sort((left, right) => compare(addressOf(left), addressOf(right)));
  const runs: T[][] = [];
  let previous: T | undefined;
  for (const item of sorted) {
    const run = runs[runs.length - 1];
    const goesOn =
      previous !== undefined &&
      follows(addressOf(item), addressOf(previous)) &&
      !standsAlone(item) &&
      !standsAlone(previous);
    if (run && goesOn && run.length < MOST_ROWS) run.push(item);
    else runs.push([item]);
    previous = item;
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

/** Groups by sheet, in the order in which the sheets are met. */
export function bySheet<T>(items: readonly T[], addressOf: (item: T) => CellAddress): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { sheet } = addressOf(item);
    const group = groups.get(sheet);
    if (group) group.push(item);
    else groups.set(sheet, [item]);
  }
  return [...groups.values()];
}
