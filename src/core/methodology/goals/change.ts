/** A result that is typed as the change from the baseline: `+10%`, or 10 % where the baseline is a plain number. */
import type { RelativeGoal } from "../../target/goal";
import type { NumberResult, ReportedResult } from "../../target/result";
import type { Assumption } from "../../target/reading";
import { isUpward } from "../../values/comparator";
import { subtract, sum } from "../../values/decimal";
import type { Bilingual } from "../../values/language";
import { ASSUMED_CHANGE, ASSUMED_CHANGE_TO_LEVEL } from "../assumptions";
import { mapMeasured, unmeasurable, type Measure, type Situation } from "../measure";
import { printResult } from "../print-figures";
import { changeOrLevel } from "../questions";
import { measureQuantity } from "./quantity";
import type { Reference } from "./reference";

/** The part of a relative goal that says how much. */
export type Change = Pick<RelativeGoal, "factor" | "offset" | "inPoints">;

const isRise = ({ comparator, factor, offset }: RelativeGoal) =>
  factor === 1 && offset === 0 ? isUpward(comparator) !== false : factor > 1 || offset > 0;

/** `+5` against a rise of 3; a step the other way is as well a level below zero. */
function tellsStep({ offset }: RelativeGoal, { value, isSigned }: NumberResult): boolean {
  return isSigned && offset !== 0 && value !== 0 && value > 0 === offset > 0;
}

/** The change that a result tells; undefined where it tells a level. */
export function changeOf(
  goal: RelativeGoal,
  result: ReportedResult,
  reference: Reference,
): { readonly change: Change; readonly assumed: readonly Assumption[] } | undefined {
  if (result.kind !== "number" || (goal.factor === 1 && goal.offset === 0)) return undefined;
  const change = result.unit === "%" ? shareChange(goal, result, reference) : stepChange(goal, result);
  return change && { change, assumed: [ASSUMED_CHANGE_TO_LEVEL] };
}

function shareChange(goal: RelativeGoal, { value, isSigned }: NumberResult, reference: Reference): Change | undefined {
  if (!isSigned && reference.unit === "%") return undefined;
  // `10%` without a sign under a target that asks for a fall is a fall.
  return { factor: sum([1, !isSigned && !isRise(goal) ? -value : value]), offset: 0 };
}

function stepChange(goal: RelativeGoal, result: NumberResult): Change | undefined {
  return tellsStep(goal, result) ? { factor: 1, offset: result.value } : undefined;
}

/** `+12%` against an increment of 10 % without a baseline: change over change, the only figure that the two allow. */
function overChange(goal: RelativeGoal, result: NumberResult, situation: Situation): Measure {
  const { comparator, factor } = goal;
  const up = isRise(goal);
  const asked = up ? subtract(factor, 1) : subtract(1, factor);
  const wanted = { kind: "quantity", comparator: up ? comparator : "at-least", value: asked, unit: "%" } as const;
  const value = up || !result.isSigned ? result.value : -result.value;
  const measure = measureQuantity(wanted, { ...result, value, isSigned: false }, situation);
  return mapMeasured(measure, (measured) => ({ ...measured, assumed: [...measured.assumed, ASSUMED_CHANGE] }));
}

/** `+4` against `almeno +3` without a baseline: step over step. */
function overStep(goal: RelativeGoal, result: NumberResult, situation: Situation): Measure | undefined {
  if (!result.isSigned || goal.inPoints || goal.factor !== 1 || goal.offset === 0) return undefined;
  const { comparator, offset } = goal;
  const up = isRise(goal);
  const wanted = { kind: "quantity", comparator: up ? comparator : "at-least", unit: undefined } as const;
  const [asked, value] = up ? [offset, result.value] : [subtract(0, offset), subtract(0, result.value)];
  const measure = measureQuantity({ ...wanted, value: asked }, { ...result, value, isSigned: false }, situation);
  return mapMeasured(measure, (measured) => ({ ...measured, assumed: [...measured.assumed, ASSUMED_CHANGE] }));
}

/** Without a baseline a signed percentage is a change; one without a sign may be the level, of which nothing can be said. */
export function measureBareChange(
  goal: RelativeGoal,
  result: ReportedResult,
  situation: Situation,
  missing: Bilingual<string>,
): Measure | undefined {
  if (result.kind !== "number" || goal.to !== "baseline") return undefined;
  if (result.unit !== "%") return overStep(goal, result, situation);
  if (goal.factor === 1) return undefined;
  if (result.isSigned) return overChange(goal, result, situation);
  const shown = printResult(result);
  return {
    kind: "doubtful",
    id: "change-or-level",
    question: changeOrLevel(shown),
    alternatives: [
      {
        id: "change",
        label: { it: "è la variazione", en: "it is the change" },
        measure: overChange(goal, result, situation),
      },
      {
        id: "level",
        label: { it: "è il valore raggiunto", en: "it is the level reached" },
        measure: unmeasurable(missing),
      },
    ],
  };
}
