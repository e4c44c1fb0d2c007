/** Progress from the baseline: `(A − A₀) ÷ (T − A₀)`, the measure of the results frameworks of the European structural funds. */
import { isStrict } from "../../values/comparator";
import { divide, subtract } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { JUST_BELOW } from "../compare";
import { isMet, type Comparison } from "../comparison";
import { measured, type Measured } from "../measure";
import { WORKINGS } from "../workings";

/** No progress, or a step back, earns nothing; the target differs from the baseline. */
export function compareProgress({ comparator, result, target, print }: Comparison, baseline: number): Measured {
  const achievement = divide(subtract(result, baseline), subtract(target, baseline)) ?? 0;
  const working = inBoth((language) => {
    const [a, t, from] = [result, target, baseline].map((value) => print(value, language));
    return `(${a ?? ""} − ${from ?? ""}) ÷ (${t ?? ""} − ${from ?? ""})`;
  });
  if (achievement <= 0) return measured(0, WORKINGS.noProgress);
  if (comparator === "equal" && result !== target) return measured(0, WORKINGS.notEqual);
  if (isStrict(comparator) && !isMet(comparator, result, target)) {
    return measured(Math.min(achievement, JUST_BELOW), working, { isArithmetic: true, ceiling: JUST_BELOW });
  }
  return measured(achievement, working, { isArithmetic: true });
}
