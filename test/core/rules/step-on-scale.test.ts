import { stepOnScale } from "../../../src/core/rules/catalogue/step-on-scale";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(stepOnScale, {
  accepts: {
    "steps of the scale": [drawPlan([{ target: "≥ Buono", result: "Ottimo" }])],
    "no judgement": [drawPlan([{ target: 5, result: 5 }])],
  },
  rejects: [
    { name: "in a target", sheets: [drawPlan([{ target: "≥ Discreto" }])], findings: [["offScale", "G4"]] },
    {
      name: "in a result",
      sheets: [drawPlan([{ target: "≥ Buono", result: "Eccellente" }])],
      findings: [["offScale", "I4"]],
    },
  ],
});
