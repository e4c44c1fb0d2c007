/** A distance from a reference, on either side. */
import type { DistanceGoal } from "../../target/goal";
import { printNumber } from "../../values/italian-number";
import { subtract } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { compareNumbers } from "../compare";
import { unmeasurable, type MeasureGoal } from "../measure";
import { meaningsOf } from "./comparable-value";
import { referenceOf } from "./reference";
import { measureMeanings } from "./several-meanings";

export const measureDistance: MeasureGoal<DistanceGoal> = ({ to, atMost }, result, situation) => {
  const reference = referenceOf(to, situation);
  if ("missing" in reference) return unmeasurable(reference.missing);
  const text = `${printNumber(reference.value)} ± ${printNumber(atMost)}`;
  return measureMeanings(result, meaningsOf(result, reference), text, ({ value, assumed }) => {
    const distance = Math.abs(subtract(value, reference.value));
    const comparison = { comparator: "at-most", result: distance, target: atMost, print: printNumber } as const;
    return { ...compareNumbers(comparison, situation.methodology), assumed, resolved: inBoth(() => text) };
  });
};
