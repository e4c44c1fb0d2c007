/** What a result (or a baseline) cell was read as. */
import type { CalendarDate } from "../values/calendar";
import type { Answer } from "../values/judgement";
import type { WrittenUnit } from "../values/unit";
import type { Goal } from "./goal";
import type { Assumption } from "./reading";

/** Why nothing was reported: an empty cell, a formula over one (0 shown 00/01/1900, or a plain 0 for a day), `n.d.`, `in corso`. */
export type UnreportedReason =
  "blank" | "empty-formula" | "plain-zero" | "not-available" | "in-progress" | "not-started";

export interface UnreportedResult {
  readonly kind: "unreported";
  readonly why: UnreportedReason;
}

/** A number as it was typed; what a plain `75` means against a percentage is for the goal to say. */
/** What every reported result may carry. */
interface Reported {
  /** words of the cell that are known not to change the value, as they were written */
  readonly leftOut?: readonly string[];
}

export interface NumberResult extends Reported {
  readonly kind: "number";
  /** in base units; a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: string | undefined;
  /** how it was written, where that is a multiple of the unit: `k€`, `mila`, `kWh` */
  readonly written?: WrittenUnit;
  /** what it is where its one separator is read the other way: 1500 for `1,500`, 1.5 for `1.500`, two and a half minutes for `2:30` */
  readonly otherSeparator?: number;
  /** written with a sign (`+12%`): a change, not a level */
  readonly isSigned: boolean;
}

export interface ScoreResult extends Reported {
  readonly kind: "score";
  readonly value: number;
  readonly outOf: number;
  /** so many of so many (`40 su 50`): a share, on no scale of judgement */
  readonly isShare?: true;
}

export interface DatesResult extends Reported {
  readonly kind: "dates";
  readonly dates: readonly CalendarDate[];
  readonly assumed: readonly Assumption[];
}

export interface StepResult extends Reported {
  readonly kind: "step";
  readonly step: string;
}

export interface AnswerResult extends Reported {
  readonly kind: "answer";
  readonly answer: Answer;
}

/**
 * `unknown-words`: a value with words that may change it (`12 annullati`, `circa 12`) · `second-value`: two values in one cell ·
 * `decimal-point`: `1.5` · `no-form`: nothing that looks like a result
 */
export type UnreadResultReason =
  | "error-value"
  | "time-value"
  | "no-such-date"
  | "too-long"
  | "no-form"
  | "unknown-words"
  | "second-value"
  | "decimal-point";

export interface UnreadResult {
  readonly kind: "unread";
  readonly text: string;
  readonly why: UnreadResultReason;
  /** the words that were not understood, or the value beside the first one, as they were written */
  readonly passedOver?: readonly string[];
  /** the side on which the true value lies of the one that is told (`oltre 100`); the first alternative is that value */
  readonly beyond?: "above" | "below";
  /** what the cell may mean, where only the user can say which; absent where nothing in it looks like a result */
  readonly alternatives?: readonly ResultAlternative[];
}

/** One thing that a doubtful cell may mean. */
export interface ResultAlternative {
  /** readable slug, stable between versions */
  readonly id: string;
  readonly result: ReportedResult | UnreportedResult;
}

export type ReportedResult = NumberResult | ScoreResult | DatesResult | StepResult | AnswerResult;
export type ResultReading = UnreportedResult | UnreadResult | ReportedResult;

/** What is known of the cell before it is read. */
export interface ResultContext {
  /** the plan year, for days written without one */
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  /** what the target asks for: `3/5` is a day against a deadline and a score otherwise */
  readonly expected: Goal["kind"];
  /** what the row says of what it measures, folded: words of it in a result are understood */
  readonly about?: readonly string[];
}
