import { targetNotBelowBaseline } from "../../../src/core/rules/catalogue/target-not-below-baseline";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetNotBelowBaseline, {
  accepts: {
    "more than before": [drawPlan([{ baseline: percent(0.8), target: percent(0.85) }])],
    "less of what should shrink": [drawPlan([{ indicator: "Tempo medio di evasione", baseline: 6, target: "<= 5" }])],
    "no number before": [drawPlan([{ baseline: "da attivare", target: 5 }])],
    "numbers of other kinds": [drawPlan([{ baseline: 12, target: percent(0.8) }])],
  },
  rejects: [
    {
      name: "less than before",
      sheets: [drawPlan([{ baseline: percent(0.97), target: percent(0.95) }])],
      findings: [["below", "G4"]],
    },
    {
      name: "one finding for a sheet",
      sheets: [
        drawPlan([
          { baseline: 6, target: 5 },
          { baseline: "4,69", target: "grado di soddisfazione medio 3,5/5" },
          { baseline: 1, target: 5 },
        ]),
      ],
      findings: [["below", "G4", "G5"]],
    },
  ],
});
