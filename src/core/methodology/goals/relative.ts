/** A number that follows from another one: the baseline, the mean of a group, an operand. */
import type { RelativeGoal } from "../../target/goal";
import { printThreshold } from "../../target/print-quantity";
import type { NumberResult, ReportedResult } from "../../target/result";
import { divide, multiply, subtract, sum } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { ASSUMED_REFERENCE } from "../assumptions";
import { compareNumbers } from "../compare";
import type { Comparison } from "../comparison";
import { mapMeasured, unmeasurable, type Measure, type Measured, type MeasureGoal, type Situation } from "../measure";
import { ambiguousChange, NO_CHANGE_OF_NOTHING, TOTAL_OR_INCREMENT } from "../reasons";
import { changeOf, measureBareChange, type Change } from "./change";
import { compareProgress } from "./progress";
import { measureNumber, measureQuantity } from "./quantity";
import { referenceOf, type Reference } from "./reference";

function measureTotal(goal: RelativeGoal, total: number, result: ReportedResult, situation: Situation): Measure {
  const { comparator } = goal;
  const measure = measureQuantity({ kind: "quantity", comparator, value: total, unit: undefined }, result, situation);
  const value = result.kind === "number" ? result.value : undefined;
  const isSmall = value !== undefined && value > 0 && value * 2 < total;
  return isSmall && measure.kind === "measured" ? unmeasurable(TOTAL_OR_INCREMENT) : measure;
}

/** How a change on a percentage is meant: a share of it, or points added to it. */
type Way = "proportion" | "points";

/** The value that a change leads to from the reference. */
function reached({ value, unit }: Reference, { factor, offset, inPoints }: Change, way: Way): number {
  if (way === "proportion") return sum([multiply(value, factor), offset]);
  return sum([value, subtract(factor, 1), inPoints || unit === "%" ? (divide(offset, 100) ?? 0) : offset]);
}

/**
 * The ways that a change can be meant. On a percentage an increment of 5 % is a share of it or five points; points on a plain 0,55
 * are hundredths where that is a ratio.
 */
function waysOf(goal: RelativeGoal, { value, unit }: Reference): readonly Way[] {
  if (goal.to !== "baseline") return ["proportion"];
  if (unit !== "%") return goal.inPoints && Math.abs(value) <= 1 ? ["proportion", "points"] : ["proportion"];
  return goal.inPoints || (goal.factor === 1 && goal.offset === 0) ? ["points"] : ["proportion", "points"];
}

function comparing(goal: RelativeGoal, reference: Reference, { methodology }: Situation) {
  return (comparison: Comparison): Measured =>
    methodology.variation === "progress" && goal.to === "baseline" && comparison.target !== reference.value
      ? compareProgress(comparison, reference.value)
      : compareNumbers(comparison, methodology);
}

/** What the result is as a level, where it is typed as a change. */
function levelOf(result: ReportedResult, change: Change | undefined, reference: Reference, way: Way): ReportedResult {
  if (!change) return result;
  const level: NumberResult = {
    kind: "number",
    value: reached(reference, change, way),
    unit: reference.unit,
    isSigned: false,
  };
  return { ...level, ...(result.leftOut && { leftOut: result.leftOut }) };
}

function measureAgainst(
  goal: RelativeGoal,
  reference: Reference,
  result: ReportedResult,
  situation: Situation,
): Measure {
  const { comparator } = goal;
  if (goal.to === "baseline" && goal.factor !== 1 && reference.value <= 0) return unmeasurable(NO_CHANGE_OF_NOTHING);
  const change = goal.to === "baseline" ? changeOf(goal, result, reference) : undefined;
  const measureAt = (way: Way): Measure => {
    const value = reached(reference, goal, way);
    // A plain 82 beside a baseline of 80 % is a percentage; a plain 0,82 beside a plain 0,80 is a ratio: the baseline's unit decides.
    const asked = { kind: "quantity", comparator, value, unit: reference.unit } as const;
    const level = levelOf(result, change?.change, reference, way);
    return mapMeasured(measureNumber(asked, level, comparing(goal, reference, situation)), (measure) => ({
      ...measure,
      assumed: [...measure.assumed, ASSUMED_REFERENCE, ...(change?.assumed ?? [])],
      resolved: inBoth(() => printThreshold(comparator, value, reference.unit)),
    }));
  };
  const [one = "proportion", other] = waysOf(goal, reference);
  if (other === undefined) return measureAt(one);
  const shown = [one, other].map((way) => printThreshold(comparator, reached(reference, goal, way), reference.unit));
  const [first = "", second = ""] = shown;
  return {
    kind: "doubtful",
    id: "proportion-or-points",
    question: ambiguousChange(first, second),
    alternatives: [
      {
        id: "in-proportion",
        label: { it: `in proporzione: ${first}`, en: `in proportion: ${first}` },
        measure: measureAt(one),
      },
      { id: "in-points", label: { it: `in punti: ${second}`, en: `in points: ${second}` }, measure: measureAt(other) },
    ],
  };
}

export const measureRelative: MeasureGoal<RelativeGoal> = (goal, result, situation) => {
  if (goal.total !== undefined) return measureTotal(goal, goal.total, result, situation);
  const reference = referenceOf(goal.to, situation);
  if (!("missing" in reference)) return measureAgainst(goal, reference, result, situation);
  return measureBareChange(goal, result, situation, reference.missing) ?? unmeasurable(reference.missing);
};
