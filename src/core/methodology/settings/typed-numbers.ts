/** Numbers in the fields of a form, as the reader's language writes them. */
import { divide, multiply } from "../../values/decimal";
import { printNumber, readNumber } from "../../values/italian-number";
import type { Language } from "../../values/language";

/** `90`, `90,5`, `90 %`; undefined for anything else. @returns a ratio: 0.905 */
export function readPercent(text: string, language: Language): number | undefined {
  const percent = readIn(language, text.trim().replace(/ ?%$/, ""));
  return percent === undefined ? undefined : divide(percent, 100);
}

/** 0.905 → `90,5` */
export function percentField(ratio: number, language: Language): string {
  return printNumber(multiply(ratio, 100), language);
}

/** A whole number of days, from 0. */
export function readDays(text: string, language: Language): number | undefined {
  const days = readIn(language, text);
  return days !== undefined && Number.isSafeInteger(days) && days >= 0 ? days : undefined;
}

function readIn(language: Language, text: string): number | undefined {
  return readNumber(language === "it" ? text : text.replace(/[.,]/g, (sign) => (sign === "," ? "." : ",")));
}
