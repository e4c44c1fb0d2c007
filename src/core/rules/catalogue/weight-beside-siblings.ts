/** Where one indicator of an objective has a weight, all have. */
import { grouped } from "../evidence/by-sheet";
import { nodeKey, parentOf } from "../evidence/rows-of-plan";
import { weightMissing } from "../evidence/weight-missing";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

export const weightBesideSiblings = defineRule({
  id: "weight-beside-siblings",
  family: "weights",
  severity: "warning",
  summary: {
    it: "Accanto a indicatori pesati nessuno resta senza peso",
    en: "Beside weighted indicators none is left without a weight",
  },
  reason: because(
    "Un indicatore senza peso accanto ad altri pesati non si sa quanto conti",
    "Nobody knows how much an indicator without a weight counts beside weighted ones",
    NORMS.system,
  ),
  messages: {
    missing: ({ indicator, siblings }: { indicator: string; siblings: number }) => ({
      it: `«${indicator}» non ha peso, ma nel suo obiettivo ${siblings === 1 ? "un altro indicatore lo ha" : `altri ${siblings} indicatori lo hanno`}: indicarlo.`,
      en: `"${indicator}" has no weight although ${siblings === 1 ? "another indicator" : `${siblings} other indicators`} of its objective ${siblings === 1 ? "has" : "have"} one: enter it.`,
    }),
  },
  examples: ["due indicatori sotto lo stesso obiettivo, uno con `(Peso: 100,00%)`, l'altro senza"],
  reads: ["weight"],
  *check({ indicators }) {
    const groups = grouped(indicators, ({ indicator }) => {
      const parent = parentOf(indicator);
      return parent ? nodeKey(indicator.sheet, parent) : indicator.sheet;
    });
    for (const group of groups.values()) {
      const missing = group.filter(({ indicator }) => weightMissing(indicator));
      const [first] = missing;
      if (!first || missing.length === group.length) continue;
      const cells = missing.map(({ indicator }) => addressOf(indicator, indicator.weight?.at ?? indicator.at));
      yield {
        messageId: "missing",
        data: { indicator: nameOf(first.indicator), siblings: group.length - missing.length },
        cells,
      };
    }
  },
});
