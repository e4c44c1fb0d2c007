/** On a sheet that gives weights, every indicator has one. */
import { bySheet, grouped } from "../evidence/by-sheet";
import { nodeKey, parentOf } from "../evidence/rows-of-plan";
import { weightMissing } from "../evidence/weight-missing";
import type { Indicator } from "../../plan/model";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, countedIndicators, nameOf } from "../wording";

/** Objectives without any weight; those with some are told apart by another finding. */
function unweighted(indicators: readonly Indicator[]): readonly Indicator[] {
  const groups = grouped(indicators, (indicator) => {
    const parent = parentOf(indicator);
    return parent ? nodeKey(indicator.sheet, parent) : "";
  });
  return [...groups.values()].flatMap((group) => (group.every(weightMissing) ? group : []));
}

export const weightPresent = defineRule({
  id: "weight-present",
  family: "weights",
  severity: "note",
  summary: { it: "Nei fogli con i pesi ogni indicatore ha il suo", en: "On sheets with weights every indicator has one" },
  reason: because(
    "Dove gli altri obiettivi danno un peso ai loro indicatori, chi non lo dà conta in modo non dichiarato",
    "Where other objectives weigh their indicators, those that do not count in an undeclared way",
    NORMS.system,
  ),
  messages: {
    missing: ({ indicator, count }: { indicator: string; count: number }) => ({
      it: `${countedIndicators(count).it} senza peso in un foglio che lo dà agli altri; il primo è «${indicator}»: indicarlo.`,
      en: `${countedIndicators(count).en} without a weight on a sheet that gives the others one; the first is "${indicator}": enter it.`,
    }),
  },
  examples: ["`(Tipologia: Efficienza)` senza `(Peso: 100,00%)`"],
  reads: ["weight"],
  *check({ indicators }) {
    for (const own of bySheet(indicators.map(({ indicator }) => indicator)).values()) {
      const missing = unweighted(own);
      const [first] = missing;
      if (!first || missing.length * 2 > own.length) continue;
      const cells = missing.map((indicator) => addressOf(indicator, indicator.weight?.at ?? indicator.at));
      yield { messageId: "missing", data: { indicator: nameOf(first), count: missing.length }, cells };
    }
  },
});
