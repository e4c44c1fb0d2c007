/** What became of the columns of a sheet when this product inserted or deleted some. */
import type { CellAddress } from "./address";

export interface ColumnMove {
  readonly sheet: string;
  /** zero-based: the first inserted column, or the first deleted one */
  readonly column: number;
  /** columns inserted, or negative: deleted */
  readonly by: number;
}

/** Where a cell stands after the move; undefined when it was deleted. */
export function movedCell(at: CellAddress, { sheet, column, by }: ColumnMove): CellAddress | undefined {
  if (at.sheet !== sheet || at.column < column) return at;
  return at.column < column - by ? undefined : { ...at, column: at.column + by };
}

/** Where a cell stands after several moves, made one after the other. */
export function movedThrough(at: CellAddress, moves: readonly ColumnMove[]): CellAddress | undefined {
  return moves.reduce<CellAddress | undefined>((place, move) => place && movedCell(place, move), at);
}
