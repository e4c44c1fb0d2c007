/** On one sheet a code names one indicator. */
import { grouped } from "../evidence/by-sheet";
import { codeKey, codeParts } from "../evidence/code-key";
import type { Indicator } from "../../plan/model";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf } from "../wording";

/** `I1.1`, `1.10`, and `1,10` as Excel shows a code that it took for a number. */
const PLAIN_CODE = /^[A-Z]{0,3}\d{1,3}(?:[.,]\d{1,3}){1,3}$/;

/** A number of the objective repeated beside its indicators is no code of theirs. */
function isOfIndicator({ code, path }: Indicator): boolean {
  if (code === undefined) return false;
  if (codeParts(code)) return true;
  return (
    PLAIN_CODE.test(codeKey(code)) &&
    !path.some((node) => node.code !== undefined && codeKey(node.code) === codeKey(code))
  );
}

/** Plain codes tell indicators apart where most rows of the table have another one; what became a number (`1,1`) was a code for sure. */
function tellsApart({ indicator: { code = "" }, table }: IndicatorInYear, times: number): boolean {
  if (codeParts(code) || code.includes(",")) return true;
  const codes = table.indicators.flatMap((other) => other.code ?? []);
  return times === 2 && new Set(codes.map(codeKey)).size * 2 > codes.length;
}

export const codeUnique = defineRule({
  id: "code-unique",
  family: "codes",
  severity: "warning",
  summary: { it: "Un codice sta una sola volta nel foglio", en: "A code stands once on a sheet" },
  reason: {
    it: "Due indicatori con lo stesso codice si confondono nei collegamenti tra fogli e nella Relazione.",
    en: "Two indicators with one code are mixed up in links between sheets and in the report.",
  },
  messages: {
    twice: ({ code, count }: { code: string; count: number }) => ({
      it: `Il codice «${code}» sta in ${count} righe di questo foglio: atteso un codice diverso per ogni indicatore.`,
      en: `The code "${code}" stands in ${count} rows of this sheet: a different code for each indicator was expected.`,
    }),
  },
  examples: ["due righe `S2.1.4-b`"],
  reads: [],
  *check({ indicators }) {
    const coded = indicators.filter(({ indicator }) => isOfIndicator(indicator));
    const same = grouped(coded, ({ indicator }) => `${indicator.sheet}\n${codeKey(indicator.code ?? "")}`);
    for (const entries of same.values()) {
      const [first, second] = entries;
      if (!first || !second || !tellsApart(first, entries.length)) continue;
      const cells = entries.map(({ indicator }) => addressOf(indicator, indicator.at));
      yield { messageId: "twice", data: { code: first.indicator.code ?? "", count: entries.length }, cells };
    }
  },
});
