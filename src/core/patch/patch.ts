/** A change as data: which cell, what stands there, what shall stand there. Preview, conflict and inverse follow from it. */
import type { CellAddress } from "../grid/address";
import type { CellValue } from "../grid/cell";
import type { Bilingual } from "../values/language";

/** A fill colour as `#RRGGBB`, or none. */
export type Fill = `#${string}` | "none";

/** What a patch expects to find. The fill is not compared: a colour alone is not what the user wrote. */
export interface CellBefore {
  readonly value: CellValue;
  readonly format: string;
}

/** What a patch writes; undefined empties the cell. */
export interface CellAfter {
  readonly value: number | string | undefined;
  /** en-US number format code */
  readonly format: string;
  /** `keep` leaves the colour as it is */
  readonly fill: Fill | "keep";
}

export interface Patch {
  readonly at: CellAddress;
  readonly before: CellBefore;
  readonly after: CellAfter;
}

/**
 * Why a cell was left alone: it holds a formula, is locked, was changed since it was read, is covered by a merged area,
 * is merged over several indicators, its sheet is gone, Excel did not keep the value — or it holds a text that somebody
 * wrote, or there is no figure to replace what somebody typed, or nothing says which column holds the result behind it,
 * or what the columns of its table hold is not sure, or it stands in a column that was added and somebody has typed in it since, or the
 * figure waits for an answer of the user.
 */
export type SkipReason =
  | "formula"
  | "locked"
  | "changed"
  | "covered"
  | "shared"
  | "missing-sheet"
  | "lost"
  | "text"
  | "no-figure"
  | "no-result-column"
  | "unsure-mapping"
  | "typed"
  | "needs-answer";

export interface Skipped {
  readonly at: CellAddress;
  readonly why: SkipReason;
  /** what is asked, where the figure of one indicator waits for the answer */
  readonly question?: Bilingual<string>;
}
