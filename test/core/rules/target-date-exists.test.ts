import { targetDateExists } from "../../../src/core/rules/catalogue/target-date-exists";
import { day, drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetDateExists, {
  accepts: {
    "the last of June": [drawDashboard([{ target: "30/06/2019" }])],
    "a leap day of a leap year": [drawDashboard([{ target: day(43646), next: "29/02/2020" }])],
    "no date at all": [drawDashboard([{ target: 12 }])],
  },
  rejects: [
    { name: "the 31st of June", sheets: [drawDashboard([{ target: "31/06/2019" }])], findings: [["noSuchDate", "D6"]] },
    {
      name: "in a sentence",
      sheets: [drawDashboard([{ target: "entro il 31/04/2019" }])],
      findings: [["noSuchDate", "D6"]],
    },
    {
      name: "a leap day of a common year",
      sheets: [drawDashboard([{ target: "29/02/2019" }])],
      findings: [["noSuchDate", "D6"]],
    },
    {
      name: "a later year's target",
      sheets: [drawDashboard([{ target: "30/06/2019", next: "31/06/2020" }])],
      findings: [["noSuchDate", "E6"]],
    },
  ],
});
