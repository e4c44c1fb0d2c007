import { textDateInPlanYear } from "../../../src/core/rules/catalogue/text-date-in-plan-year";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(textDateInPlanYear, {
  accepts: {
    "a term of the plan year": [drawPlan([{ indicator: "Monitoraggio semestrale (al 30/06/2019 e al 31/12/2019)" }])],
    "the date of an act that is cited": [
      drawPlan([{ indicator: "Attuazione del piano approvato con delibera del 20/12/2018" }]),
    ],
    "a comparison with the end of the year before": [
      drawPlan([{ indicator: "Imprese al 31/12/2019 / imprese al 31/12/2018" }]),
    ],
  },
  rejects: [
    {
      name: "terms of last year",
      sheets: [drawPlan([{ indicator: "Monitoraggio semestrale (al 30/06/2018 e al 31/12/2018)" }])],
      findings: [["otherYear", "B4"]],
    },
    {
      name: "a deadline in words",
      sheets: [drawPlan([{}, { indicator: "Piano approvato entro il 31.12.2018" }])],
      findings: [["otherYear", "B5"]],
    },
  ],
});
