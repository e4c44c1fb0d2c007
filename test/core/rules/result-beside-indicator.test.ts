import { resultBesideIndicator } from "../../../src/core/rules/catalogue/result-beside-indicator";
import { drawDashboard, drawPlan, percent } from "../../support/draw-dashboard";
import type { DrawnSheet } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

const PLAN = drawDashboard([
  { target: 3, result: 3 },
  { target: 12, result: 10 },
]);
/** Row 5 is the objective's, column C holds results. */
const withOnObjective = (cell: DrawnSheet["cells"][string]): DrawnSheet => ({
  ...PLAN,
  cells: { ...PLAN.cells, C5: cell },
});

testRule(resultBesideIndicator, {
  accepts: {
    "results of indicators": [PLAN],
    "an objective in the row of its first indicator": [drawPlan([{ result: 5 }, { result: 4 }])],
    "a formula over the indicators below": [withOnObjective({ formula: "=AVERAGE(C6:C7)", value: 6.5 })],
    "a remark": [withOnObjective("vedi relazione")],
  },
  rejects: [
    { name: "a number", sheets: [withOnObjective(12)], findings: [["onObjective", "C5"]] },
    { name: "a percentage", sheets: [withOnObjective(percent(0.95))], findings: [["onObjective", "C5"]] },
    { name: "a figure as text", sheets: [withOnObjective("95 % circa")], findings: [["onObjective", "C5"]] },
    { name: "a day", sheets: [withOnObjective("30/06/2019")], findings: [["onObjective", "C5"]] },
    { name: "yes", sheets: [withOnObjective("SI")], findings: [["onObjective", "C5"]] },
  ],
});
