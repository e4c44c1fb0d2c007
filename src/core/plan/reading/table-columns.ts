/** What the columns of a table hold, once it is decided. */
import type { Position } from "../../grid/address";
import type { ColumnRole, NodeKind } from "../model";
import type { WeightScale } from "../weight";
import type { Bilingual } from "../../values/language";
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
  /** why it has this role where its heading alone does not say so */
  readonly because?: Bilingual<string>;
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
  /** headed columns with figures that have no role */
  readonly unnamed: readonly UnnamedDraft[];
}

/** A headed column that nothing names, with the role that it most likely has. */
export interface UnnamedDraft {
  readonly column: number;
  readonly heading: { readonly at: Position; readonly text: string };
  readonly offered: ColumnRole | undefined;
  /** 0–1: how much speaks for the offered role */
  readonly confidence: number;
}
