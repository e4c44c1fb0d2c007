/** The report for the evaluators as data: what every rendering of it shows. Texts are Italian, as its readers are. */
import type { Status } from "../methodology/assessment";
import type { StatusCounts } from "../methodology/roll-up";
import type { Severity } from "../rules/finding";

/** One indicator with its figure. Texts are as the cells show them, empty where there is none. */
export interface FigureRow {
  readonly sheet: string;
  /** `B17`: the indicator's cell */
  readonly cell: string;
  readonly code: string;
  readonly text: string;
  readonly office: string;
  readonly year: number | undefined;
  readonly target: string;
  readonly result: string;
  /** ratio */
  readonly weight: number | undefined;
  /** ratio */
  readonly achievement: number | undefined;
  readonly status: Status;
  readonly explanation: string;
}

/** The mean of an objective, of another grouping, or of a sheet. */
export interface MeanRow {
  readonly sheet: string;
  /** empty for the sheet as a whole */
  readonly cell: string;
  readonly text: string;
  /** 0 for the sheet, 1 for what stands directly below it */
  readonly depth: number;
  /** ratio */
  readonly weight: number | undefined;
  /** ratio */
  readonly achievement: number | undefined;
  readonly status: Status;
  /** how many indicators stand below, and how many of them did not count */
  readonly counted: string;
  readonly explanation: string;
}

export interface FindingRow {
  readonly severity: Severity;
  /** the sheet of the first cell; empty where a finding has none */
  readonly sheet: string;
  /** `B17, ISR!A14` */
  readonly places: string;
  /** id of the rule, and what a plan without the finding does */
  readonly rule: string;
  readonly demand: string;
  readonly message: string;
}

export interface IgnoredRow extends FindingRow {
  readonly reason: string;
  /** ISO 8601 day; empty where nobody said it */
  readonly when: string;
}

/** What was left out of the figures: a sheet, a table or an indicator. */
export interface UnreadRow {
  readonly sheet: string;
  /** empty for a whole sheet */
  readonly place: string;
  readonly text: string;
  readonly why: string;
}

export interface SheetReport {
  readonly sheet: string;
  readonly figures: readonly FigureRow[];
  /** outermost first */
  readonly means: readonly MeanRow[];
}

/** A mean over indicators of the whole body. */
export interface BodyRow {
  /** where it stands first; empty for the body itself */
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly counts: StatusCounts;
  readonly total: number;
  /** ratio */
  readonly achievement: number | undefined;
  readonly status: Status;
  readonly explanation: string;
}

/** The body as a whole: every indicator once, however many sheets it stands on. */
export interface BodyReport {
  readonly counts: StatusCounts;
  readonly total: number;
  /** how many rows hold how many indicators */
  readonly counting: string;
  /** the body, then its levels and offices; only those that the plan has */
  readonly blocks: readonly { readonly title: string; readonly rows: readonly BodyRow[] }[];
}

export interface ReportDocument {
  readonly workbook: string;
  /** `31/12/2019`; empty where nobody says it */
  readonly day: string;
  /** the years measured, ascending */
  readonly years: readonly number[];
  /** days before the end of the year up to which results were gathered; none once it is over */
  readonly interim: readonly string[];
  readonly methodology: { readonly name: string; readonly sentences: readonly string[] };
  readonly body: BodyReport;
  readonly sheets: readonly SheetReport[];
  readonly open: readonly FindingRow[];
  readonly ignored: readonly IgnoredRow[];
  readonly unread: readonly UnreadRow[];
}
