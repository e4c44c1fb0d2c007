/** What the columns of a table hold, once it is decided. */
import type { ColumnRole, NodeKind } from "../model";
import type { WeightScale } from "../weight";
import type { HeadingReading } from "../words/read-heading";
import type { HeadColumn } from "./head";

export interface TableColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly year: number | undefined;
  readonly ordinal: number | undefined;
  /** what a weight weighs */
  readonly of: HeadingReading["of"];
  /** what the plain numbers of a column of weights mean */
  readonly weightScale?: WeightScale;
  /** false for a column without a heading, or with a doubtful one */
  readonly sure: boolean;
  readonly heading: HeadColumn | undefined;
}

/** A column that names what stands above the indicators. */
export interface Level {
  readonly kind: NodeKind;
  readonly column: number;
}

export interface TableColumns {
  /** zero-based column of the indicators */
  readonly text: number;
  /** objectives and indicators share the column */
  readonly mixed: boolean;
  readonly all: readonly TableColumn[];
  /** from the outermost to the innermost */
  readonly levels: readonly Level[];
}
