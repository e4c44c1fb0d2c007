import { officePresent } from "../../../src/core/rules/catalogue/office-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(officePresent, {
  accepts: {
    "all have one": [drawPlan([{ office: "URP" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
  },
  rejects: [
    {
      name: "one finding for a sheet",
      sheets: [drawPlan([{ office: "URP" }, {}, {}])],
      findings: [["missing", "L5", "L6"]],
    },
  ],
});
