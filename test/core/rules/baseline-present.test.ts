import { baselinePresent } from "../../../src/core/rules/catalogue/baseline-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(baselinePresent, {
  accepts: {
    "all have one": [drawPlan([{ baseline: 3 }])],
    "a day needs none": [drawPlan([{ target: "Entro 31/12/2019" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
  },
  rejects: [
    {
      name: "a number without",
      sheets: [drawPlan([{ baseline: 3 }, { target: ">= 3" }, { target: "grado di soddisfazione medio 3,6/5" }])],
      findings: [["missing", "F5", "F6"]],
    },
  ],
});
