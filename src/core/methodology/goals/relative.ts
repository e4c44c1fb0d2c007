/** A number that follows from another one: the baseline, the mean of a group, an operand. */
import type { RelativeGoal } from "../../target/goal";
import { printThreshold } from "../../target/print-quantity";
import type { ReportedResult } from "../../target/result";
import { divide, multiply, subtract, sum } from "../../values/decimal";
import { isUpward } from "../../values/comparator";
import { inBoth } from "../../values/language";
import { ASSUMED_CHANGE, ASSUMED_REFERENCE } from "../assumptions";
import { unmeasurable, type Measure, type Measured, type MeasureGoal, type Situation } from "../measure";
import type { Methodology } from "../methodology";
import { ambiguousChange, NO_CHANGE_OF_NOTHING, TOTAL_OR_INCREMENT } from "../reasons";
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
  return measureQuantity(
    { kind: "quantity", comparator: goal.comparator, value: total, unit: undefined },
    result,
    situation,
  );
}

/**
 * The one or two quantities that a change can lead to. On a percentage an increment of 5 % is a share of it or five points; points
 * on a plain 0,55 are hundredths where that is a ratio.
 */
function quantitiesOf(
  { to, factor, offset, inPoints }: RelativeGoal,
  { value, unit }: Reference,
): readonly [number, number?] {
  const inProportion = sum([multiply(value, factor), offset]);
  if (to !== "baseline") return [inProportion];
  const points = sum([value, subtract(factor, 1), divide(offset, 100) ?? 0]);
  if (unit !== "%") return inPoints && Math.abs(value) <= 1 ? [inProportion, points] : [inProportion];
  return inPoints || points === inProportion ? [points] : [inProportion, points];
}

function measureAgainst(
  goal: RelativeGoal,
  reference: Reference,
  result: ReportedResult,
  situation: Situation,
): Measure {
  if (goal.to === "baseline" && goal.factor !== 1 && reference.value <= 0) return unmeasurable(NO_CHANGE_OF_NOTHING);
  const measureAt = (value: number): Measure => {
    const { comparator } = goal;
    // A plain 82 beside a baseline of 80 % is a percentage; a plain 0,82 beside a plain 0,80 is a ratio: the baseline's unit decides.
    const measure = measureQuantity({ kind: "quantity", comparator, value, unit: reference.unit }, result, situation);
    if (measure.kind !== "measured") return measure;
    const resolved = inBoth(() => printThreshold(comparator, value, reference.unit));
    return { ...measure, assumed: [...measure.assumed, ASSUMED_REFERENCE], resolved };
  };
  const [one, other] = quantitiesOf(goal, reference);
  const first = measureAt(one);
  const second = other === undefined ? first : measureAt(other);
  if (first.kind === "unmeasurable" || other === undefined) return first;
  if (second.kind === "measured" && endAlike(first, second, situation.methodology)) return first;
  const print = (value: number) => printThreshold(goal.comparator, value, reference.unit);
  return unmeasurable(ambiguousChange(print(one), print(other)));
}

/** Figures beyond the cap are the same figure. */
function endAlike(one: Measured, other: Measured, { cap }: Methodology): boolean {
  const capped = ({ achievement }: Measured) => Math.min(achievement, cap ?? Infinity);
  return capped(one) === capped(other);
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
