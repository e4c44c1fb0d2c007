/** Percentages and results as explanations show them. */
import { printWritten } from "../target/print-quantity";
import type { ReportedResult, UnreportedResult } from "../target/result";
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
  number: ({ isSigned, ...number }) =>
    inBoth((language) => `${isSigned && number.value > 0 ? "+" : ""}${printWritten(number.value, number, language)}`),
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

/** What a doubtful cell may mean, as an answer: `il risultato è 28 gg`. */
export function labelOf(result: ReportedResult | UnreportedResult): Bilingual<string> {
  if (result.kind === "unreported") return { it: "non c'è ancora un risultato", en: "there is no result yet" };
  if (result.kind === "answer" && result.answer === "no") return { it: "non è stato fatto", en: "it was not done" };
  const { it, en } = printResult(result);
  return { it: `il risultato è ${it}`, en: `the result is ${en}` };
}
