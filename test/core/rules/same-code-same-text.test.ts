import { sameCodeSameText } from "../../../src/core/rules/catalogue/same-code-same-text";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (title: string, name = "U1", objective = "1.1 Migliorare i servizi") =>
  drawTable(DASHBOARD, [["OB 1: SERVIZI ALLE IMPRESE"], [objective], [title, "n. >= 3", "", 3]], name);

testRule(sameCodeSameText, {
  accepts: {
    "the same letters": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a  emissione del ruolo annuale.", "U2"),
    ],
    "a zero for the letter O is another rule's business": [
      office("O1.1.1-a Emissione del ruolo annuale"),
      office("01.1.1-a Emissione del ruolo annuale", "U2"),
    ],
    "quite another text is another rule's business": [
      office("S1.1.1-a Emissione del ruolo annuale"),
      office("S1.1.1-a Numero di newsletter", "U2"),
    ],
    "years are no slip": [
      office("S1.1.1-a Emissione del ruolo annuale 2015"),
      office("S1.1.1-a Emissione del ruolo annuale 2016", "U2"),
    ],
  },
  rejects: [
    {
      name: "most places are right",
      sheets: [
        office("S1.1.1-a Emissione del ruolo annuale"),
        office("S1.1.1-a Emmissione del ruolo annuale", "U2"),
        office("S1.1.1-a Emissione del ruolo annuale", "U3"),
      ],
      findings: [["slip", "A6", "U1!A6"]],
    },
    {
      name: "an objective",
      sheets: [
        office("S1.1.1-a Iniziative svolte", "U1"),
        office("S1.1.1-a Iniziative svolte", "U2"),
        office("S1.1.1-a Iniziative svolte", "U3", "1.1 Miglioare i servizi"),
      ],
      findings: [["slip", "A5", "U1!A5"]],
    },
    {
      name: "of two, the one with a word that stands nowhere else",
      sheets: [
        drawTable(
          DASHBOARD,
          [
            ["OB 1: SERVIZI"],
            ["1.1 Migliorare"],
            ["S1.1.1-a Emissione ruolo annuale", "", "", 3],
            ["S1.1.1-b Emissione ordinanze", "", "", 3],
          ],
          "U1",
        ),
        office("S1.1.1-a Emmissione ruolo annuale", "U2", "1.1 Migliorare"),
      ],
      findings: [["slip", "A6", "U1!A6"]],
    },
  ],
});
