import { algorithmPresent } from "../../../src/core/rules/catalogue/algorithm-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(algorithmPresent, {
  accepts: {
    "all have one": [drawPlan([{ algorithm: "n. incontri" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
  },
  rejects: [
    {
      name: "one finding for a sheet",
      sheets: [drawPlan([{ algorithm: "n. incontri" }, {}, {}])],
      findings: [["missing", "C5", "C6"]],
    },
  ],
});
