import { sameCodeWholeText } from "../../../src/core/rules/catalogue/same-code-whole-text";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (title: string, name = "U1", objective = "1.1 Migliorare i servizi") =>
  drawTable(DASHBOARD, [["OB 1: SERVIZI ALLE IMPRESE"], [objective], [title, "n. >= 3", "", 3]], name);

testRule(sameCodeWholeText, {
  accepts: {
    "the same text": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a Emissione del ruolo annuale", "U2"),
    ],
    "another text is another rule's business": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a Numero di newsletter inviate", "U2"),
    ],
    "more words at the front say another thing": [
      office("S1.1.1-a Iniziative realizzate"),
      office("S1.1.1-a Costo medio per utente delle Iniziative realizzate", "U2"),
    ],
  },
  rejects: [
    {
      name: "an objective with more words",
      sheets: [
        office("S1.1.1-a Iniziative", "U1"),
        office("S1.1.1-a Iniziative", "U2"),
        office("S1.1.1-a Iniziative", "U3", "1.1 Migliorare i servizi e promuovere il turismo"),
      ],
      findings: [["longer", "A5", "U1!A5"]],
    },
    {
      name: "an indicator with fewer words",
      sheets: [
        office("S1.1.1-a Emissione del ruolo annuale per il diritto"),
        office("S1.1.1-a Emissione del ruolo", "U2"),
        office("S1.1.1-a Emissione del ruolo annuale per il diritto", "U3"),
      ],
      findings: [["longer", "A6", "U1!A6"]],
    },
  ],
});
