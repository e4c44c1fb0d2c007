/** The weights of the objectives of one area add up to 100 %. */
import { objectiveWeightRemainders } from "../evidence/objective-weight-groups";
import { printPercent } from "../evidence/print-percent";
import { toleranceOf, totalOf } from "../evidence/weight-sums";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

export const objectiveWeightsAddUp = defineRule({
  id: "objective-weights-add-up",
  family: "weights",
  severity: "error",
  summary: { it: "I pesi degli obiettivi sommano a 100%", en: "Weights of objectives add up to 100%" },
  reason: because(
    "Se i pesi degli obiettivi non fanno 100% il risultato dell'area non è quello che il piano dichiara",
    "When the weights of objectives do not come to 100% the area's result is not what the plan declares",
    NORMS.system,
  ),
  messages: {
    total: ({ total, count, tolerance }: { total: string; count: number; tolerance: string }) => ({
      it: `${count === 1 ? "Il peso di questo obiettivo dà" : `I pesi di questi ${count} obiettivi danno`} in tutto ${total}: atteso 100% (scarto spiegabile con gli arrotondamenti: ${tolerance}).`,
      en: `${count === 1 ? "The weight of this objective comes" : `The weights of these ${count} objectives come`} to ${total}: 100% was expected (rounding explains ${tolerance}).`,
    }),
  },
  examples: ["`33,33%`, `33,33%`, `30,00%`"],
  reads: ["office", "department"],
  *check(input) {
    for (const rest of objectiveWeightRemainders(input)) {
      const data = {
        total: printPercent(totalOf(rest)),
        count: rest.length,
        tolerance: printPercent(toleranceOf(rest)),
      };
      yield { messageId: "total", data, cells: rest.map(({ sheet, weight }) => addressOf({ sheet }, weight.at)) };
    }
  },
});
