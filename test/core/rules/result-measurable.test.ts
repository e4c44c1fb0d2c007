import { resultMeasurable } from "../../../src/core/rules/catalogue/result-measurable";
import { day, drawDashboard, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultMeasurable, {
  accepts: {
    "a number for a number": [drawDashboard([{ target: 12, result: 3 }])],
    "a day for a deadline": [drawDashboard([{ target: day(43646), result: "28/06/2019" }])],
    "nothing reported yet": [drawDashboard([{ target: day(43646) }, { target: 12, result: "in corso" }])],
    "no readable target to be measured against": [
      drawDashboard([{ target: 12 }, { target: "da definire", result: 5 }]),
    ],
  },
  rejects: [
    {
      name: "a number against a deadline",
      sheets: [drawDashboard([{ algorithm: "data di invio", target: day(43646), result: 3 }])],
      findings: [["unmeasurable", "C6", "D6"]],
    },
    {
      name: "a day against a percentage",
      sheets: [drawDashboard([{ target: percent(0.8), result: day(43600) }])],
      findings: [["unmeasurable", "C6", "D6"]],
    },
    {
      name: "prose",
      sheets: [drawDashboard([{ target: 12, result: "vedi relazione allegata" }])],
      findings: [["unmeasurable", "C6", "D6"]],
    },
    {
      name: "an error value",
      sheets: [drawDashboard([{ target: 12, result: "#REF!" }])],
      findings: [["unmeasurable", "C6", "D6"]],
    },
  ],
});
