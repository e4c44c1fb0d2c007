import { codeUnique } from "../../../src/core/rules/catalogue/code-unique";
import { drawDashboard, drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const coded = (...codes: readonly (string | number)[]) =>
  drawTable(
    ["Obiettivo operativo", "Codice", "Indicatore", "Target 2019"],
    codes.map((code, index) => [index === 0 ? "1.1 Servizi" : "", code, `Iniziative ${"abcdef".charAt(index)}`, 5]),
  );

testRule(codeUnique, {
  accepts: {
    "a code each": [drawDashboard([{ target: 1 }, { target: 2 }])],
    "the same on two sheets": [drawDashboard([{ target: 1 }], "U1"), drawDashboard([{ target: 1 }], "U2")],
    "no codes": [drawPlan([{}, {}])],
    "plain codes, one each": [coded("I1.1", "I1.2", "I1.3")],
    "the number of the objective beside each of its indicators": [coded("1.1", "1.1", "1.1")],
  },
  rejects: [
    {
      name: "twice",
      sheets: [
        drawDashboard([
          { text: "S1.1.1-a Iniziative", target: 3 },
          { text: "S1.1.1-a Newsletter", target: 12 },
        ]),
      ],
      findings: [["twice", "A6", "A7"]],
    },
    {
      name: "a zero is the letter O",
      sheets: [
        drawDashboard([
          { text: "O1.1.1-a Iniziative", target: 3 },
          { text: "01.1.1-a Newsletter", target: 12 },
        ]),
      ],
      findings: [["twice", "A6", "A7"]],
    },
    {
      name: "a plain code twice among others",
      sheets: [coded("I1.1", "I1.2", "I1.1", "I1.3")],
      findings: [["twice", "C4", "C6"]],
    },
    {
      name: "1.10 that became the number 1,1",
      sheets: [coded("1,1", "1,1")],
      findings: [["twice", "C4", "C5"]],
    },
  ],
});
