import { targetKindSteady } from "../../../src/core/rules/catalogue/target-kind-steady";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetKindSteady, {
  accepts: {
    "the same kind": [
      drawPlan([
        { target: ">= 80%", next: ">= 85%" },
        { target: "entro il 30/06/2019", next: "entro il 30/06/2020" },
      ]),
    ],
    "a survey year first": [drawPlan([{ target: "Anno di rilevazione", next: ">= 1" }, {}])],
    "another kind, with a note": [drawPlan([{ target: ">= 80%", next: "entro il 30/06/2020", note: "Modificato" }])],
    "a bare number has no direction of its own": [drawPlan([{ target: "<= 5", next: 4 }])],
  },
  rejects: [
    {
      name: "the direction turns",
      sheets: [drawPlan([{ target: ">= 80%", next: "<= 80%" }])],
      findings: [["turns", "H4", "G4"]],
    },
    {
      name: "a number becomes a day",
      sheets: [drawPlan([{ target: 12, next: "entro il 31/12/2020" }])],
      findings: [["turns", "H4", "G4"]],
    },
    {
      name: "a percentage becomes days",
      sheets: [drawPlan([{ target: ">= 80%", next: ">= 5 gg" }])],
      findings: [["turns", "H4", "G4"]],
    },
  ],
});
