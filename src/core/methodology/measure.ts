/** What measuring a result against a goal gives, before cap, tolerance and status. */
import type { Cell } from "../grid/cell";
import type { Assumption } from "../target/reading";
import type { ReportedResult } from "../target/result";
import type { Bilingual } from "../values/language";
import type { Methodology } from "./methodology";

export interface Measured {
  readonly kind: "measured";
  /** ratio, never negative, not yet capped */
  readonly achievement: number;
  /** how the figure comes about: `65 ÷ 70`, `nei termini` */
  readonly working: Bilingual<string>;
  /** whether the working is an arithmetic expression, which the figure follows after `=` */
  readonly isArithmetic: boolean;
  readonly assumed: readonly Assumption[];
  /** highest achievement that a tolerance may lift it to; undefined for none */
  readonly ceiling: number | undefined;
  /** the goal where only now it is a number (`120% di 50 = 60`) */
  readonly resolved: Bilingual<string> | undefined;
}

export interface Unmeasurable {
  readonly kind: "unmeasurable";
  readonly why: Bilingual<string>;
}

export type Measure = Measured | Unmeasurable;

/** Everything beside goal and result that a measure may need. */
export interface Situation {
  readonly methodology: Methodology;
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly baseline: Cell | undefined;
  /** the mean of the group or the operand, where somebody supplies it */
  readonly reference: Cell | undefined;
}

/** How one kind of goal is measured. */
export type MeasureGoal<G> = (goal: G, result: ReportedResult, situation: Situation) => Measure;

export function measured(achievement: number, working: Bilingual<string>, more: Partial<Measured> = {}): Measured {
  return {
    kind: "measured",
    achievement,
    working,
    isArithmetic: false,
    assumed: [],
    ceiling: undefined,
    resolved: undefined,
    ...more,
  };
}

export function unmeasurable(why: Bilingual<string>): Unmeasurable {
  return { kind: "unmeasurable", why };
}
