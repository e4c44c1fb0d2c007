import { resultInRange } from "../../../src/core/rules/catalogue/result-in-range";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(resultInRange, {
  accepts: {
    "a share": [drawPlan([{ indicator: "% pratiche evase", target: percent(0.9), result: percent(0.95) }])],
    "written as points": [drawPlan([{ indicator: "% pratiche evase", target: percent(0.9), result: 95 }])],
    "an index may exceed 100 %": [
      drawPlan([{ indicator: "Indice di liquidità", target: "≥ 300%", result: percent(3.5) }]),
    ],
    "below zero where the target is": [drawPlan([{ target: "<= -10 N.", result: -12 }])],
    "takings beyond the budget": [
      drawPlan([{ indicator: "Grado di raccolta dei proventi", target: percent(1), result: percent(1.08) }]),
    ],
    "a change": [drawPlan([{ indicator: "Variazione degli accessi", target: ">= 5%", result: "-2%" }])],
  },
  rejects: [
    {
      name: "more than all",
      sheets: [drawPlan([{ indicator: "% pratiche evase", target: percent(0.9), result: percent(9.5) }])],
      findings: [["beyond", "I4"]],
    },
    {
      name: "as points",
      sheets: [drawPlan([{ indicator: "% pratiche evase", target: percent(0.9), result: 950 }])],
      findings: [["beyond", "I4"]],
    },
    {
      name: "whatever it is called",
      sheets: [drawPlan([{ indicator: "Livello di attuazione", target: percent(0.9), result: "120%" }])],
      findings: [["beyond", "I4"]],
    },
    {
      name: "points in a cell that shows percentages",
      sheets: [drawPlan([{ indicator: "Riscossione entro l'anno", target: percent(0.9), result: percent(70) }])],
      findings: [["typed", "I4"]],
    },
    { name: "a negative count", sheets: [drawPlan([{ target: 5, result: -3 }])], findings: [["negative", "I4"]] },
  ],
});
