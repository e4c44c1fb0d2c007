/** Under one objective an indicator stands once. */
import { grouped } from "../evidence/by-sheet";
import { codeKey } from "../evidence/code-key";
import { textKey } from "../evidence/bare-text";
import type { PlanNode } from "../../plan/model";
import { defineRule, type IndicatorInYear } from "../rule";
import { addressOf, nameOf } from "../wording";

/** Where it stands and what it says; two indicators with codes of their own are told apart by them. */
function identities(): (entry: IndicatorInYear) => string {
  const titles = new Map<PlanNode, string>();
  const titleOf = (node: PlanNode) => {
    const known = titles.get(node) ?? textKey(node.text);
    titles.set(node, known);
    return known;
  };
  return ({ indicator: { sheet, path, code, text } }) =>
    [sheet, ...path.map(titleOf), code === undefined ? "" : codeKey(code), textKey(text)].join("\n");
}

export const indicatorUnique = defineRule({
  id: "indicator-unique",
  family: "codes",
  severity: "warning",
  summary: {
    it: "Un indicatore sta una sola volta sotto il suo obiettivo",
    en: "An indicator stands once under its objective",
  },
  reason: {
    it: "Una riga ripetuta pesa due volte nella media dell'obiettivo; due righe diverse con lo stesso testo non si distinguono.",
    en: "A repeated row counts twice in the objective's mean; two different rows with one text cannot be told apart.",
  },
  messages: {
    twice: ({ indicator, count }: { indicator: string; count: number }) => ({
      it: `«${indicator}» sta ${count} volte sotto lo stesso obiettivo: togliere la ripetizione o dire in che cosa differiscono.`,
      en: `"${indicator}" stands ${count} times under the same objective: remove the repetition or say how they differ.`,
    }),
  },
  examples: ["`Cancellazioni effettuate / cancellazioni indicate nel report` due volte sotto lo stesso obiettivo"],
  reads: [],
  *check({ indicators }) {
    const told = indicators.filter(({ indicator }) => textKey(indicator.text) !== "");
    for (const entries of grouped(told, identities()).values()) {
      const [first, second] = entries;
      if (!first || !second) continue;
      const cells = entries.map(({ indicator }) => addressOf(indicator, indicator.at));
      yield { messageId: "twice", data: { indicator: nameOf(first.indicator), count: entries.length }, cells };
    }
  },
});
