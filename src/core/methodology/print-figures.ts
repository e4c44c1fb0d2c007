/** Percentages and results as explanations show them. */
import { printQuantity } from "../target/print-quantity";
import type { ReportedResult } from "../target/result";
import { printDate } from "../values/calendar";
import { multiply, round } from "../values/decimal";
import { printNumber } from "../values/italian-number";
import { inBoth, type Bilingual, type Language } from "../values/language";

/** A ratio as a percentage with one decimal, or as many more as keep it from showing as a whole number that it is not. */
export function printRatio(ratio: number, language: Language): string {
  const percent = multiply(ratio, 100);
  for (const decimals of [1, 2, 3, 4]) {
    const rounded = round(percent, decimals);
    if (!Number.isInteger(rounded) || rounded === percent) return `${printNumber(rounded, language)}%`;
  }
  return `${printNumber(round(percent, 4), language)}%`;
}

type Print = {
  readonly [K in ReportedResult["kind"]]: (result: Extract<ReportedResult, { kind: K }>) => Bilingual<string>;
};

const PRINT: Print = {
  number: ({ value, unit, isSigned }) =>
    inBoth((language) => `${isSigned && value > 0 ? "+" : ""}${printQuantity(value, unit, language)}`),
  score: ({ value, outOf }) => inBoth((language) => `${printNumber(value, language)}/${outOf}`),
  dates: ({ dates }) => inBoth((language) => dates.map(printDate).join(language === "it" ? " e " : " and ")),
  step: ({ step }) => inBoth(() => `«${step}»`),
  answer: ({ answer }) => ({ it: answer === "yes" ? "«sì»" : "«no»", en: answer === "yes" ? '"yes"' : '"no"' }),
};

/** A result in a reader's form: `65%`, `3,5/5`, `28/06/2019 e 20/12/2019`. */
export function printResult(result: ReportedResult): Bilingual<string> {
  // The record is complete by its type; that entry and result belong together is beyond the compiler.
  const print = PRINT[result.kind] as (result: ReportedResult) => Bilingual<string>;
  return print(result);
}
