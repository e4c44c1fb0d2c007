/** A weight is a share between 0 and 100 %. */
import { samePosition, type Position } from "../../grid/address";
import { isBlank } from "../../grid/cell";
import type { WeightField } from "../../plan/model";
import { saysNoWeight } from "../../plan/weight";
import { tidy } from "../../values/fold";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

/** A share of the whole, a multiplier where the column holds multipliers, or the mark of what is not weighed. */
const isShareOfWhole = ({ value, cell, scale }: WeightField) =>
  isBlank(cell) || saysNoWeight(cell) || (value !== undefined && value >= 0 && (value <= 1 || scale === "relative"));
/** A title merged across the column of weights, or repeated in it where the merge was taken apart, is no weight. */
function isTitle({ at, text }: { readonly at: Position; readonly text: string }, weight: WeightField): boolean {
  return weight.value === undefined && (samePosition(at, weight.at) || tidy(weight.cell.text) === text);
}

export const weightReadable = defineRule({
  id: "weight-readable",
  family: "weights",
  severity: "error",
  summary: { it: "Un peso è una quota tra 0% e 100%", en: "A weight is a share between 0% and 100%" },
  reason: because(
    "Un peso che non si legge, negativo o oltre il 100% rende impossibile la media",
    "A weight that cannot be read, is negative or exceeds 100% makes the mean impossible",
    NORMS.system,
  ),
  messages: {
    noShare: ({ text, weight }: { text: string; weight: string }) => ({
      it: `Il peso di «${text}» è «${weight}»: attesa una percentuale tra 0% e 100%.`,
      en: `The weight of "${text}" is "${weight}": a percentage between 0% and 100% was expected.`,
    }),
  },
  examples: ["`120%`", "`da definire`"],
  reads: ["weight"],
  *check({ indicators, places }) {
    const weighed = [
      ...indicators.map(({ indicator }) => indicator),
      ...places.nodes.map(({ sheet, thing }) => ({ ...thing, sheet })),
    ];
    for (const { sheet, at, weight, text } of weighed) {
      if (!weight || isShareOfWhole(weight) || isTitle({ at, text }, weight)) continue;
      yield {
        messageId: "noShare",
        data: { text: nameOf({ text }), weight: nameOf(weight.cell) },
        cells: [addressOf({ sheet }, weight.at)],
      };
    }
  },
});
