/** What a target asks for, once its form no longer matters: the small vocabulary that achievement is computed on. */
import type { CalendarDate } from "../values/calendar";

export type Comparator = "at-least" | "more-than" | "at-most" | "less-than" | "equal";

/** A number to be compared. With unit `%` the value is a ratio: 80 % is 0.8. */
export interface QuantityGoal {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  readonly value: number;
  /** `%`, `gg`, `h`, `€`, or the noun that is counted; undefined for a bare number. */
  readonly unit: string | undefined;
}

/** One or more days by which something is to be done. */
export interface DatesGoal {
  readonly kind: "dates";
  readonly comparator: Comparator;
  readonly dates: readonly CalendarDate[];
}

/** A step of an ordered scale to be reached. */
export interface StepGoal {
  readonly kind: "step";
  readonly comparator: Comparator;
  readonly step: string;
  /** from the lowest to the highest */
  readonly scale: readonly string[];
}

/** Achieved or not; nothing between. */
export interface OutcomeGoal {
  readonly kind: "outcome";
}

/** A number known only once another one is: the baseline, the mean of a group, an operand. */
export interface RelativeGoal {
  readonly kind: "relative";
  readonly comparator: Comparator;
  readonly to: "baseline" | "group" | "operand";
  /** the quantity to reach is `reference × factor + offset` */
  readonly factor: number;
  readonly offset: number;
}

/** Nothing to be achieved this year (a survey year). */
export interface NothingGoal {
  readonly kind: "nothing";
}

export type Goal = QuantityGoal | DatesGoal | StepGoal | OutcomeGoal | RelativeGoal | NothingGoal;
