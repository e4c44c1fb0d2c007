import { rhythmAgreesWithCount } from "../../../src/core/rules/catalogue/rhythm-agrees-with-count";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(rhythmAgreesWithCount, {
  accepts: {
    "as many as the rhythm gives": [
      drawPlan([{ target: "24 (quindicinale)" }, { indicator: "Report trimestrali", target: 4 }]),
    ],
    "twice a month": [drawPlan([{ indicator: "Riunioni mensili", target: 24 }])],
    "a percentage counts nothing": [
      drawPlan([{ indicator: "Aggiornamento mensile dei fascicoli", target: percent(1) }]),
    ],
    "the name of a series": [drawPlan([{ indicator: "Attivazione del report mensile", target: 1 }])],
    "no rhythm": [drawPlan([{ indicator: "Numero di incontri", target: 7 }])],
  },
  rejects: [
    {
      name: "in the target itself",
      sheets: [drawPlan([{ target: "20 (quindicinale)" }])],
      findings: [["unlike", "G4", "B4"]],
    },
    {
      name: "in the indicator",
      sheets: [drawPlan([{ indicator: "Elaborazione di report trimestrali", target: 2 }])],
      findings: [["unlike", "G4", "B4"]],
    },
  ],
});
