import { resultDateInPeriod } from "../../../src/core/rules/catalogue/result-date-in-period";
import { day, drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultDateInPeriod, {
  accepts: {
    "a day of the plan year": [drawDashboard([{ target: "30/06/2019", result: "28/06/2019" }])],
    "done late, in the year after": [drawDashboard([{ target: "30/06/2019", result: "15/01/2020" }])],
    "a number": [drawDashboard([{ target: 12, result: 3 }])],
    "a count as large as a day": [drawDashboard([{ target: ">= 40000", result: 45000 }])],
    "a count beside a target that cannot be read": [drawDashboard([{ target: "da definire", result: 45000 }])],
    "a day without a year": [drawDashboard([{ target: "30/06/2019", result: "28/06" }])],
  },
  rejects: [
    {
      name: "a day before the plan year",
      sheets: [drawDashboard([{ target: "30/06/2019", result: day(43250) }])],
      findings: [["otherYear", "C6"]],
    },
    {
      name: "years later",
      sheets: [drawDashboard([{ target: "30/06/2019", result: "28/06/2029" }])],
      findings: [["otherYear", "C6"]],
    },
    {
      name: "a day still to come",
      sheets: [drawDashboard([{ target: "30/06/2019", result: "28/06/2020" }])],
      findings: [["future", "C6"]],
    },
    {
      name: "a day typed as a number, where a day is asked for",
      sheets: [drawDashboard([{ target: "30/06/2019", result: 43250 }])],
      findings: [["otherYear", "C6"]],
    },
  ],
  today: { year: 2020, month: 3, day: 31 },
});
