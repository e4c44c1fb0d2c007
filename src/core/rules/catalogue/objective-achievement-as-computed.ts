/** The percentage of an objective is the mean of what stands below it. */
import { computeRollUps, type NodeFigure } from "../../methodology/compute-roll-ups";
import { shownRatio, shows } from "../evidence/achievement-cells";
import { printPercent } from "../evidence/print-percent";
import { because, NORMS } from "../norms";
import { defineRule, type RuleInput } from "../rule";
import { addressOf, nameOf } from "../wording";

interface Rolled {
  readonly sheet: string;
  readonly figure: NodeFigure;
}

function below(sheet: string, figure: NodeFigure): readonly Rolled[] {
  return [{ sheet, figure }, ...figure.children.flatMap((child) => below(sheet, child))];
}

function rolledUp({ plan, indicators, places, methodology }: RuleInput): readonly Rolled[] {
  if (!methodology || places.nodes.every(({ thing }) => thing.achievements.length === 0)) return [];
  const figures = indicators.flatMap(({ figure }) => figure ?? []);
  return computeRollUps(plan, figures, methodology).flatMap(({ sheet, total }) => below(sheet, total));
}

export const objectiveAchievementAsComputed = defineRule({
  id: "objective-achievement-as-computed",
  family: "results",
  severity: "note",
  summary: {
    it: "La percentuale di un obiettivo è la media dei suoi indicatori",
    en: "An objective's achievement is the mean of its indicators",
  },
  reason: because(
    "La percentuale scritta per l'obiettivo non si ricava dai suoi indicatori con la metodologia scelta",
    "The percentage entered for the objective does not follow from its indicators under the chosen methodology",
    NORMS.system,
  ),
  messages: {
    other: ({ objective, shown, computed }: { objective: string; shown: string; computed: string }) => ({
      it: `La realizzazione di «${objective}» è scritta ${shown}, dagli indicatori risulta ${computed}.`,
      en: `The achievement of "${objective}" is entered as ${shown}; its indicators give ${computed}.`,
    }),
  },
  examples: ["obiettivo `50%`, indicatori `100%` e `80%`"],
  reads: ["figure", "weight"],
  *check(input) {
    for (const {
      sheet,
      figure: { node, place, achievement },
    } of rolledUp(input)) {
      const shown = place && shownRatio(place.cell);
      if (!node || !place || shown === undefined || achievement === undefined || shows(place.cell, shown, achievement))
        continue;
      const data = { objective: nameOf(node), shown: place.cell.text, computed: printPercent(achievement) };
      yield { messageId: "other", data, cells: [addressOf({ sheet }, place.at)] };
    }
  },
});
