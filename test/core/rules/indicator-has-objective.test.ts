import { indicatorHasObjective } from "../../../src/core/rules/catalogue/indicator-has-objective";
import { drawPlan, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(indicatorHasObjective, {
  accepts: {
    "all stand under one": [drawPlan([{}, {}])],
    "a sheet that has no objectives": [
      drawTable(
        ["Indicatore", "Target 2019"],
        [
          ["Numero di incontri", 5],
          ["Reclami evasi", 3],
          ["Pratiche evase", 3],
        ],
      ),
    ],
  },
  rejects: [
    {
      name: "above the first objective",
      sheets: [
        drawTable(
          ["Obiettivo operativo", "Indicatore", "Target 2019"],
          [
            ["", "Numero di incontri", 5],
            ["1.1 Accoglienza", "Numero di sportelli", 3],
            ["", "Pratiche evase", 3],
          ],
        ),
      ],
      findings: [["orphan", "B4"]],
    },
  ],
});
