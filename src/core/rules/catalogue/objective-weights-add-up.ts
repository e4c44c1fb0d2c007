/** The weights of the objectives of one area add up to 100 %. */
import { grouped } from "../evidence/by-sheet";
import { siblingKey } from "../evidence/rows-of-plan";
import { printPercent } from "../evidence/print-percent";
import { toleranceOf, totalOf, withoutWholeRuns } from "../evidence/weight-sums";
import type { Weighed } from "../evidence/weight-sums";
import { because, NORMS } from "../norms";
import { defineRule, type RuleInput } from "../rule";
import { addressOf } from "../wording";

function siblings({ places }: RuleInput): readonly (readonly Weighed[])[] {
  const weighed = places.nodes.filter(({ thing }) => thing.weight !== undefined);
  return [...grouped(weighed, siblingKey).values()].flatMap((nodes) => {
    const inSheet = [...nodes].sort((left, right) => left.at.row - right.at.row);
    const weights = inSheet.flatMap(({ sheet, thing: { weight } }) => (weight ? [{ sheet, weight }] : []));
    return weights.some(({ weight }) => weight.value === undefined) ? [] : [weights];
  });
}

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
  reads: [],
  *check(input) {
    for (const weights of siblings(input)) {
      const rest = withoutWholeRuns(weights);
      if (rest.length === 0) continue;
      const data = {
        total: printPercent(totalOf(rest)),
        count: rest.length,
        tolerance: printPercent(toleranceOf(rest)),
      };
      yield { messageId: "total", data, cells: rest.map(({ sheet, weight }) => addressOf({ sheet }, weight.at)) };
    }
  },
});
