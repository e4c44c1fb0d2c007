import { objectiveHasIndicator } from "../../../src/core/rules/catalogue/objective-has-indicator";
import { DASHBOARD, drawDashboard, drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const STRATEGIC = ["Obiettivo strategico", "Programma", "Obiettivo operativo", "Indicatore", "Target 2019"];

testRule(objectiveHasIndicator, {
  accepts: {
    "every objective is measured": [drawPlan([{}, { objective: "1.2 Servizi" }])],
    "an area needs none of its own": [drawDashboard([{ target: 3 }])],
    "a title that comes back": [
      drawTable(STRATEGIC, [
        ["1. Accoglienza", "Sportelli", "Aprire", "Numero di sportelli", 5],
        ["1. Accoglienza", "Vetrina", "Mostrare", "Numero di mostre", 3],
      ]),
    ],
  },
  rejects: [
    {
      name: "a programme without anything",
      sheets: [
        drawTable(STRATEGIC, [
          ["1. Accoglienza", "Sportelli", "Aprire", "Numero di sportelli", 5],
          ["", "Vetrina Toscana"],
          ["", "Numeri", "Contare", "Numero di conteggi", 5],
        ]),
      ],
      findings: [["bare", "B5"]],
    },
    {
      name: "an objective of a dashboard",
      sheets: [
        drawTable(DASHBOARD, [
          ["OB 1: SERVIZI"],
          ["1.1 Migliorare"],
          ["S1.1.1-a Iniziative", "", "", 3],
          ["1.1.1 Comunicare"],
          ["1.1.2 Ascoltare"],
          ["O1.1.2-a Newsletter", "", "", 12],
        ]),
      ],
      findings: [["bare", "A7"]],
    },
  ],
});
