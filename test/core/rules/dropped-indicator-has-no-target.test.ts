import { droppedIndicatorHasNoTarget } from "../../../src/core/rules/catalogue/dropped-indicator-has-no-target";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(droppedIndicatorHasNoTarget, {
  accepts: {
    "a note about something else": [drawPlan([{ note: "Modificato in sede di rolling annuale" }])],
    "dropped, and nothing asked": [
      drawPlan([{ indicator: "Numero di incontri", target: "", note: "Indicatore eliminato" }, {}]),
    ],
  },
  rejects: [
    {
      name: "dropped but still asked",
      sheets: [drawPlan([{ next: 6, note: "In sede di rolling annuale è eliminato l'indicatore" }])],
      findings: [["stillAsked", "M4", "G4", "H4"]],
    },
  ],
});
