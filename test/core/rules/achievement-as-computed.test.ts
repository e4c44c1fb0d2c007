import { achievementAsComputed } from "../../../src/core/rules/catalogue/achievement-as-computed";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(achievementAsComputed, {
  accepts: {
    "the computed one": [drawPlan([{ target: 12, result: 3, achievement: percent(0.25) }])],
    "rounded to what the cell shows": [drawPlan([{ target: 70, result: 65, achievement: percent(0.93) }])],
    "as points": [drawPlan([{ target: 12, result: 3, achievement: 25 }])],
    blank: [drawPlan([{ target: 12, result: 3 }])],
    "without a result it is another rule's business": [drawPlan([{ target: 12, achievement: percent(0) }])],
  },
  rejects: [
    {
      name: "another one",
      sheets: [drawPlan([{ target: 12, result: 3, achievement: percent(0.8) }])],
      findings: [["other", "J4"]],
    },
    {
      name: "a sheet that follows another methodology is one finding",
      sheets: [drawPlan([0.1, 0.2, 0.4, 0.5].map((ratio) => ({ target: 12, result: 3, achievement: percent(ratio) })))],
      findings: [["habit", "J4", "J5", "J6", "J7"]],
    },
  ],
});
