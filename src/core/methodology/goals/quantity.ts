/** A number with a comparator. */
import { printThreshold, writtenValue } from "../../target/print-quantity";
import type { QuantityGoal } from "../../target/goal";
import type { ReportedResult } from "../../target/result";
import { printNumber } from "../../values/italian-number";
import { isTimeUnit } from "../../values/unit";
import { compareNumbers } from "../compare";
import type { Comparison } from "../comparison";
import { unmeasurable, type Measure, type Measured, type MeasureGoal } from "../measure";
import { UNKNOWN_EVENT } from "../reasons";
import { meaningsOf } from "./comparable-value";
import { measureDeviation } from "./deviation";
import { compareProgress } from "./progress";
import { measureMeanings } from "./several-meanings";

/** Measures every meaning that a result has beside a quantity, with the arithmetic that is given. */
export function measureNumber(
  goal: QuantityGoal,
  result: ReportedResult,
  compare: (comparison: Comparison) => Measured,
): Measure {
  const { comparator, value: target } = goal;
  if (result.kind === "dates" && isTimeUnit(goal.unit)) return unmeasurable(UNKNOWN_EVENT);
  return measureMeanings(result, meaningsOf(result, goal), printThreshold(comparator, target, goal), (meant) => {
    // In a quotient numbers stand in the unit in which the target was written, percentages as points: `65 ÷ 70`.
    const print: Comparison["print"] = (number, language) => printNumber(writtenValue(number, goal), language);
    return { ...compare({ comparator, result: meant.value, target, print }), assumed: meant.assumed };
  });
}

export const measureQuantity: MeasureGoal<QuantityGoal> = (goal, result, situation) =>
  measureDeviation(goal, result, situation, (signed) =>
    measureNumber(goal, signed, (comparison) =>
      goal.from !== undefined && situation.methodology.variation === "progress"
        ? compareProgress(comparison, goal.from)
        : compareNumbers(comparison, situation.methodology),
    ),
  );
