import { figureNeedsAnswer } from "../../../src/core/rules/catalogue/figure-needs-answer";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const TWO = ">= 50 partecipanti e >= 3 eventi";

testRule(figureNeedsAnswer, {
  accepts: {
    "one reading": [drawPlan([{ target: ">= 10", result: 7 }])],
    "two readings that come to the same figure": [drawPlan([{ target: "1 incontro trimestrale", result: 4 }])],
    "nothing reported yet": [drawPlan([{ target: TWO }])],
  },
  rejects: [
    {
      name: "two readings of a target with other figures",
      sheets: [
        drawPlan([
          { target: ">= 10", result: 7 },
          { target: TWO, result: 10 },
        ]),
      ],
      findings: [["open", "I5", "G5"]],
    },
    {
      name: "two targets in one cell that come to the same figure by chance",
      sheets: [
        drawPlan([
          { target: ">= 10", result: 7 },
          { target: TWO, result: 60 },
        ]),
      ],
      findings: [["open", "I5", "G5"]],
    },
  ],
});
