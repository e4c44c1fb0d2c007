import { objectiveWeightsAddUp } from "../../../src/core/rules/catalogue/objective-weights-add-up";
import { drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const WEIGHED = ["Obiettivo operativo", "Peso obiettivo", "Indicatore", "Peso indicatore", "Target 2019"];
const plan = (...weights: readonly number[]) =>
  drawTable(
    WEIGHED,
    weights.map((weight, index) => [
      `1.${index + 1} Obiettivo ${"abcdefgh".charAt(index)}`,
      { value: weight, format: "0.00%" },
      `Numero di atti ${"abcdefgh".charAt(index)}`,
      percent(1),
      5,
    ]),
  );

testRule(objectiveWeightsAddUp, {
  accepts: {
    "100 %": [plan(0.6, 0.4)],
    "several areas, one after the other": [plan(0.6, 0.4, 0.5, 0.5)],
    "rounded thirds": [plan(0.3334, 0.3333, 0.3333)],
  },
  rejects: [
    { name: "less", sheets: [plan(0.6, 0.3)], findings: [["total", "B4", "B5"]] },
    { name: "only the area that is wrong", sheets: [plan(0.6, 0.4, 0.5, 0.3)], findings: [["total", "B6", "B7"]] },
  ],
});
