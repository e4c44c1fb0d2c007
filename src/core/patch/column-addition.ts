/** New columns as data: where they go, what stands in them, whose look they take. Whole sheet columns are inserted, so that deleting them is the exact inverse. */
import type { Area, Position, RowSpan } from "../grid/address";

/** Rows of a new column that look like as many others: font, fill, borders, alignment, number format. */
export interface Look extends RowSpan {
  /** the first of the others, its column as it is counted before the addition */
  readonly like: Position;
}

/** Rows of a new column that show numbers in a format of their own. */
export interface NumberFormat extends RowSpan {
  /** en-US number format code */
  readonly format: string;
}

/** A text that heads a table, or one of its cards, in a new column. */
export interface NewHeading {
  readonly row: number;
  readonly text: string;
}

export interface NewColumn {
  /** in points */
  readonly width: number;
  readonly headings: readonly NewHeading[];
  readonly looks: readonly Look[];
  readonly formats: readonly NumberFormat[];
  /** rows merged into one cell */
  readonly merges: readonly RowSpan[];
}

/** What is expected to stand in a column that is there, at the time of writing: otherwise nothing is added. */
export interface Anchor {
  /** zero-based column as it is counted before the addition */
  readonly column: number;
  /** from the top down, with what their cells store; none where no heading names the column */
  readonly headings: readonly { readonly row: number; readonly value: string | number | boolean }[];
}

/** New columns of one sheet that stand side by side. */
export interface ColumnAddition {
  readonly sheet: string;
  /** zero-based: the first new column; what stands there now moves to the right */
  readonly column: number;
  readonly columns: readonly NewColumn[];
  readonly anchor: Anchor;
  /** merged areas, as they are before, that end at the left of the new columns and grow over them */
  readonly growing: readonly Area[];
}
