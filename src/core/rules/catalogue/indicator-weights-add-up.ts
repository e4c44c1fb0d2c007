/** The weights of the indicators of one objective add up to 100 %. */
import { indicatorWeightGroups } from "../evidence/weight-groups";
import { isWhole, toleranceOf, totalOf } from "../evidence/weight-sums";
import { printPercent } from "../evidence/print-percent";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

export const indicatorWeightsAddUp = defineRule({
  id: "indicator-weights-add-up",
  family: "weights",
  severity: "error",
  summary: { it: "I pesi degli indicatori sommano a 100%", en: "Weights of indicators add up to 100%" },
  reason: because(
    "Se i pesi non fanno 100% la media dell'obiettivo non è quella che il piano dichiara",
    "When weights do not come to 100% the objective's mean is not what the plan declares",
    NORMS.system,
  ),
  messages: {
    total: ({ total, count, tolerance }: { total: string; count: number; tolerance: string }) => ({
      it: `${count === 1 ? "L'unico peso dà" : `I ${count} pesi danno`} in tutto ${total}: atteso 100% (scarto spiegabile con gli arrotondamenti: ${tolerance}).`,
      en: `${count === 1 ? "The only weight comes" : `The ${count} weights come`} to ${total}: 100% was expected (rounding explains ${tolerance}).`,
    }),
  },
  examples: ["`50%`, `30%`, `10%`"],
  reads: ["weight", "office", "department"],
  *check({ indicators }) {
    for (const group of indicatorWeightGroups(indicators.map(({ indicator }) => indicator))) {
      if (isWhole(group)) continue;
      const data = {
        total: printPercent(totalOf(group)),
        count: group.length,
        tolerance: printPercent(toleranceOf(group)),
      };
      yield { messageId: "total", data, cells: group.map(({ indicator, weight }) => addressOf(indicator, weight.at)) };
    }
  },
});
