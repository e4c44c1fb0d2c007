/** A number against a number: the arithmetic of achievement (domain.md, "How achievement is computed"). */
import { isStrict, isUpward } from "../values/comparator";
import { divide } from "../values/decimal";
import { inBoth } from "../values/language";
import { isMet, type Comparison, type Raw } from "./comparison";
import { measured, type Measured } from "./measure";
import type { Methodology } from "./methodology";
import { SETTINGS } from "./settings";
import { WORKINGS } from "./workings";

/**
 * What a strict comparator leaves to a result that equals the target: `> 80` with 80 is not met, so it may not show as 100 %.
 * It is the nearest figure below that still differs with the two decimals in which plans show percentages.
 */
export const JUST_BELOW = 0.9995;

function upward({ result, target, print }: Comparison): Raw {
  const working = inBoth((language) => `${print(result, language)} ÷ ${print(target, language)}`);
  return { achievement: divide(result, target) ?? 0, working, isArithmetic: true };
}

function metOrNot(met: boolean, working: Raw["working"]): Raw {
  return { achievement: met ? 1 : 0, working, isArithmetic: false };
}

/** Neither the cap nor the status is applied yet. */
export function compareNumbers(comparison: Comparison, { atMost }: Methodology): Measured {
  const { comparator, result, target } = comparison;
  const met = isMet(comparator, result, target);
  const rises = isUpward(comparator);
  if (rises === undefined) return measured(met ? 1 : 0, met ? WORKINGS.equal : WORKINGS.notEqual);
  if (target <= 0 || result < 0) {
    const raw = metOrNot(met, met ? WORKINGS.metWithoutRatio : WORKINGS.unmetWithoutRatio);
    return measured(raw.achievement, raw.working);
  }
  const raw = rises ? upward(comparison) : SETTINGS.atMost.values[atMost].score(comparison);
  if (met || !isStrict(comparator)) return measured(raw.achievement, raw.working, raw);
  const ceiling = JUST_BELOW;
  return raw.achievement <= ceiling
    ? measured(raw.achievement, raw.working, { ...raw, ceiling })
    : measured(ceiling, WORKINGS.notBeyond, { ceiling });
}
