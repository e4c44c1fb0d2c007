/** Weights as ratios: from a percentage, a number, or the words `(Peso: 8,37%)`. */
import type { Cell } from "../grid/cell";
import { divide } from "../values/decimal";
import { shownText } from "./lines";

const NUMBER = /^(\d{1,3}(?:\.\d{3})*|\d{1,9})(?:,(\d{1,9}))?\s?(%|\/\s?100)?$/;
const ENGLISH = /^(\d{1,3})\.(\d{1,2}|\d{4,9})\s?(%)?$/;
const INLINE = /\(\s?pes[oi]\s?(?:%|percentuale)?\s?[:=]?\s?(\d{1,3}(?:[.,]\d{1,6})?)\s?%?\s?\)/i;
const TYPE = /\(\s?tip(?:o|ologia)\s?[:=]\s?([^()]{1,60})\)/i;

/** Above one a bare number counts percents: 20 is 20 %. */
const ratioOf = (value: number, isPercent: boolean) => (isPercent || value > 1 ? divide(value, 100) : value);

function readText(text: string): number | undefined {
  const [, whole, decimals = "0", percent] = NUMBER.exec(text) ?? ENGLISH.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return ratioOf(Number(`${whole.replace(/\./g, "")}.${decimals}`), percent !== undefined);
}

/** The ratio in a weight's cell; undefined when it is blank, negative or no number. */
export function readWeight(cell: Cell): number | undefined {
  const { value, format } = cell;
  if (typeof value !== "number") return readText(shownText(cell));
  if (value < 0) return undefined;
  return format.includes("%") ? value : ratioOf(value, false);
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
