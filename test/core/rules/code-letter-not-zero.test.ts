import { codeLetterNotZero } from "../../../src/core/rules/catalogue/code-letter-not-zero";
import { drawDashboard } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(codeLetterNotZero, {
  accepts: {
    letters: [
      drawDashboard([
        { text: "O1.1.1-a Newsletter inviate", target: 12 },
        { text: "S1.1.1-a Iniziative", target: 3 },
      ]),
    ],
    "zeros that only pad": [
      drawDashboard([
        { text: "01.02-a Newsletter inviate", target: 12 },
        { text: "01.03-a Iniziative", target: 3 },
      ]),
    ],
    "nothing shows that letters are the style": [
      drawDashboard([
        { text: "01.1.1-a Newsletter inviate", target: 12 },
        { text: "01.1.2-a Iniziative", target: 3 },
      ]),
    ],
  },
  rejects: [
    {
      name: "beside codes with letters",
      sheets: [
        drawDashboard([
          { text: "S1.1.1-a Iniziative", target: 3 },
          { text: "01.1.1-a Newsletter inviate", target: 12 },
        ]),
      ],
      findings: [["zero", "A7"]],
      fixed: { A7: "O1.1.1-a Newsletter inviate" },
    },
    {
      name: "a whole sheet is one finding, when another sheet has the letters",
      sheets: [
        drawDashboard(
          [
            { text: "01.1.1-a Newsletter inviate", target: 12 },
            { text: "01.1.1-b Comunicati", target: 3 },
          ],
          "U1",
        ),
        drawDashboard(
          [
            { text: "O1.1.1-a Newsletter inviate", target: 12 },
            { text: "O1.1.1-b Comunicati", target: 3 },
          ],
          "U2",
        ),
      ],
      findings: [["zero", "A6", "A7"]],
      fixed: { A6: "O1.1.1-a Newsletter inviate", A7: "O1.1.1-b Comunicati" },
    },
  ],
});
