import { typePresent } from "../../../src/core/rules/catalogue/type-present";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(typePresent, {
  accepts: {
    "all have one": [drawPlan([{ type: "Efficacia" }])],
    "the table has no place for it": [
      drawTable(["Obiettivo", "Indicatore", "Target 2019"], [["1.1 Accoglienza", "Numero di incontri", 5]]),
    ],
    "a remark is no habit": [
      drawTable(
        ["Obiettivo", "Indicatore", "Target 2019"],
        [
          ["1.1 Accoglienza", "Numero di incontri (Tipologia: Outcome)", 5],
          ["", "Sportelli", 5],
          ["", "Reclami evasi", 5],
          ["", "Pratiche", 5],
        ],
      ),
    ],
  },
  rejects: [
    {
      name: "one finding for a sheet",
      sheets: [drawPlan([{ type: "Efficacia" }, {}, {}])],
      findings: [["missing", "N5", "N6"]],
    },
    {
      name: "in brackets beside the others",
      sheets: [
        drawTable(
          ["Obiettivo", "Indicatore", "Target 2019"],
          [
            ["1.1 Accoglienza", "Numero di incontri (Tipologia: Outcome)", 5],
            ["", "Numero di sportelli", 5],
          ],
        ),
      ],
      findings: [["missing", "B5"]],
    },
  ],
});
