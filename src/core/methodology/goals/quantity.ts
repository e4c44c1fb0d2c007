/** A number with a comparator. */
import { printQuantity, printThreshold } from "../../target/print-quantity";
import type { QuantityGoal } from "../../target/goal";
import { isTimeUnit } from "../../values/unit";
import { compareNumbers } from "../compare";
import { unmeasurable, type MeasureGoal } from "../measure";
import { UNKNOWN_EVENT } from "../reasons";
import { meaningsOf } from "./comparable-value";
import { measureMeanings } from "./several-meanings";

export const measureQuantity: MeasureGoal<QuantityGoal> = (goal, result, { methodology }) => {
  const { comparator, value: target, unit } = goal;
  if (result.kind === "dates" && isTimeUnit(unit)) return unmeasurable(UNKNOWN_EVENT);
  return measureMeanings(
    result,
    meaningsOf(result, goal),
    printThreshold(comparator, target, unit),
    ({ value, assumed }) => ({
      ...compareNumbers(
        { comparator, result: value, target, print: (number, language) => printBare(number, unit, language) },
        methodology,
      ),
      assumed,
    }),
  );
};

/** In a quotient percentages show their points: `65 ÷ 70`. */
function printBare(value: number, unit: string | undefined, language: "it" | "en"): string {
  const printed = printQuantity(value, unit === "%" ? "%" : undefined, language);
  return unit === "%" ? printed.slice(0, -1) : printed;
}
