/** Numbers as Italian offices write them: dots between thousands, a comma before decimals. */
import type { Taken } from "./comparator";
import { plainDigits } from "./decimal";
import type { Language } from "./language";

/** `1.234,5`, `1600`, `-9,90`, `+20.000`: grouped in threes or not at all; never followed by more of a number. */
const NUMBER = /^([+-]?) ?(\d{1,3}(?:\.\d{3}){1,4}|\d{1,15})(?:,(\d{1,20}))?(?!\d|[.,]\d)/;

/** A number at the front of a text; `1.23` and `1,234.5` are refused, not guessed. */
export function takeNumber(text: string): Taken<number> | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [all, sign = "", whole = "", decimals = "0"] = found;
  return { value: Number(`${sign}${whole.replaceAll(".", "")}.${decimals}`), rest: text.slice(all.length) };
}

/** Reads a whole text as a number; undefined when anything is left over. */
export function readNumber(text: string): number | undefined {
  const taken = takeNumber(text.trim());
  return taken?.rest === "" ? taken.value : undefined;
}

const SEPARATORS: Readonly<Record<Language, readonly [thousands: string, decimal: string]>> = {
  it: [".", ","],
  en: [",", "."],
};

/** All digits of a number, in groups of three: `1.821.008,38`. */
export function printNumber(value: number, language: Language = "it"): string {
  const [thousands, decimal] = SEPARATORS[language];
  const [whole = "", decimals] = plainDigits(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}
