/** A number that follows from another one: the baseline, the mean of a group, an operand. */
import type { RelativeGoal } from "../../target/goal";
import { printThreshold } from "../../target/print-quantity";
import type { ReportedResult } from "../../target/result";
import { multiply, subtract, sum } from "../../values/decimal";
import { isUpward } from "../../values/comparator";
import { inBoth } from "../../values/language";
import { ASSUMED_CHANGE, ASSUMED_REFERENCE } from "../assumptions";
import { unmeasurable, type Measure, type MeasureGoal, type Situation } from "../measure";
import { TOTAL_OR_INCREMENT } from "../reasons";
import { measureQuantity } from "./quantity";
import { referenceOf, type Reference } from "./reference";

/** `+12%` against an increment of 10 %: both are changes, no baseline is needed. */
function measureChange({ comparator, factor }: RelativeGoal, value: number, situation: Situation): Measure {
  const isRise = isUpward(comparator) !== false;
  const asked = isRise ? subtract(factor, 1) : subtract(1, factor);
  const goal = { kind: "quantity", comparator: isRise ? comparator : "at-least", value: asked, unit: "%" } as const;
  const change = { kind: "number", value: isRise ? value : -value, unit: "%", isSigned: false } as const;
  const measure = measureQuantity(goal, change, situation);
  return measure.kind === "measured" ? { ...measure, assumed: [ASSUMED_CHANGE] } : measure;
}

function measureTotal(goal: RelativeGoal, total: number, result: ReportedResult, situation: Situation): Measure {
  const value = result.kind === "number" ? result.value : undefined;
  if (value !== undefined && value > 0 && value * 2 < total) return unmeasurable(TOTAL_OR_INCREMENT);
  return measureQuantity({ kind: "quantity", comparator: goal.comparator, value: total, unit: undefined }, result, situation);
}

function measureAgainst(goal: RelativeGoal, reference: Reference, result: ReportedResult, situation: Situation): Measure {
  const { comparator, factor, offset } = goal;
  const value = sum([multiply(reference.value, factor), offset]);
  // A plain 82 beside a baseline of 80 % is a percentage; a plain 0,82 beside a plain 0,80 is a ratio: the baseline's unit decides.
  const measure = measureQuantity({ kind: "quantity", comparator, value, unit: reference.unit }, result, situation);
  if (measure.kind !== "measured") return measure;
  const resolved = inBoth(() => printThreshold(comparator, value, reference.unit));
  return { ...measure, assumed: [...measure.assumed, ASSUMED_REFERENCE], resolved };
}

export const measureRelative: MeasureGoal<RelativeGoal> = (goal, result, situation) => {
  if (goal.total !== undefined) return measureTotal(goal, goal.total, result, situation);
  if (result.kind === "number" && result.isSigned && result.unit === "%" && goal.factor !== 1) {
    return measureChange(goal, result.value, situation);
  }
  const reference = referenceOf(goal.to, situation);
  if ("missing" in reference) return unmeasurable(reference.missing);
  return measureAgainst(goal, reference, result, situation);
};
