import { weightNotZero } from "../../../src/core/rules/catalogue/weight-not-zero";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(weightNotZero, {
  accepts: {
    weights: [drawPlan([{ weight: percent(0.5) }, { weight: percent(0.5) }])],
    none: [drawPlan([{}])],
  },
  rejects: [
    { name: "zero", sheets: [drawPlan([{ weight: percent(1) }, { weight: percent(0) }])], findings: [["zero", "D5"]] },
  ],
});
