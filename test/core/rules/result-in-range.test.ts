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
    { name: "a negative count", sheets: [drawPlan([{ target: 5, result: -3 }])], findings: [["negative", "I4"]] },
  ],
});
