import { weightReadable } from "../../../src/core/rules/catalogue/weight-readable";
import { drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(weightReadable, {
  accepts: {
    shares: [drawPlan([{ weight: percent(0.5) }, { weight: "50,00%" }])],
    blank: [drawPlan([{}])],
    "a prerequisite": [drawPlan([{ weight: percent(1) }, { weight: "X" }, { weight: "prerequisito" }])],
    multipliers: [drawPlan([{ weight: 1.2 }, { weight: 1 }, { weight: 0.8 }])],
    "a title across the column": [
      {
        ...drawTable(
          ["OBIETTIVI / INDICATORI", "Target 2019", "Peso"],
          [["OB 1: SERVIZI"], ["1.1 Migliorare"], ["S1.1.1-a Iniziative", 3, percent(1)]],
        ),
        merged: ["A4:C4", "A5:C5"],
      },
    ],
  },
  rejects: [
    {
      name: "120 among percents",
      sheets: [drawPlan([{ weight: 120 }, { weight: 20 }])],
      findings: [["noShare", "D4"]],
    },
    { name: "more than all", sheets: [drawPlan([{ weight: percent(1.2) }])], findings: [["noShare", "D4"]] },
    { name: "less than nothing", sheets: [drawPlan([{ weight: percent(-0.2) }])], findings: [["noShare", "D4"]] },
    {
      name: "words",
      sheets: [drawPlan([{ weight: percent(1) }, { weight: "da definire" }])],
      findings: [["noShare", "D5"]],
    },
  ],
});
