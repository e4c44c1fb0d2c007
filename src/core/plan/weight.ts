/** Weights as ratios: from a percentage, a number on the scale of its column, or the words `(Peso: 8,37%)`. */
import type { Cell } from "../grid/cell";
import { divide } from "../values/decimal";
import { fold } from "../values/fold";
import { shownText } from "./lines";

/**
 * What the plain numbers of a column of weights mean. `each`: numbers above 1 are percents and the others ratios, where nothing
 * decides them together. `relative`: multipliers or points that add up to nothing in particular.
 */
export type WeightScale = "ratio" | "percent" | "thousandths" | "relative" | "each";

const NUMBER = /^(\d{1,3}(?:\.\d{3})*|\d{1,9})(?:,(\d{1,9}))?\s?(%|\/\s?100)?$/;
const ENGLISH = /^(\d{1,3})\.(\d{1,2}|\d{4,9})\s?(%)?$/;
const INLINE = /\(\s?pes[oi]\s?(?:%|percentuale)?\s?[:=]?\s?(\d{1,3}(?:[.,]\d{1,6})?)\s?%?\s?\)/i;
const TYPE = /\(\s?tip(?:o|ologia)\s?[:=]\s?([^()]{1,60})\)/i;
const NO_WEIGHT =
  /^(?:[a-z]|[-–—*✓✔•]{1,3}|n\.? ?[adp]\.?|n\/[adp]|(?:e )?pre-?requisit[oi]\b.{0,40}|(?:non pesat|non prevedut|non previst|non applicabil|esclus)[aeio]?|senza peso|nessun peso)$/;

/** A weight as its cell writes it. */
export interface WrittenWeight {
  /** a ratio where the cell says percent, else the plain number */
  readonly value: number;
  readonly isPercent: boolean;
}

function writtenInText(text: string): WrittenWeight | undefined {
  const [, whole, decimals = "0", percent] = NUMBER.exec(text) ?? ENGLISH.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replace(/\./g, "")}.${decimals}`);
  return percent === undefined ? { value, isPercent: false } : { value: divide(value, 100) ?? 0, isPercent: true };
}

/** Undefined when the cell is blank, negative or no number. */
export function writtenWeight(cell: Cell): WrittenWeight | undefined {
  const { value, format } = cell;
  if (typeof value !== "number") return writtenInText(shownText(cell));
  return value < 0 ? undefined : { value, isPercent: format.includes("%") };
}

const RATIO_OF: Readonly<Record<WeightScale, (value: number) => number>> = {
  ratio: (value) => value,
  relative: (value) => value,
  percent: (value) => divide(value, 100) ?? value,
  thousandths: (value) => divide(value, 1000) ?? value,
  each: (value) => (value > 1 ? (divide(value, 100) ?? value) : value),
};

/** What a plain number weighs on a scale: a ratio, except on the relative one. */
export function weightOn(scale: WeightScale, { value, isPercent }: WrittenWeight): number {
  return isPercent ? value : RATIO_OF[scale](value);
}

/** The weight in a cell, as a ratio (on the relative scale as written); undefined when it is blank, negative or no number. */
export function readWeight(cell: Cell, scale: WeightScale = "each"): number | undefined {
  const written = writtenWeight(cell);
  return written && weightOn(scale, written);
}

/** Marks and words by which a prerequisite, or what is not weighed, stands in a column of weights: `X`, `prerequisito`, `n.a.` */
export function saysNoWeight(cell: Cell): boolean {
  return writtenWeight(cell) === undefined && NO_WEIGHT.test(fold(shownText(cell)).slice(0, 60));
}

/** The ratio said inside a text: `… (Peso: 8,37%)`. */
export function weightInText(text: string): number | undefined {
  const [, digits] = INLINE.exec(text) ?? [];
  return digits === undefined ? undefined : divide(Number(digits.replace(",", ".")), 100);
}

/** The type said inside a text: `… (Tipologia: Outcome)`. */
export function typeInText(text: string): string | undefined {
  return TYPE.exec(text)?.[1]?.trim();
}
