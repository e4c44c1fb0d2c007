/** What became of the columns of a sheet when this product inserted or deleted some. */
import type { CellAddress } from "../grid/address";

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
