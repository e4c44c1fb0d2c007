import { sourcePresent } from "../../../src/core/rules/catalogue/source-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(sourcePresent, {
  accepts: {
    "all have one": [drawPlan([{ source: "Registro" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
  },
  rejects: [
    {
      name: "one finding for a sheet",
      sheets: [drawPlan([{ source: "Registro" }, {}, {}])],
      findings: [["missing", "O5", "O6"]],
    },
  ],
});
