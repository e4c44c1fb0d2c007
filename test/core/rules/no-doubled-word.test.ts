import { noDoubledWord } from "../../../src/core/rules/catalogue/no-doubled-word";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(noDoubledWord, {
  accepts: {
    "no word twice": [drawPlan([{ indicator: "Grado di copertura di incontri" }])],
    "two words that mean to stand so": [drawPlan([{ indicator: "Formazione via via estesa al personale" }])],
    "elided words": [drawPlan([{ indicator: "Numero di di-lazioni" }])],
  },
  rejects: [
    {
      name: "in an indicator",
      sheets: [drawPlan([{ indicator: "Grado di di copertura" }])],
      findings: [["doubled", "B4"]],
    },
    {
      name: "in an objective",
      sheets: [drawPlan([{ objective: "1.1 Migliorare i Servizi servizi" }])],
      findings: [["doubled", "A4"]],
    },
  ],
});
