import { laterTargetNotWorse } from "../../../src/core/rules/catalogue/later-target-not-worse";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(laterTargetNotWorse, {
  accepts: {
    "better every year": [
      drawPlan([
        { target: ">= 80%", next: ">= 85%" },
        { indicator: "Tempo medio di evasione", target: "<= 5 gg", next: "<= 4 gg" },
      ]),
    ],
    "the same": [drawPlan([{ target: 5, next: 5 }])],
    "worse, with a note": [
      drawPlan([{ target: ">= 80%", next: ">= 70%", note: "Modificato in sede di rolling annuale" }]),
    ],
    "days have their own order": [drawPlan([{ target: "entro il 30/06/2019", next: "entro il 31/12/2020" }])],
  },
  rejects: [
    {
      name: "less of what should grow",
      sheets: [drawPlan([{ target: ">= 21,00 %", next: ">= 10,00 %" }])],
      findings: [["worse", "H4", "G4"]],
    },
    {
      name: "more of what should shrink",
      sheets: [drawPlan([{ indicator: "Tempo medio di evasione", target: "<= 5 gg", next: "<= 9 gg" }])],
      findings: [["worse", "H4", "G4"]],
    },
  ],
});
