/** A mean judgement on a declared scale. */
import type { ScoreGoal } from "../../target/goal";
import { printNumber } from "../../values/italian-number";
import { ASSUMED_SAME_SCALE } from "../assumptions";
import { compareNumbers } from "../compare";
import { unmeasurable, type Measure, type MeasureGoal } from "../measure";
import { otherScale } from "../reasons";
import { otherKindOf } from "./several-meanings";

export const measureScore: MeasureGoal<ScoreGoal> = (
  { comparator, value: target, outOf },
  result,
  { methodology },
): Measure => {
  const compare = (value: number) =>
    compareNumbers({ comparator, result: value, target, print: printNumber }, methodology);
  if (result.kind === "score") {
    return result.outOf === outOf ? compare(result.value) : unmeasurable(otherScale(result.outOf, outOf));
  }
  if (result.kind === "number" && result.unit !== "%" && result.value >= 0 && result.value <= outOf) {
    return { ...compare(result.value), assumed: [ASSUMED_SAME_SCALE] };
  }
  return unmeasurable(otherKindOf(result, `${printNumber(target)}/${outOf}`));
};
