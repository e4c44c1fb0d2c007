/** A step of the methodology's scale of judgements. */
import type { StepGoal } from "../../target/goal";
import { printComparator } from "../../values/comparator";
import { inBoth } from "../../values/language";
import { compareNumbers } from "../compare";
import { isMet } from "../comparison";
import { measured, unmeasurable, type MeasureGoal } from "../measure";
import { offScale } from "../reasons";
import { WORKINGS } from "../workings";
import { otherKindOf } from "./several-meanings";

/** 100 % or 0 %; with points per step, the place of the step on the scale (from 1) over the place asked for. */
export const measureStep: MeasureGoal<StepGoal> = ({ comparator, step }, result, { methodology }) => {
  if (result.kind !== "step") return unmeasurable(otherKindOf(result, `${printComparator(comparator)} ${step}`));
  const { scale, points } = methodology.steps;
  const [reached, wanted] = [scale.indexOf(result.step) + 1, scale.indexOf(step) + 1];
  if (reached === 0 || wanted === 0) return unmeasurable(offScale(reached === 0 ? result.step : step));
  if (points) {
    const compared = compareNumbers({ comparator, result: reached, target: wanted, print: String }, methodology);
    const places = inBoth((language) => (language === "it" ? "punti della scala: " : "points of the scale: "));
    return compared.isArithmetic
      ? { ...compared, working: inBoth((language) => places[language] + compared.working[language]) }
      : compared;
  }
  const met = isMet(comparator, reached, wanted);
  return measured(met ? 1 : 0, met ? WORKINGS.stepReached : WORKINGS.stepMissed);
};
