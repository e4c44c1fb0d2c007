import { resultDateExists } from "../../../src/core/rules/catalogue/result-date-exists";
import { drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultDateExists, {
  accepts: {
    "a day of the calendar": [drawDashboard([{ target: "30/06/2019", result: "28/06/2019" }])],
    "no day at all": [drawDashboard([{ target: 12, result: 3 }])],
    "nothing reported": [drawDashboard([{ target: "30/06/2019" }])],
  },
  rejects: [
    {
      name: "the 31st of June",
      sheets: [drawDashboard([{ target: "30/06/2019", result: "31/06/2019" }])],
      findings: [["noSuchDate", "C6"]],
    },
    {
      name: "the 29th of February of a common year",
      sheets: [drawDashboard([{ target: "30/06/2019", result: "29/02/2019" }])],
      findings: [["noSuchDate", "C6"]],
    },
    {
      name: "the same day copied down is one finding",
      sheets: [
        drawDashboard([
          { target: "30/06/2019", result: "31/06/2019" },
          { target: "31/12/2019", result: "31/06/2019" },
          { target: "30/06/2019", result: "31/06/2019" },
          { target: "31/12/2019", result: "31/11/2019" },
        ]),
      ],
      findings: [
        ["noSuchDate", "C6", "C7", "C8"],
        ["noSuchDate", "C9"],
      ],
    },
    {
      name: "twice is no habit",
      sheets: [
        drawDashboard([
          { target: "30/06/2019", result: "31/06/2019" },
          { target: "31/12/2019", result: "31/06/2019" },
        ]),
      ],
      findings: [
        ["noSuchDate", "C6"],
        ["noSuchDate", "C7"],
      ],
    },
  ],
});
