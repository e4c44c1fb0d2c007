import { weightPresent } from "../../../src/core/rules/catalogue/weight-present";
import { drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(weightPresent, {
  accepts: {
    "all weighed": [drawPlan([{ weight: percent(1) }, { objective: "1.2 Servizi", weight: percent(1) }])],
    "no weights at all, and no column for them": [
      drawTable(
        ["Obiettivo", "Indicatore", "Target 2019"],
        [
          ["1.1 Accoglienza", "Numero di incontri", 5],
          ["1.2 Servizi", "Pratiche evase", 5],
        ],
      ),
    ],
    "a blank column beside a single indicator": [drawPlan([{}])],
    "a column of unreadable weights is another rule's business": [drawPlan([{ weight: "alto" }, { weight: "basso" }])],
    "a column with the weights of objectives": [
      drawTable(
        ["OBIETTIVI / INDICATORI", "Peso", "Target 2019"],
        [
          ["OB 1: SERVIZI", percent(1)],
          ["1.1 Migliorare", percent(1)],
          ["S1.1.1-a Numero di iniziative", "", 3],
          ["S1.1.1-b Numero di incontri", "", 3],
        ],
      ),
    ],
    "beside weighted siblings it is another rule's business": [drawPlan([{}, { weight: percent(1) }])],
  },
  rejects: [
    {
      name: "a column without any",
      sheets: [drawPlan([{}, { objective: "1.2 Servizi" }])],
      findings: [["emptyColumn", "D4", "D5"]],
    },
    {
      name: "a blank column beside a sheet with weights",
      sheets: [drawPlan([{}, {}, {}]), drawPlan([{ weight: percent(1) }], "Pesato")],
      findings: [["emptyColumn", "D4", "D5", "D6"]],
    },
    {
      name: "an objective whose indicators have none",
      sheets: [
        drawTable(
          ["Obiettivo", "Indicatore", "Target 2019"],
          [
            ["1.1 Accoglienza", "Numero di incontri (Peso: 100,00%)", 5],
            ["1.2 Servizi", "Pratiche evase (Peso: 100,00%)", 5],
            ["1.3 Sportelli", "Numero di sportelli", 5],
          ],
        ),
      ],
      findings: [["missing", "B6"]],
    },
  ],
});
