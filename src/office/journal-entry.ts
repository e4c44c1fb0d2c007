/** One cell of an application: what stood there, and what we wrote. */
import type { CellState, RawValue } from "./cell-state";

export interface JournalEntry {
  readonly before: CellState;
  readonly written: RawValue;
}
