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
    "1 and 99 of 100": [drawPlan([{ weight: 1 }, { weight: 99 }])],
    "what is no weight, beside a whole": [
      drawPlan([{ weight: percent(0.5) }, { weight: percent(0.5) }, { weight: "X" }]),
    ],
    multipliers: [drawPlan([{ weight: 1.2 }, { weight: 1 }, { weight: 0.8 }])],
    "100 % for each office": [
      drawPlan([
        { weight: percent(0.7), office: "Ragioneria" },
        { weight: percent(0.4), office: "Anagrafe" },
        { objective: "1.2 Servizi", weight: percent(0.3), office: "Ragioneria" },
        { weight: percent(0.6), office: "Anagrafe" },
      ]),
    ],
    "points are no shares": [drawPlan([{ weight: 3 }, { weight: 2 }])],
  },
  rejects: [
    {
      name: "more than rounding explains, however many there are",
      sheets: [drawPlan(Array.from({ length: 30 }, () => ({ weight: percent(0.05) })))],
      findings: [["total", ...Array.from({ length: 30 }, (_, index) => `D${index + 4}`)]],
    },
    {
      name: "less, beside what is no weight",
      sheets: [drawPlan([{ weight: percent(0.5) }, { weight: percent(0.3) }, { weight: "X" }])],
      findings: [["total", "D4", "D5"]],
    },
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
