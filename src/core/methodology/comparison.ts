/** A number beside the one asked for. */
import type { Comparator } from "../values/comparator";
import type { Bilingual, Language } from "../values/language";

export interface Comparison {
  readonly comparator: Comparator;
  readonly result: number;
  readonly target: number;
  /** how the numbers are written in the working */
  readonly print: (value: number, language: Language) => string;
}

/** What a comparison gives before cap and status. */
export interface Raw {
  /** ratio, never negative */
  readonly achievement: number;
  /** how the figure comes about: `65 ÷ 70` */
  readonly working: Bilingual<string>;
  /** whether the working is an arithmetic expression, which the figure follows after `=` */
  readonly isArithmetic: boolean;
}

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
