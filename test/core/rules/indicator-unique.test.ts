import { indicatorUnique } from "../../../src/core/rules/catalogue/indicator-unique";
import { drawDashboard, drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(indicatorUnique, {
  accepts: {
    "different texts": [drawPlan([{}, {}])],
    "the same text under two objectives": [
      drawPlan([{ indicator: "Numero di incontri" }, { objective: "1.2 Servizi", indicator: "Numero di incontri" }]),
    ],
    "codes tell them apart": [
      drawDashboard([
        { text: "S1.1.1-a Iniziative", target: 3 },
        { text: "S1.1.1-b Iniziative", target: 12 },
      ]),
    ],
  },
  rejects: [
    {
      name: "twice under one objective",
      sheets: [drawPlan([{ indicator: "Numero di incontri" }, {}, { indicator: "numero di  incontri." }])],
      findings: [["twice", "B4", "B6"]],
    },
    {
      name: "where the objective itself is repeated",
      sheets: [
        drawPlan([
          { indicator: "Numero di incontri" },
          { objective: "1.2 Servizi" },
          { objective: "1.1 Accoglienza", indicator: "Numero di incontri" },
        ]),
      ],
      findings: [["twice", "B4", "B6"]],
    },
  ],
});
