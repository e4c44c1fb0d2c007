import { shareWithinWhole } from "../../../src/core/rules/catalogue/share-within-whole";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(shareWithinWhole, {
  accepts: {
    "a share": [drawPlan([{ indicator: "% pratiche evase", target: percent(0.95) }])],
    "an index may exceed 100 %": [drawPlan([{ indicator: "Indice di liquidità", target: "≥ 300%" }])],
  },
  rejects: [
    {
      name: "more than all",
      sheets: [drawPlan([{ indicator: "% pratiche evase", target: "950%" }])],
      findings: [["beyond", "G4"]],
    },
    {
      name: "the algorithm says it is a share",
      sheets: [drawPlan([{ algorithm: "% iniziative realizzate", target: ">= 120%" }])],
      findings: [["beyond", "G4"]],
    },
  ],
});
