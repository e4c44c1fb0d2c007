import { deadlineInItsYear } from "../../../src/core/rules/catalogue/deadline-in-its-year";
import { day, drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(deadlineInItsYear, {
  accepts: {
    "each deadline in the year of its column": [drawDashboard([{ target: day(43646), next: "entro il 31/12/2020" }])],
    "deadlines without a year take it from the column": [drawDashboard([{ target: "entro il 30/06 e 31/12" }])],
    "a number is no year": [drawDashboard([{ target: 2018 }])],
  },
  rejects: [
    { name: "last year's day", sheets: [drawDashboard([{ target: day(43434) }])], findings: [["otherYear", "D6"]] },
    {
      name: "this year's deadline repeated next year",
      sheets: [drawDashboard([{ target: "31/12/2019", next: "31/12/2019" }])],
      findings: [["otherYear", "E6"]],
    },
    {
      name: "a row of an older plan is one finding",
      sheets: [drawDashboard([{ target: "31/12/2018", next: "31/12/2018" }])],
      findings: [["otherYear", "D6", "E6"]],
    },
    {
      name: "the deadlines of last year's plan are one finding",
      sheets: [
        drawDashboard([
          { target: "30/06/2018" },
          { target: "31/12/2018", next: "31/12/2019" },
          { target: day(43434) },
          { target: "31/12/2019" },
        ]),
      ],
      findings: [["otherYear", "D6", "D7", "E7", "D8"]],
    },
    {
      name: "few among many that are right",
      sheets: [
        drawDashboard([
          { target: "30/06/2018" },
          { target: "31/12/2018" },
          { target: "31/10/2018" },
          { target: "31/12/2019" },
          { target: "30/06/2019" },
          { target: "31/03/2019" },
        ]),
      ],
      findings: [
        ["otherYear", "D6"],
        ["otherYear", "D7"],
        ["otherYear", "D8"],
      ],
    },
    {
      name: "each of another year",
      sheets: [drawDashboard([{ target: "30/06/2018" }, { target: "31/12/2017" }, { target: "31/10/2016" }])],
      findings: [
        ["otherYear", "D6"],
        ["otherYear", "D7"],
        ["otherYear", "D8"],
      ],
    },
  ],
});
