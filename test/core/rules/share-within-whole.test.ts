import { shareWithinWhole } from "../../../src/core/rules/catalogue/share-within-whole";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(shareWithinWhole, {
  accepts: {
    "a share": [drawPlan([{ indicator: "% pratiche evase", target: percent(0.95) }])],
    "an index may exceed 100 %": [drawPlan([{ indicator: "Indice di liquidità", target: "≥ 300%" }])],
    "a change": [drawPlan([{ indicator: "Variazione percentuale degli accessi", target: "≥ 120%" }])],
    "a rate of growth": [drawPlan([{ indicator: "Tasso di crescita delle imprese", target: ">= 120%" }])],
    "less than nothing where nobody says it is a share": [
      drawPlan([{ indicator: "Saldo migratorio", target: "≥ -5%" }]),
    ],
    "a ratio of two amounts": [drawPlan([{ indicator: "Rapporto tra attivo e passivo", target: percent(1.5) }])],
    "against another year": [drawPlan([{ indicator: "Accessi rispetto al 2018", target: "≥ 110%" }])],
    "takings of a budget": [drawPlan([{ indicator: "Grado di raccolta dei proventi da sponsor", target: "≥ 105%" }])],
    "all of it": [drawPlan([{ indicator: "Grado di riscossione", target: percent(1) }])],
  },
  rejects: [
    {
      name: "whatever it is called",
      sheets: [drawPlan([{ indicator: "Grado di riscossione", target: percent(1.8) }])],
      findings: [["beyond", "G4"]],
    },
    {
      name: "without any word for a share",
      sheets: [drawPlan([{ indicator: "Pratiche evase nei termini", target: "≥ 120%" }])],
      findings: [["unlikely", "G4"]],
    },
    {
      name: "points in a cell that shows percentages",
      sheets: [drawPlan([{ indicator: "Grado di riscossione", target: percent(80) }])],
      findings: [["typed", "G4"]],
    },
    {
      name: "such points under a change, too",
      sheets: [drawPlan([{ indicator: "Incremento degli accessi", target: percent(15) }])],
      findings: [["typed", "G4"]],
    },
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
