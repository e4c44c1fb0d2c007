/** `1,500` and `1.500`: one separator before exactly three digits parts thousands in one country and decimals in another. */
import { divide, multiply } from "../../values/decimal";

const ONE_SEPARATOR = /^[€+-]? ?([1-9]\d{0,2})([.,])(\d{3})(?![\d.,])/;

/** What the number at the front of a text is when its only separator is read the other way; undefined where it has another form. */
export function otherSeparatorOf(text: string): number | undefined {
  const [all, whole, separator, digits] = ONE_SEPARATOR.exec(text) ?? [];
  if (all === undefined || whole === undefined || digits === undefined) return undefined;
  const thousands = Number(whole + digits) * (all.startsWith("-") ? -1 : 1);
  return separator === "," ? thousands : (divide(thousands, 1000) ?? thousands);
}

/** `1.5`, `12.25`: no Italian number; a decimal point or a slip. */
const DECIMAL_POINT = /^([+-]?\d{1,9})\.(\d{1,2}|\d{4,9})( ?%)?$/;

/** What a whole text is with its point taken as decimal; a ratio when it is a percentage. */
export function decimalPointOf(text: string): { readonly value: number; readonly unit: "%" | undefined } | undefined {
  const [all, whole, decimals, percent] = DECIMAL_POINT.exec(text) ?? [];
  if (all === undefined || whole === undefined || decimals === undefined) return undefined;
  const value = Number(`${whole}.${decimals}`);
  return percent === undefined ? { value, unit: undefined } : { value: multiply(value, 0.01), unit: "%" };
}
