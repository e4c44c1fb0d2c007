import { letterInNumber } from "../../../src/core/rules/catalogue/letter-in-number";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(letterInNumber, {
  accepts: {
    digits: [drawPlan([{ target: 10 }, { target: ">= 80%" }])],
    "roman numerals and words": [drawPlan([{ target: "entro il I semestre 2019" }, { target: "1 o 2" }])],
    "a word with digits": [drawPlan([{ target: "≥ 5 corsi ISO9001" }])],
  },
  rejects: [
    {
      name: "an O for a zero",
      sheets: [drawPlan([{ target: "1O" }])],
      findings: [["letter", "G4"]],
      fixed: { G4: 10 },
    },
    {
      name: "in a threshold",
      sheets: [drawPlan([{ target: ">= 8O%" }])],
      findings: [["letter", "G4"]],
      fixed: { G4: ">= 80%" },
    },
    {
      name: "an l for a one",
      sheets: [drawPlan([{ target: 12, result: "l2 iniziative" }])],
      findings: [["letter", "I4"]],
      fixed: { I4: "12 iniziative" },
    },
    {
      name: "in a day",
      sheets: [drawPlan([{ target: { value: "30/04/20l9", format: "dd/mm/yyyy" } }])],
      findings: [["letter", "G4"]],
      fixed: { G4: 43585 },
    },
  ],
});
