import { codeNotConverted } from "../../../src/core/rules/catalogue/code-not-converted";
import { drawTable } from "../../support/draw-dashboard";
import type { DrawnCell } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

const coded = (...codes: readonly (string | number | DrawnCell)[]) =>
  drawTable(
    ["Obiettivo operativo", "Codice", "Indicatore", "Target 2019"],
    codes.map((code, index) => [index === 0 ? "Servizi" : "", code, `Iniziative ${"abcdef".charAt(index)}`, 5]),
  );
const as = (value: number, format: string): DrawnCell => ({ value, format });

testRule(codeNotConverted, {
  accepts: {
    "codes as text": [coded("1.1", "1.2", "1.10")],
    "whole numbers": [coded(1, 2, 3)],
    "whole numbers beside dotted texts": [coded(1, "1.1", "1.2")],
    "numbers throughout": [coded(1.1, 1.2, 1.3)],
    "letters and dashes": [coded("S1.1-a", "1-feb", "I 2")],
  },
  rejects: [
    { name: "a day", sheets: [coded(as(43497, "d-mmm"), "1.3", "1.4")], findings: [["date", "B4"]] },
    {
      name: "a month and a year, and a whole day",
      sheets: [coded(as(43497, "mmm-yy"), as(43498, "dd/mm/yyyy"), "1.4")],
      findings: [["date", "B4", "B5"]],
    },
    { name: "a time", sheets: [coded("1.1", as(0.0430555, "h:mm"))], findings: [["number", "B5"]] },
    { name: "a percentage", sheets: [coded("1.1", as(0.1, "0%"))], findings: [["number", "B5"]] },
    { name: "a power", sheets: [coded("1.1", as(1000, "0.00E+00"))], findings: [["number", "B5"]] },
    { name: "a number among texts", sheets: [coded(1.1, 1.1, "1.2")], findings: [["decimal", "B4", "B5"]] },
  ],
});
