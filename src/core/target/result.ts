/** What a result (or a baseline) cell was read as. */
import type { CalendarDate } from "../values/calendar";
import type { Answer } from "../values/judgement";
import type { Assumption } from "./reading";

/** Why nothing was reported: an empty cell, a formula over one (0 shown 00/01/1900, or a plain 0 for a day), `n.d.`, `in corso`. */
export type UnreportedReason =
  "blank" | "empty-formula" | "plain-zero" | "not-available" | "in-progress" | "not-started";

export interface UnreportedResult {
  readonly kind: "unreported";
  readonly why: UnreportedReason;
}

/** A number as it was typed; what a plain `75` means against a percentage is for the goal to say. */
export interface NumberResult {
  readonly kind: "number";
  /** a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: string | undefined;
  /** written with a sign (`+12%`): a change, not a level */
  readonly isSigned: boolean;
}

export interface ScoreResult {
  readonly kind: "score";
  readonly value: number;
  readonly outOf: number;
  /** so many of so many (`40 su 50`): a share, on no scale of judgement */
  readonly isShare?: true;
}

export interface DatesResult {
  readonly kind: "dates";
  readonly dates: readonly CalendarDate[];
  readonly assumed: readonly Assumption[];
}

export interface StepResult {
  readonly kind: "step";
  readonly step: string;
}

export interface AnswerResult {
  readonly kind: "answer";
  readonly answer: Answer;
}

export type UnreadResultReason = "error-value" | "time-value" | "no-such-date" | "too-long" | "no-form";

export interface UnreadResult {
  readonly kind: "unread";
  readonly text: string;
  readonly why: UnreadResultReason;
}

export type ReportedResult = NumberResult | ScoreResult | DatesResult | StepResult | AnswerResult;
export type ResultReading = UnreportedResult | UnreadResult | ReportedResult;
