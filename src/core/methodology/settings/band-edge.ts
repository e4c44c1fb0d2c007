/** The lower edge of a band: where it begins, and whether the edge itself belongs to it. */
import type { Bilingual, Language } from "../../values/language";
import { printRatio } from "../print-figures";
import type { Typed } from "./setting";
import { percentField, readPercent } from "./typed-numbers";
import { hasShape, isBoolean, isRatio } from "./value-tests";

/** Where a band begins, as a ratio. */
export interface BandEdge {
  readonly from: number;
  /** whether the edge itself belongs to the band */
  readonly inclusive: boolean;
}

export const isEdge = hasShape({ from: isRatio, inclusive: isBoolean });

/** Whether an achievement (ratio) lies at or beyond the edge. */
export function reaches(achievement: number, { from, inclusive }: BandEdge): boolean {
  return inclusive ? achievement >= from : achievement > from;
}

/** `da 90%`, `oltre 90%` */
export function printEdge({ from, inclusive }: BandEdge): Bilingual<string> {
  return inclusive
    ? { it: `da ${printRatio(from, "it")}`, en: `from ${printRatio(from, "en")}` }
    : { it: `oltre ${printRatio(from, "it")}`, en: `above ${printRatio(from, "en")}` };
}

/** The two entries of an edge control. */
export function fillEdge(name: string, { from, inclusive }: BandEdge, language: Language): Typed {
  return { [`${name}From`]: percentField(from, language), [`${name}Edge`]: inclusive ? "included" : "excluded" };
}

/** Undefined when the threshold is no percentage from 0 up. */
export function readEdge(name: string, typed: Typed, language: Language): BandEdge | undefined {
  const from = readPercent(typed[`${name}From`] ?? "", language);
  return from === undefined || from < 0 ? undefined : { from, inclusive: typed[`${name}Edge`] !== "excluded" };
}
