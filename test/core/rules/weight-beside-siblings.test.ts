import { weightBesideSiblings } from "../../../src/core/rules/catalogue/weight-beside-siblings";
import { drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(weightBesideSiblings, {
  accepts: {
    "all weighed": [drawPlan([{ weight: percent(0.5) }, { weight: percent(0.5) }])],
    "none weighed": [drawPlan([{}, {}])],
    "an unreadable weight is another rule's business": [drawPlan([{ weight: percent(0.5) }, { weight: "alto" }])],
  },
  rejects: [
    { name: "an empty cell", sheets: [drawPlan([{}, { weight: percent(1) }])], findings: [["missing", "D4"]] },
    {
      name: "in brackets beside one, missing beside the other",
      sheets: [
        drawTable(
          ["Obiettivo", "Indicatore", "Target 2019"],
          [
            ["1.1 Accoglienza", "Numero di incontri (Peso: 100,00%)", 5],
            ["", "Numero di sportelli", 5],
          ],
        ),
      ],
      findings: [["missing", "B5"]],
    },
  ],
});
