/** What was read of a sheet. */
import type { TableDraft } from "./draft";
import type { FoundHead } from "./head";

export interface SheetReading {
  /** in order; their years are not decided yet */
  readonly tables: readonly TableDraft[];
  /** the headings that the user decided about */
  readonly decided: readonly FoundHead[];
}
