/** Where a sheet or a column is meant to give weights, every indicator has one. */
import { bySheet, grouped } from "../evidence/by-sheet";
import { cellsOnce } from "../evidence/one-cause";
import { nodeKey, parentOf } from "../evidence/rows-of-plan";
import { weightColumnEmpty, weightMissing } from "../evidence/weight-missing";
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
  summary: {
    it: "Dove sono previsti i pesi ogni indicatore ha il suo",
    en: "Where weights are provided for every indicator has one",
  },
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
    emptyColumn: ({ count }: { count: number }) => ({
      it: `La colonna dei pesi c'è, ma è vuota: nessuno dei ${count} indicatori ha un peso. Indicarli tutti, oppure togliere la colonna se contano in parti uguali.`,
      en: `There is a column of weights, but it is empty: none of the ${count} indicators has a weight. Enter them all, or remove the column if they count equally.`,
    }),
  },
  examples: ["`(Tipologia: Efficienza)` senza `(Peso: 100,00%)`", "colonna «Peso» vuota in ogni riga"],
  reads: ["weight"],
  *check({ indicators, plan: { tables } }) {
    const empty = tables.filter(weightColumnEmpty);
    // Tables of one sheet are cut from one sheet of paper: their columns were left out together.
    for (const own of bySheet(empty.flatMap((table) => table.indicators)).values()) {
      const cells = own.flatMap(({ sheet, weight }) => (weight ? [addressOf({ sheet }, weight.at)] : []));
      yield { messageId: "emptyColumn", data: { count: own.length }, cells: cellsOnce(cells) };
    }
    for (const own of bySheet(
      indicators.flatMap(({ table, indicator }) => (empty.includes(table) ? [] : [indicator])),
    ).values()) {
      const missing = unweighted(own);
      const [first] = missing;
      if (!first || missing.length * 2 > own.length) continue;
      const cells = missing.map((indicator) => addressOf(indicator, indicator.weight?.at ?? indicator.at));
      yield { messageId: "missing", data: { indicator: nameOf(first), count: missing.length }, cells };
    }
  },
});
