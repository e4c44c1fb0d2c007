/** What a target asks for, once its form no longer matters: the small vocabulary that achievement is computed on. */
import type { CalendarDate } from "../values/calendar";
import type { Comparator } from "../values/comparator";
import type { Answer } from "../values/judgement";
import type { WrittenUnit } from "../values/unit";

export type { Comparator } from "../values/comparator";

/** A number to be compared. With unit `%` the value is a ratio: 80 % is 0.8. */
export interface QuantityGoal {
  readonly kind: "quantity";
  readonly comparator: Comparator;
  readonly value: number;
  /** `%`, `gg`, `h`, `€`, or the noun that is counted; undefined for a bare number. */
  readonly unit: string | undefined;
  /** how the value was written, where that is a multiple of the unit (`k€`, `mila`, `settimane`); the value is in base units */
  readonly written?: WrittenUnit;
  /** the size counts, whichever its sign: `± 5%` */
  readonly isAbsolute?: true;
  /** the value that the target says it starts from: `ridurre da 1000 a 500` */
  readonly from?: number;
}

/** A number between two others, both included. With unit `%` the values are ratios. */
export interface RangeGoal {
  readonly kind: "range";
  readonly from: number;
  readonly to: number;
  readonly unit: string | undefined;
  readonly written?: WrittenUnit;
}

/** A mean judgement on a declared scale: 3,6 out of 5. */
export interface ScoreGoal {
  readonly kind: "score";
  readonly comparator: Comparator;
  readonly value: number;
  readonly outOf: number;
}

/** One or more days by which something is to be done. */
export interface DatesGoal {
  readonly kind: "dates";
  readonly comparator: "at-most" | "less-than";
  readonly dates: readonly CalendarDate[];
}

/** A step of an ordered scale to be reached; the methodology holds the scale. */
export interface StepGoal {
  readonly kind: "step";
  readonly comparator: Comparator;
  readonly step: string;
}

/** Achieved or not; nothing between. */
export interface OutcomeGoal {
  readonly kind: "outcome";
  readonly answer: Answer;
}

/** A number known only once another one is: the baseline, the mean of a group, an operand. */
export interface RelativeGoal {
  readonly kind: "relative";
  readonly comparator: Comparator;
  readonly to: "baseline" | "group" | "operand";
  /** its canonical Italian name: `anno x-1`, `anno 2018`, `media cluster` */
  readonly reference: string;
  /** the quantity to reach is `reference × factor + offset` */
  readonly factor: number;
  readonly offset: number;
  /** the offset is in percentage points: 5 added to 55 % is 60 % */
  readonly inPoints?: true;
  /** a total stated beside the increment (`+20.000 per un totale di almeno 280.000`); it stands without the baseline */
  readonly total: number | undefined;
}

/** A distance from a reference that must not be exceeded, on either side. */
export interface DistanceGoal {
  readonly kind: "distance";
  readonly to: "group";
  /** its canonical Italian name */
  readonly reference: string;
  readonly atMost: number;
}

/** Nothing to be achieved this year (a survey year). */
export interface NothingGoal {
  readonly kind: "nothing";
}

export type Goal =
  QuantityGoal | RangeGoal | ScoreGoal | DatesGoal | StepGoal | OutcomeGoal | RelativeGoal | DistanceGoal | NothingGoal;
