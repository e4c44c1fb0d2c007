import { scoreWithinScale } from "../../../src/core/rules/catalogue/score-within-scale";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(scoreWithinScale, {
  accepts: {
    within: [drawPlan([{ target: "grado di soddisfazione medio 3,6/5", result: 4.2 }])],
    "a share is no score": [drawPlan([{ target: "grado di soddisfazione medio 3,6/5", result: "12 su 15" }])],
    "no score": [drawPlan([{ target: 5, result: 7 }])],
    "not reported": [drawPlan([{ target: "grado di soddisfazione medio 3,6/5" }])],
  },
  rejects: [
    {
      name: "beyond",
      sheets: [drawPlan([{ target: "grado di soddisfazione medio 3,6/5", result: 6.2 }])],
      findings: [["beyond", "I4"]],
    },
  ],
});
