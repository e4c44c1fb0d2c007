/** What of a table a person does not see, and was read anyway. */
import type { Area } from "../grid/address";
import type { Sheet } from "../grid/sheet";

export interface HiddenParts {
  readonly sheet: boolean;
  /** hidden by hand or by a filter */
  readonly rows: number;
  /** zero-based columns of the sheet */
  readonly columns: readonly number[];
}

export function hiddenParts({ visibility, hiddenRows, hiddenColumns }: Sheet, range: Area): HiddenParts {
  return {
    sheet: visibility !== "visible",
    rows: hiddenRows.filter((row) => row >= range.row && row < range.row + range.rows).length,
    columns: hiddenColumns.filter((column) => column >= range.column && column < range.column + range.columns),
  };
}
