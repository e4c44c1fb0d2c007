import { numberNotText } from "../../../src/core/rules/catalogue/number-not-text";
import { TREE, drawPlan, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(numberNotText, {
  accepts: {
    numbers: [
      drawPlan([
        { target: 12, weight: percent(0.5) },
        { target: percent(0.8), weight: percent(0.5) },
      ]),
    ],
    "a threshold is a text": [drawPlan([{ target: ">= 12" }, { target: "n. 3 progetti" }])],
    "the code of an objective": [drawPlan([{ objective: "1" }])],
  },
  rejects: [
    { name: "one number", sheets: [drawPlan([{ target: "12" }])], findings: [["text", "G4"]], fixed: { G4: 12 } },
    { name: "a percentage", sheets: [drawPlan([{ target: "80%" }])], findings: [["text", "G4"]], fixed: { G4: 0.8 } },
    {
      name: "with a blank behind it",
      sheets: [drawPlan([{ target: "3 " }])],
      findings: [["text", "G4"]],
      fixed: { G4: 3 },
    },
    {
      name: "thousands",
      sheets: [drawPlan([{ target: 2000, result: "1.250,50" }])],
      findings: [["text", "I4"]],
      fixed: { I4: 1250.5 },
    },
    {
      name: "euros",
      sheets: [
        drawTable(TREE, [
          ["OB 1: SERVIZI", "€ 1.200,00"],
          ["1.1 Migliorare", 1200],
          ["S1.1.1-a Numero di iniziative", "", "n. >= 3", 3, 3],
        ]),
      ],
      findings: [["text", "B4"]],
      fixed: { B4: 1200 },
    },
    {
      name: "a column is one finding",
      sheets: [drawPlan([{ target: "12" }, { target: "7" }])],
      findings: [["text", "G4", "G5"]],
      fixed: { G4: 12, G5: 7 },
    },
  ],
});
