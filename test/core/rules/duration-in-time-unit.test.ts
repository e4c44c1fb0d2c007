import { durationInTimeUnit } from "../../../src/core/rules/catalogue/duration-in-time-unit";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(durationInTimeUnit, {
  accepts: {
    days: [drawPlan([{ indicator: "Tempo medio di evasione", unit: "gg", target: "<= 5,00 gg" }])],
    "no duration": [drawPlan([{ indicator: "Numero di incontri", unit: "N.", target: ">= 5 N." }])],
    "a bare number says nothing wrong": [drawPlan([{ indicator: "Tempo medio di evasione", target: 5 }])],
  },
  rejects: [
    {
      name: "numbers in the unit column",
      sheets: [drawPlan([{ indicator: "tempo medio assegnazione quesiti", unit: "N.", target: "<= 3,00 N." }])],
      findings: [["counted", "E4"]],
    },
    {
      name: "numbers in the target",
      sheets: [drawPlan([{ indicator: "Durata media dei procedimenti", target: "<= 75,00 N." }])],
      findings: [["counted", "G4"]],
    },
  ],
});
