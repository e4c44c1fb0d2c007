/** What the summary of a plan says, before it is laid out on a sheet. */
import type { CellAddress } from "../grid/address";
import type { Status } from "../methodology/assessment";
import type { StatusCounts } from "../methodology/roll-up";

/** A mean with what it counts and what it leaves out. */
export interface SummaryRow {
  readonly name: string;
  /** a few words for titles: the number of an objective, the beginning of a name */
  readonly short: string;
  /** the cell that it is about; undefined for the body */
  readonly link: CellAddress | undefined;
  /** ratio; undefined when nothing counts */
  readonly achievement: number | undefined;
  readonly status: Status;
  readonly counts: StatusCounts;
  /** how the mean comes about, in Italian */
  readonly explanation: string;
}

export interface SummaryBlock {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

/** An indicator without a percentage. */
export interface MissingRow {
  readonly name: string;
  readonly link: CellAddress;
  /** in Italian */
  readonly why: string;
}

export interface Summary {
  /** file name */
  readonly workbook: string;
  /** the years that were measured, in order */
  readonly years: readonly number[];
  /** days before the end of the year up to which results were gathered, `30/06/2023`; none once it is over */
  readonly interim: readonly string[];
  readonly methodology: { readonly name: string; readonly sentences: readonly string[] };
  /** how many indicators stand on several sheets; each counts once */
  readonly repeated: number;
  readonly body: SummaryRow;
  /** by perspective, area, objective and office; only those that the plan has */
  readonly blocks: readonly SummaryBlock[];
  readonly unreported: readonly MissingRow[];
  readonly unassessable: readonly MissingRow[];
}

export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
