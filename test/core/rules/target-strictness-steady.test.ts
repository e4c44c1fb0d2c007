import { targetStrictnessSteady } from "../../../src/core/rules/catalogue/target-strictness-steady";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetStrictnessSteady, {
  accepts: {
    "always at least": [drawPlan([{ target: "≥1", next: "≥1" }])],
    "another value": [drawPlan([{ target: "< 20%", next: "<= 18%" }])],
    "a bare number": [drawPlan([{ target: 1, next: "> 1" }])],
  },
  rejects: [
    {
      name: "at least, then more than",
      sheets: [drawPlan([{ target: "≥1", next: ">1" }])],
      findings: [["changes", "H4", "G4"]],
    },
    {
      name: "steps of a scale",
      sheets: [drawPlan([{ target: "≥ Buono", next: "> Buono" }])],
      findings: [["changes", "H4", "G4"]],
    },
  ],
});
