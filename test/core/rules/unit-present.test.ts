import { unitPresent } from "../../../src/core/rules/catalogue/unit-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(unitPresent, {
  accepts: {
    "all have one": [drawPlan([{ unit: "N." }])],
    "a day needs none": [drawPlan([{ target: "Entro 31/12/2019" }, { target: "Positivo" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
  },
  rejects: [
    {
      name: "a number without",
      sheets: [drawPlan([{ unit: "N." }, { target: ">= 3,00 N." }])],
      findings: [["missing", "E5"]],
    },
  ],
});
