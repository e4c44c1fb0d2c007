/** One cell of an application: what stood there, and what we wrote. */
import type { Fill } from "../core/patch/patch";
import type { CellFill, FormerCell } from "./cell-state";
import { holdable, sameRaw, type RawValue } from "./raw-value";
import { fingerprintOf, type RowMark } from "./row-mark";

export interface JournalEntry {
  readonly before: FormerCell;
  readonly written: Written;
  /** `keep`: the fill was left alone; undefined where an older version noted the entry */
  readonly fill: WrittenFill | undefined;
  /** undefined where no text tells the row from the others, or nobody looked */
  readonly rowMark?: RowMark | undefined;
}

/** What was written, or, where there is no room for it, enough to know it again. */
export type Written = RawValue | WrittenTrace;

export interface WrittenTrace {
  /** of `traceOf` */
  readonly trace: number;
}

export type WrittenFill = Fill | "keep";

/** Small enough for three characters; two values have the same one once in 262 144 times. */
export const TRACE_BITS = 18;

export function traceOf(value: RawValue): number {
  return fingerprintOf(`${typeof value}:${String(holdable(value))}`) >>> (32 - TRACE_BITS);
}

/** Whether a cell holds what was written to it. */
export function isWritten(written: Written, present: RawValue | undefined): boolean {
  if (typeof written !== "object") return sameRaw(written, present);
  return present !== undefined && traceOf(present) === written.trace;
}

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
