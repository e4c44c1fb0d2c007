/** One cell of an application: what stood there, and what we wrote. */
import type { Fill } from "../core/patch/patch";
import type { CellFill, CellState, RawValue } from "./cell-state";
import type { RowMark } from "./row-mark";

export interface JournalEntry {
  readonly before: CellState;
  readonly written: RawValue;
  /** `keep`: the fill was left alone; undefined where an older version noted the entry */
  readonly fill: WrittenFill | undefined;
  /** undefined where no text tells the row from the others, or nobody looked */
  readonly rowMark?: RowMark | undefined;
}

export type WrittenFill = Fill | "keep";

/** Whether a cell shows a fill that was written to it. */
export function isFill(written: Fill, present: CellFill | undefined): boolean {
  return written === "none"
    ? !present
    : present?.pattern === "Solid" && present.color.toUpperCase() === written.toUpperCase();
}

/** Whether somebody chose another fill since; where no fill was noted nobody can tell. */
export function isFillOfUser({ fill }: JournalEntry, present: CellFill | undefined): boolean {
  return fill !== undefined && (fill === "keep" || !isFill(fill, present));
}
