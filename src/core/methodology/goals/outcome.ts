/** Achieved or not; nothing between. */
import type { OutcomeGoal } from "../../target/goal";
import type { ReportedResult } from "../../target/result";
import type { Answer } from "../../values/judgement";
import { ASSUMED_DONE, ASSUMED_NOT_DONE } from "../assumptions";
import { measured, unmeasurable, type MeasureGoal } from "../measure";
import { WORKINGS } from "../workings";
import { otherKindOf } from "./several-meanings";

/** What a result says about the outcome; a number says yes at 1 or 100 %, no below; undefined when it says nothing. */
function answerOf(result: ReportedResult): { readonly answer: Answer; readonly isSaid: boolean } | undefined {
  if (result.kind === "answer") return { answer: result.answer, isSaid: true };
  if (result.kind === "dates") return { answer: "yes", isSaid: false };
  if (result.kind !== "number" || result.value < 0 || result.value > 1) return undefined;
  return { answer: result.value === 1 ? "yes" : "no", isSaid: false };
}

export const measureOutcome: MeasureGoal<OutcomeGoal> = (goal, result) => {
  const found = answerOf(result);
  if (!found) return unmeasurable(otherKindOf(result, goal.answer === "yes" ? "SI" : "NO"));
  const met = found.answer === goal.answer;
  const ground = found.answer === "yes" ? ASSUMED_DONE : ASSUMED_NOT_DONE;
  return measured(met ? 1 : 0, met ? WORKINGS.done : WORKINGS.notDone, { assumed: found.isSaid ? [] : [ground] });
};
