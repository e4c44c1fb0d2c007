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

/** Several ways to take what is written, each with what it would give: the user has to say which. */
export interface Doubtful {
  readonly kind: "doubtful";
  /** the kind of question, as a `Doubt` names it */
  readonly id: string;
  readonly question: Bilingual<string>;
  readonly alternatives: readonly MeasuredAlternative[];
}

export interface MeasuredAlternative {
  readonly id: string;
  readonly label: Bilingual<string>;
  readonly measure: Measure;
}

export type Measure = Measured | Unmeasurable | Doubtful;

/** Everything beside goal and result that a measure may need. */
export interface Situation {
  readonly methodology: Methodology;
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly baseline: Cell | undefined;
  /** the mean of the group or the operand, where somebody supplies it */
  readonly reference: Cell | undefined;
  /** what the row says around the target, folded: indicator, algorithm, unit */
  readonly about: About;
}

/** The words of an indicator's row, folded; empty where there are none. */
export interface About {
  readonly indicator: string;
  readonly algorithm: string;
  readonly unit: string;
}

/** The texts of the row, whose words are understood in its results. */
export function aboutTexts({ indicator, algorithm, unit }: About): readonly string[] {
  return [indicator, algorithm, unit].filter((text) => text !== "");
}

export const NOTHING_KNOWN: About = { indicator: "", algorithm: "", unit: "" };

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

/** Changes what was measured, in every alternative of a doubt. */
export function mapMeasured(measure: Measure, change: (measured: Measured) => Measured): Measure {
  if (measure.kind === "unmeasurable") return measure;
  if (measure.kind === "measured") return change(measure);
  const alternatives = measure.alternatives.map((one) => ({ ...one, measure: mapMeasured(one.measure, change) }));
  return { ...measure, alternatives };
}

export function unmeasurable(why: Bilingual<string>): Unmeasurable {
  return { kind: "unmeasurable", why };
}
