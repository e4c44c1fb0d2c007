/** A number between two others. */
import type { RangeGoal } from "../../target/goal";
import { printQuantity } from "../../target/print-quantity";
import { compareNumbers } from "../compare";
import { measured, type MeasureGoal } from "../measure";
import { WORKINGS } from "../workings";
import { meaningsOf } from "./comparable-value";
import { measureMeanings } from "./several-meanings";

/** Inside is 100 %; below counts as an `at least` of the lower edge, above as an `at most` of the upper one. */
export const measureRange: MeasureGoal<RangeGoal> = (goal, result, { methodology }) => {
  const { from, to, unit } = goal;
  const text = `${printQuantity(from, unit)} – ${printQuantity(to, unit)}`;
  const print = (value: number, language: "it" | "en") => printQuantity(value, unit, language);
  return measureMeanings(result, meaningsOf(result, { ...goal, value: to }), text, ({ value, assumed }) => {
    if (value >= from && value <= to) return measured(1, WORKINGS.inRange, { assumed });
    const comparison =
      value < from
        ? ({ comparator: "at-least", target: from } as const)
        : ({ comparator: "at-most", target: to } as const);
    return { ...compareNumbers({ ...comparison, result: value, print }, methodology), assumed };
  });
};
