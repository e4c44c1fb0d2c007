/** Every value that stands in a text, wherever it stands: days, fractions, numbers with their units, years. */
import { takeDay, type WrittenDay } from "../../values/italian-date";
import { readFraction } from "../take-fraction";
import { takeQuantity, type Quantity } from "../quantity";

export type TextValue = (
  | { readonly kind: "day"; readonly day: WrittenDay }
  | { readonly kind: "fraction"; readonly value: number; readonly outOf: number }
  | { readonly kind: "number"; readonly quantity: Quantity }
  | { readonly kind: "year"; readonly year: number }
) & {
  /** as it stands in the folded text */
  readonly text: string;
};

/** More values than this make no result of which one could choose. */
const MOST_VALUES = 6;

/** A dash with a blank behind it parts two values; it is no minus (`28 gg - 45 gg`). */
const START = /(?:^|[^a-z0-9.,/€+-])((?:€ ?|[+-])?\d)/g;
const FRACTION = /^\d[\d.,]*(?: ?\/ ?| su )\d[\d.,]*(?!\d|[/.-]\d)/;
const YEAR = /^(?:19|20)\d{2}(?![\d.,/%-]|\s?(?:€|euro|%))/;

function takeValue(text: string): TextValue | undefined {
  const day = takeDay(text);
  if (day) return { kind: "day", day: day.value, text: text.slice(0, text.length - day.rest.length) };
  const fraction = FRACTION.exec(text)?.[0];
  const parts = fraction === undefined ? undefined : readFraction(fraction);
  if (fraction !== undefined && parts) return { kind: "fraction", ...parts, text: fraction };
  const year = YEAR.exec(text)?.[0];
  if (year !== undefined) return { kind: "year", year: Number(year), text: year };
  const taken = takeQuantity(text);
  return (
    taken && { kind: "number", quantity: taken.value, text: text.slice(0, text.length - taken.rest.length).trim() }
  );
}

/** The values of a folded text from left to right; undefined where a number in it cannot be read or there are too many. */
export function valuesIn(text: string): readonly TextValue[] | undefined {
  const found: TextValue[] = [];
  let from = 0;
  for (const start of text.matchAll(START)) {
    const at = start.index + start[0].length - (start[1] ?? "").length;
    if (at < from) continue;
    const value = takeValue(text.slice(at));
    if (!value || found.length >= MOST_VALUES) return undefined;
    found.push(value);
    from = at + value.text.length;
  }
  return /\d/.test(text.slice(from)) ? undefined : found;
}
