import { durationGoesDown } from "../../../src/core/rules/catalogue/duration-goes-down";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(durationGoesDown, {
  accepts: {
    "a ceiling": [drawPlan([{ indicator: "Tempo medio di evasione", target: "<= 5 gg" }])],
    "a direction that was only assumed": [drawPlan([{ indicator: "Tempo medio di evasione", target: 5 }])],
    "more training is better": [drawPlan([{ indicator: "Ore medie di formazione", target: ">= 20 h" }])],
    "complaints that were answered": [drawPlan([{ indicator: "Reclami evasi entro 5 giorni", target: ">= 90%" }])],
  },
  rejects: [
    {
      name: "a floor for a duration",
      sheets: [drawPlan([{ indicator: "Durata media dei procedimenti", target: ">= 100,00 gg" }])],
      findings: [["upward", "G4"]],
    },
    {
      name: "days, whatever they measure",
      sheets: [drawPlan([{ indicator: "Protocollazione in entrata", target: ">= 5,00 gg" }])],
      findings: [["upward", "G4"]],
    },
    {
      name: "in two years",
      sheets: [drawPlan([{ indicator: "Numero reclami", target: ">= 3", next: "> 2" }])],
      findings: [["upward", "G4", "H4"]],
    },
  ],
});
