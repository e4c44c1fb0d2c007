/** A number against a number: the arithmetic of achievement (domain.md, "How achievement is computed"). */
import { isStrict, isUpward, type Comparator } from "../values/comparator";
import { divide, subtract } from "../values/decimal";
import { inBoth, type Language } from "../values/language";
import { measured, type Measured } from "./measure";
import type { Methodology } from "./methodology";
import { WORKINGS } from "./workings";

/**
 * What a strict comparator leaves to a result that equals the target: `> 80` with 80 is not met, so it may not show as 100 %.
 * It is the nearest figure below that still differs with the two decimals in which plans show percentages.
 */
export const JUST_BELOW = 0.9995;

/** Whether a number does what the comparator asks. */
export function isMet(comparator: Comparator, result: number, target: number): boolean {
  const holds: Readonly<Record<Comparator, boolean>> = {
    "at-least": result >= target,
    "more-than": result > target,
    "at-most": result <= target,
    "less-than": result < target,
    equal: result === target,
  };
  return holds[comparator];
}

export interface Comparison {
  readonly comparator: Comparator;
  readonly result: number;
  readonly target: number;
  /** how the numbers are written in the working */
  readonly print: (value: number, language: Language) => string;
}

type Raw = Pick<Measured, "achievement" | "working" | "isArithmetic">;

function upward({ result, target, print }: Comparison): Raw {
  const working = inBoth((language) => `${print(result, language)} ÷ ${print(target, language)}`);
  return { achievement: divide(result, target) ?? 0, working, isArithmetic: true };
}

const DOWNWARD: Readonly<Record<Methodology["atMost"], (comparison: Comparison) => Raw>> = {
  linear: ({ comparator, result, target, print }) => {
    if (isMet(comparator, result, target))
      return { achievement: 1, working: WORKINGS.withinTarget, isArithmetic: false };
    const beyond = subtract(2, divide(result, target) ?? 0);
    const working = inBoth((language) => `2 − ${print(result, language)} ÷ ${print(target, language)}`);
    return beyond < 0
      ? { achievement: 0, working: WORKINGS.beyondDouble, isArithmetic: false }
      : { achievement: beyond, working, isArithmetic: true };
  },
  ratio: ({ result, target, print }) => {
    const ratio = divide(target, result);
    if (ratio === undefined) return { achievement: 1, working: WORKINGS.withinTarget, isArithmetic: false };
    return {
      achievement: ratio,
      working: inBoth((language) => `${print(target, language)} ÷ ${print(result, language)}`),
      isArithmetic: true,
    };
  },
};

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
  const raw = rises ? upward(comparison) : DOWNWARD[atMost](comparison);
  if (met || !isStrict(comparator)) return measured(raw.achievement, raw.working, raw);
  const ceiling = JUST_BELOW;
  return raw.achievement <= ceiling
    ? measured(raw.achievement, raw.working, { ...raw, ceiling })
    : measured(ceiling, WORKINGS.notBeyond, { ceiling });
}
