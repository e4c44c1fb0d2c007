/** Which file measures which kind of goal; a kind without an entry does not compile. */
import type { Goal } from "../target/goal";
import type { ReportedResult } from "../target/result";
import { measureDates } from "./goals/dates";
import { measureDistance } from "./goals/distance";
import { measureNothing } from "./goals/nothing";
import { measureOutcome } from "./goals/outcome";
import { measureQuantity } from "./goals/quantity";
import { measureRange } from "./goals/range";
import { measureRelative } from "./goals/relative";
import { measureScore } from "./goals/score";
import { measureStep } from "./goals/step";
import type { Measure, MeasureGoal, Situation } from "./measure";

const MEASURES: { readonly [K in Goal["kind"]]: MeasureGoal<Extract<Goal, { kind: K }>> } = {
  quantity: measureQuantity,
  range: measureRange,
  score: measureScore,
  dates: measureDates,
  step: measureStep,
  outcome: measureOutcome,
  relative: measureRelative,
  distance: measureDistance,
  nothing: measureNothing,
};

export function measureGoal(goal: Goal, result: ReportedResult, situation: Situation): Measure {
  // The record is complete by its type; that entry and goal belong together is beyond the compiler.
  const measure = MEASURES[goal.kind] as MeasureGoal<Goal>;
  return measure(goal, result, situation);
}
