/** What a result can mean beside a target: one number, or several with the question that only the user can answer. */
import { printWritten, type PrintedUnit } from "../../target/print-quantity";
import type { Assumption } from "../../target/reading";
import type { Comparator } from "../../values/comparator";
import { divide } from "../../values/decimal";
import { inBoth, type Bilingual } from "../../values/language";

/** A value with its unit, as result or target; the comparator is that of the target. */
export interface Compared extends PrintedUnit {
  /** in base units; a ratio when the unit is `%` */
  readonly value: number;
  readonly comparator?: Comparator;
}

export interface Meaning {
  /** readable slug of the answer */
  readonly id: string;
  /** in the base unit of the target */
  readonly value: number;
  /** how it is shown where meanings are told apart */
  readonly shown: Bilingual<string>;
  readonly assumed: readonly Assumption[];
  /** this meaning gives no number (working days out of calendar days) */
  readonly hasNoValue?: true;
}

export interface Meanings {
  readonly all: readonly Meaning[];
  /** the question, where there are several */
  readonly doubt?: { readonly id: string; readonly question: Bilingual<string> };
}

export const NO_MEANING: Meanings = { all: [] };

export function meaning(value: number, as: PrintedUnit, more: Partial<Meaning> = {}): Meaning {
  return {
    id: "as-written",
    value,
    shown: inBoth((language) => printWritten(value, as, language)),
    assumed: [],
    ...more,
  };
}

export const one = (only: Meaning): Meanings => ({ all: [only] });

/** How far, as a factor, a number may lie from its target and still be what somebody meant. */
const FAR = 20;

export function isFar(value: number, target: number): boolean {
  const ratio = Math.abs(divide(value, target === 0 ? 1 : target) ?? 0);
  return ratio > FAR || ratio < 1 / FAR;
}
