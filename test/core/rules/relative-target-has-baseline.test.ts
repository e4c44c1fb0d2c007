import { relativeTargetHasBaseline } from "../../../src/core/rules/catalogue/relative-target-has-baseline";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(relativeTargetHasBaseline, {
  accepts: {
    "with its value": [drawPlan([{ baseline: 46, target: "≥ anno x-1" }])],
    "a target of its own": [drawPlan([{ target: ">= 5" }])],
    "a total that stands alone": [drawPlan([{ target: "+20.000 per un totale di almeno 280.000" }])],
    "a table without baselines": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", "≥ anno x-1"]]),
    ],
  },
  rejects: [
    {
      name: "an empty baseline",
      sheets: [drawPlan([{ target: "≥ anno x-1" }])],
      findings: [["noBaseline", "F4", "G4"]],
    },
    {
      name: "a baseline in words",
      sheets: [drawPlan([{ baseline: "da attivare", target: "≥ anno x-1" }])],
      findings: [["noBaseline", "F4", "G4"]],
    },
  ],
});
