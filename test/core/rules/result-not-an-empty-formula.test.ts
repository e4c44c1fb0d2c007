import { resultNotAnEmptyFormula } from "../../../src/core/rules/catalogue/result-not-an-empty-formula";
import { day, drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultNotAnEmptyFormula, {
  accepts: {
    "a day": [drawDashboard([{ target: day(43646), result: day(43640) }])],
    "a plain zero": [drawDashboard([{ target: 12, result: 0 }])],
    "an empty cell": [drawDashboard([{ target: day(43646) }])],
  },
  rejects: [
    {
      name: "zero in a date format",
      sheets: [drawDashboard([{ target: day(43646), result: day(0) }])],
      findings: [["emptyFormula", "C6"]],
    },
    {
      name: "a plain zero against a deadline",
      sheets: [drawDashboard([{ target: day(43646), result: 0 }])],
      findings: [["emptyFormula", "C6"]],
    },
    {
      name: "the result of a formula",
      sheets: [drawDashboard([{ target: day(43646), result: { formula: "=Z99", value: 0, format: "dd/mm/yyyy" } }])],
      findings: [["emptyFormula", "C6"]],
    },
  ],
});
