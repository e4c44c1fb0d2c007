import { codeUnique } from "../../../src/core/rules/catalogue/code-unique";
import { drawDashboard, drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(codeUnique, {
  accepts: {
    "a code each": [drawDashboard([{ target: 1 }, { target: 2 }])],
    "the same on two sheets": [drawDashboard([{ target: 1 }], "U1"), drawDashboard([{ target: 1 }], "U2")],
    "no codes": [drawPlan([{}, {}])],
  },
  rejects: [
    {
      name: "twice",
      sheets: [
        drawDashboard([
          { text: "S1.1.1-a Iniziative", target: 3 },
          { text: "S1.1.1-a Newsletter", target: 12 },
        ]),
      ],
      findings: [["twice", "A6", "A7"]],
    },
    {
      name: "a zero is the letter O",
      sheets: [
        drawDashboard([
          { text: "O1.1.1-a Iniziative", target: 3 },
          { text: "01.1.1-a Newsletter", target: 12 },
        ]),
      ],
      findings: [["twice", "A6", "A7"]],
    },
  ],
});
