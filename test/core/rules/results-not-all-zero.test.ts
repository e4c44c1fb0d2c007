import { resultsNotAllZero } from "../../../src/core/rules/catalogue/results-not-all-zero";
import { drawDashboard, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultsNotAllZero, {
  accepts: {
    "some are zero": [
      drawDashboard([
        { target: 1, result: 0 },
        { target: 1, result: 0 },
        { target: 1, result: 0 },
        { target: 1, result: 2 },
      ]),
    ],
    "three zeros may be results": [
      drawDashboard([
        { target: 1, result: 0 },
        { target: 1, result: 0 },
        { target: 1, result: 0 },
      ]),
    ],
    "nothing reported": [drawDashboard([{ target: 1 }, { target: 1 }, { target: 1 }, { target: 1 }])],
  },
  rejects: [
    {
      name: "all that were entered",
      sheets: [
        drawDashboard([
          { target: 1, result: 0 },
          { target: percent(0.8), result: percent(0) },
          { target: 1 },
          { target: 1, result: 0 },
          { target: 1, result: 0 },
        ]),
      ],
      findings: [["allZero", "C6", "C7", "C9", "C10"]],
    },
  ],
});
