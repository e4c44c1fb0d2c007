import { doingGoesUp } from "../../../src/core/rules/catalogue/doing-goes-up";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(doingGoesUp, {
  accepts: {
    "a floor": [drawPlan([{ indicator: "Numero di iniziative realizzate", target: ">= 5" }])],
    "what ought to be rare": [
      drawPlan([
        { indicator: "Istanze di accesso civico", target: "<= 1" },
        { indicator: "Reclami sugli eventi", target: "<= 3" },
      ]),
    ],
    "a duration": [drawPlan([{ indicator: "Tempo medio di realizzazione", target: "<= 5 gg" }])],
    "a direction that was only assumed": [drawPlan([{ indicator: "Interventi di manutenzione", target: 0 }])],
    "what was refused": [drawPlan([{ indicator: "Pratiche evase e rifiutate", target: "<= 5%" }])],
  },
  rejects: [
    {
      name: "a ceiling for initiatives",
      sheets: [drawPlan([{ indicator: "Numero di iniziative realizzate", target: "<= 5" }])],
      findings: [["downward", "G4"]],
    },
    {
      name: "in two years",
      sheets: [drawPlan([{ indicator: "Grado di attuazione del piano", target: "<= 90%", next: "< 95%" }])],
      findings: [["downward", "G4", "H4"]],
    },
  ],
});
