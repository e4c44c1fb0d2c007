/** On one sheet a code names one indicator. */
import { grouped } from "../evidence/by-sheet";
import { codeKey, codeParts } from "../evidence/code-key";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

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
    const coded = indicators.filter(({ indicator: { code } }) => code !== undefined && codeParts(code));
    const same = grouped(coded, ({ indicator }) => `${indicator.sheet}\n${codeKey(indicator.code ?? "")}`);
    for (const entries of same.values()) {
      const [first, second] = entries;
      if (!first || !second) continue;
      const cells = entries.map(({ indicator }) => addressOf(indicator, indicator.at));
      yield { messageId: "twice", data: { code: first.indicator.code ?? "", count: entries.length }, cells };
    }
  },
});
