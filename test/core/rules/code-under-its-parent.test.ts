import { codeUnderItsParent } from "../../../src/core/rules/catalogue/code-under-its-parent";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(codeUnderItsParent, {
  accepts: {
    "under its own objective": [
      drawTable(DASHBOARD, [
        ["OB 1: SERVIZI"],
        ["1.1 Migliorare"],
        ["S1.1.1-a Iniziative", "", "", 3],
        ["1.1.1 Comunicare"],
        ["O1.1.1-a Newsletter", "", "", 12],
      ]),
    ],
    "numbers that begin again under each area": [
      drawTable(
        ["Obiettivo strategico", "Indicatore", "Target 2019"],
        [["011_ Competitività"], ["1. Semplificare", "Pratiche evase", 5], ["2. Promuovere", "Eventi", 5]],
      ),
    ],
  },
  rejects: [
    {
      name: "an indicator of another objective",
      sheets: [
        drawTable(DASHBOARD, [
          ["OB 1: SERVIZI"],
          ["1.1 Migliorare"],
          ["1.1.1 Comunicare"],
          ["O1.1.1-a Newsletter", "", "", 12],
          ["O1.1.2-a Comunicati", "", "", 12],
        ]),
      ],
      findings: [["foreign", "A8", "A6"]],
    },
    {
      name: "an objective of another area",
      sheets: [drawTable(DASHBOARD, [["OB 1: SERVIZI"], ["2.1 Migliorare"], ["S2.1.1-a Iniziative", "", "", 3]])],
      findings: [["foreign", "A5", "A4"]],
    },
  ],
});
