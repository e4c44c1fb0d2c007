/** The results of one indicator that stands on several sheets: what is typed where, what can be carried over, what differs. */
import type { CellAddress } from "../grid/address";
import type { Cell } from "../grid/cell";
import type { Patch, Skipped, SkipReason } from "../patch/patch";

/** The result cell of an indicator in one of its places. */
export interface TwinPlace {
  readonly at: CellAddress;
  readonly cell: Cell;
  /** why nothing may be written here; undefined where it may */
  readonly obstacle: SkipReason | undefined;
}

/** What an indicator's twins have in common. */
interface TwinGroup {
  /** as written in the first place; undefined where only the text joins them */
  readonly code: string | undefined;
  readonly text: string;
  /** the year of the results; undefined when nothing says it */
  readonly year: number | undefined;
}

/** Changes for result cells, and those that cannot be changed. */
export interface TwinChanges {
  readonly patches: readonly Patch[];
  readonly skipped: readonly Skipped[];
}

/** A result that is typed in some places and blank in others. */
export interface TwinOffer extends TwinGroup, TwinChanges {
  /** where it is typed; the first is the one carried over */
  readonly from: readonly [TwinPlace, ...TwinPlace[]];
}

/** Places that say the same result. */
export interface TwinVersion {
  readonly places: readonly [TwinPlace, ...TwinPlace[]];
}

/** Different results for one indicator: nothing is carried over before the user has chosen one. */
export interface TwinDifference extends TwinGroup {
  /** the commonest first */
  readonly versions: readonly TwinVersion[];
  /** where no result is typed */
  readonly blank: readonly TwinPlace[];
}

export interface TwinResults {
  readonly offers: readonly TwinOffer[];
  readonly differences: readonly TwinDifference[];
}
