import { indicatorWeightsAddUp } from "../../../src/core/rules/catalogue/indicator-weights-add-up";
import { drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(indicatorWeightsAddUp, {
  accepts: {
    "100 %": [drawPlan([{ weight: percent(0.5) }, { weight: percent(0.5) }])],
    "thirds, rounded": [
      drawPlan([
        { weight: { value: 0.33, format: "0%" } },
        { weight: { value: 0.33, format: "0%" } },
        { weight: { value: 0.33, format: "0%" } },
      ]),
    ],
    "100 % for each person, not for each objective": [
      drawTable(
        ["Obiettivo individuale", "Indicatore", "Peso", "Target 2019"],
        [
          ["1. Gestire", "Numero di atti", percent(0.4), 5],
          ["2. Formare", "Numero di corsi", percent(0.6), 5],
        ],
      ),
    ],
    "a missing weight is another rule's business": [drawPlan([{ weight: percent(0.5) }, {}])],
    "points are no shares": [drawPlan([{ weight: 3 }, { weight: 2 }])],
  },
  rejects: [
    {
      name: "less",
      sheets: [drawPlan([{ weight: percent(0.5) }, { weight: percent(0.4) }])],
      findings: [["total", "D4", "D5"]],
    },
    {
      name: "only the objective that is wrong",
      sheets: [
        drawPlan([
          { weight: percent(0.5) },
          { weight: percent(0.5) },
          { objective: "1.2 Servizi", weight: percent(0.7) },
          { weight: percent(0.5) },
        ]),
      ],
      findings: [["total", "D6", "D7"]],
    },
    {
      name: "a hundredth, where hundredths are shown",
      sheets: [
        drawPlan([
          { weight: { value: 0.3333, format: "0.00%" } },
          { weight: { value: 0.3333, format: "0.00%" } },
          { weight: { value: 0.3314, format: "0.00%" } },
        ]),
      ],
      findings: [["total", "D4", "D5", "D6"]],
    },
  ],
});
