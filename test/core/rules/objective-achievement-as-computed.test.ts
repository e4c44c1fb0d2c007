import { objectiveAchievementAsComputed } from "../../../src/core/rules/catalogue/objective-achievement-as-computed";
import { DASHBOARD, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const objective = (ratio: number) =>
  drawTable(DASHBOARD, [
    ["OB 1: SERVIZI"],
    ["1.1 Migliorare", "", "", "", "", percent(ratio)],
    ["S1.1.1-a Iniziative", "", 3, 3, "", percent(1)],
    ["S1.1.1-b Eventi", "", 0, 3, "", percent(0)],
  ]);

testRule(objectiveAchievementAsComputed, {
  accepts: {
    "the mean": [objective(0.5)],
    blank: [
      drawTable(DASHBOARD, [["OB 1: SERVIZI"], ["1.1 Migliorare"], ["S1.1.1-a Iniziative", "", 3, 3, "", percent(1)]]),
    ],
  },
  rejects: [{ name: "another one", sheets: [objective(0.8)], findings: [["other", "F5"]] }],
});
