import { codeNamesOneThing } from "../../../src/core/rules/catalogue/code-names-one-thing";
import { DASHBOARD, drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (title: string, name = "U1", objective = "1.1 Migliorare i servizi") =>
  drawTable(DASHBOARD, [["OB 1: SERVIZI ALLE IMPRESE"], [objective], [title, "n. >= 3", "", 3]], name);

testRule(codeNamesOneThing, {
  accepts: {
    "the same text": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a Emissione del ruolo annuale", "U2"),
    ],
    "a slip is another rule's business": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a Emmissione del ruolo annuale", "U2"),
    ],
    "more words after the same text are another rule's business": [
      office("S1.1.1-a Emissione del ruolo"),
      office("S1.1.1-a Emissione del ruolo annuale per il diritto", "U2"),
    ],
    "lists that each begin at 1": [
      drawPlan([{ objective: "1. Accoglienza al pubblico" }, { objective: "2. Servizi alle imprese" }], "Ufficio A"),
      drawPlan([{ objective: "1. Contabilità e bilancio" }, { objective: "2. Gestione del personale" }], "Ufficio B"),
    ],
  },
  rejects: [
    {
      name: "another indicator",
      sheets: [
        office("S1.1.1-a Emissione del ruolo annuale"),
        office("S1.1.1-a Numero di newsletter inviate", "U2"),
        office("S1.1.1-a Emissione del ruolo annuale", "U3"),
      ],
      findings: [["other", "A6", "U1!A6"]],
    },
    {
      name: "another objective",
      sheets: [
        office("S1.1.1-a Iniziative", "U1"),
        office("S1.1.1-a Iniziative", "U2"),
        office("S1.1.1-a Iniziative", "U3", "1.1 Promuovere il turismo"),
      ],
      findings: [["other", "A5", "U1!A5"]],
    },
  ],
});
