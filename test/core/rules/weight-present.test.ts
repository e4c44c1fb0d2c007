import { weightPresent } from "../../../src/core/rules/catalogue/weight-present";
import { drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(weightPresent, {
  accepts: {
    "all weighed": [drawPlan([{ weight: percent(1) }, { objective: "1.2 Servizi", weight: percent(1) }])],
    "no weights at all": [drawPlan([{}, { objective: "1.2 Servizi" }])],
    "beside weighted siblings it is another rule's business": [drawPlan([{}, { weight: percent(1) }])],
  },
  rejects: [
    {
      name: "an objective whose indicators have none",
      sheets: [
        drawTable(["Obiettivo", "Indicatore", "Target 2019"], [
          ["1.1 Accoglienza", "Numero di incontri (Peso: 100,00%)", 5],
          ["1.2 Servizi", "Pratiche evase (Peso: 100,00%)", 5],
          ["1.3 Sportelli", "Numero di sportelli", 5],
        ]),
      ],
      findings: [["missing", "B6"]],
    },
  ],
});
