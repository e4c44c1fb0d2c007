import { codesWithoutGaps } from "../../../src/core/rules/catalogue/codes-without-gaps";
import { drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(codesWithoutGaps, {
  accepts: {
    "a, b, c": [drawDashboard([{ target: 1 }, { target: 2 }, { target: 3 }])],
    "the missing one is on another sheet": [
      drawDashboard([{ text: "S1.1.1-b Newsletter inviate", target: 12 }], "U1"),
      drawDashboard([{ text: "S1.1.1-a Iniziative", target: 3 }], "U2"),
    ],
    "strategic and operational codes are two series": [
      drawDashboard([
        { text: "S1.1.1-a Iniziative", target: 3 },
        { text: "O1.1.1-a Newsletter", target: 12 },
      ]),
    ],
  },
  rejects: [
    {
      name: "b without a",
      sheets: [drawDashboard([{ text: "S1.1.1-b Newsletter inviate", target: 12 }])],
      findings: [["gap", "A6"]],
    },
    {
      name: "a hole, on every sheet that goes on after it",
      sheets: [
        drawDashboard(
          [
            { text: "S1.1.1-a Iniziative", target: 3 },
            { text: "S1.1.1-c Newsletter inviate", target: 12 },
          ],
          "U1",
        ),
        drawDashboard([{ text: "S1.1.1-c Newsletter inviate", target: 12 }], "U2"),
      ],
      findings: [["gap", "A7", "U2!A6"]],
    },
  ],
});
