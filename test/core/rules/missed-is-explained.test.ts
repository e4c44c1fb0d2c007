import { missedIsExplained } from "../../../src/core/rules/catalogue/missed-is-explained";
import { drawDashboard, drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(missedIsExplained, {
  accepts: {
    explained: [drawPlan([{ target: 12, result: 3, note: "Sospeso per carenza di personale" }])],
    achieved: [drawPlan([{ target: 12, result: 12 }])],
    "no place for notes": [drawDashboard([{ target: 12, result: 3 }])],
  },
  rejects: [
    {
      name: "unexplained; one finding for a sheet",
      sheets: [
        drawPlan([
          { target: 12, result: 3 },
          { target: 12, result: 12 },
          { target: 5, result: 0 },
        ]),
      ],
      findings: [["unexplained", "M4", "M6"]],
    },
  ],
});
