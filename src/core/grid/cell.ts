/** One cell as it was read: what is stored, what a person sees, how it is formatted. */

/** An Excel error such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What the cell stores; undefined when empty. Dates are serial numbers, percentages are ratios. */
export type CellValue = number | string | boolean | CellError | undefined;

export interface Cell {
  readonly value: CellValue;
  /** What a person sees, in the form of their Excel (`80%`, `31/12/2019`); empty for an empty cell. */
  readonly text: string;
  /** en-US number format code; `General` when none. */
  readonly format: string;
  /** en-US formula with its leading `=`; undefined for a constant. */
  readonly formula: string | undefined;
}

export const EMPTY_CELL: Cell = { value: undefined, text: "", format: "General", formula: undefined };

/** Blanks of every width and characters that nobody sees: zero-width ones, direction marks, soft hyphens. */
const NOTHING_SEEN = /^[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]*$/;

/** Nothing stored, nothing that can be seen. */
export function isBlank({ value }: Cell): boolean {
  return value === undefined || (typeof value === "string" && NOTHING_SEEN.test(value));
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object";
}
