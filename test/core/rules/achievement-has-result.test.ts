import { achievementHasResult } from "../../../src/core/rules/catalogue/achievement-has-result";
import { DASHBOARD, drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(achievementHasResult, {
  accepts: {
    "with a result": [drawPlan([{ target: 12, result: 3, achievement: percent(0.25) }])],
    neither: [drawPlan([{ target: 12 }])],
    "an objective with something below it": [
      drawTable(DASHBOARD, [
        ["OB 1: SERVIZI"],
        ["1.1 Migliorare", "", "", "", "", percent(1)],
        ["S1.1.1-a Iniziative", "", 3, 3, "", percent(1)],
        ["S1.1.1-b Eventi", "", "", 3],
      ]),
    ],
  },
  rejects: [
    {
      name: "an indicator",
      sheets: [
        drawPlan([
          { target: 12, achievement: percent(0) },
          { target: 5, achievement: percent(0) },
        ]),
      ],
      findings: [["bare", "J4", "J5"]],
    },
    {
      name: "an objective with nothing below it",
      sheets: [
        drawTable(DASHBOARD, [
          ["OB 1: SERVIZI"],
          ["1.1 Migliorare", "", "", "", "", percent(0.034)],
          ["S1.1.1-a Iniziative", "", "", 3],
        ]),
      ],
      findings: [["bare", "F5"]],
    },
  ],
});
