import { objectiveWeightsAddUp } from "../../../src/core/rules/catalogue/objective-weights-add-up";
import { drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const WEIGHED = ["Obiettivo operativo", "Peso obiettivo", "Indicatore", "Peso indicatore", "Target 2019"];
const plan = (...weights: readonly number[]) =>
  drawTable(
    WEIGHED,
    weights.map((weight, index) => [
      `1.${index + 1} Obiettivo ${"abcdefgh".charAt(index)}`,
      { value: weight, format: "0.00%" },
      `Numero di atti ${"abcdefgh".charAt(index)}`,
      percent(1),
      5,
    ]),
  );

/** Area, objective, its weight and its office; one indicator each. */
const inAreas = (...rows: readonly (readonly [string, string, number | string, string])[]) =>
  drawTable(
    ["Area strategica", "Obiettivo operativo", "Peso obiettivo", "Indicatore", "Target 2019", "Ufficio"],
    rows.map(([area, objective, weight, office], index) => [
      area,
      objective,
      weight,
      `Numero di atti ${index}`,
      5,
      office,
    ]),
  );

testRule(objectiveWeightsAddUp, {
  accepts: {
    "100 %": [plan(0.6, 0.4)],
    "several areas, one after the other": [plan(0.6, 0.4, 0.5, 0.5)],
    "over the sheet, not in the areas": [
      inAreas(
        ["A", "1.1 Uno", 30, "X"],
        ["A", "1.2 Due", 20, "X"],
        ["B", "2.1 Tre", 15, "X"],
        ["B", "2.2 Quattro", 35, "X"],
      ),
    ],
    "in each office, not in the areas": [
      inAreas(
        ["A", "1.1 Uno", 30, "X"],
        ["A", "1.2 Due", 20, "Y"],
        ["B", "2.1 Tre", 70, "X"],
        ["B", "2.2 Quattro", 80, "Y"],
      ),
    ],
    "a prerequisite": [inAreas(["A", "1.1 Uno", 60, "X"], ["A", "1.2 Due", 40, "X"], ["A", "1.3 Tre", "X", "X"])],
    "rounded thirds": [plan(0.3334, 0.3333, 0.3333)],
  },
  rejects: [
    {
      name: "on no level",
      sheets: [
        inAreas(
          ["A", "1.1 Uno", 30, "X"],
          ["A", "1.2 Due", 20, "Y"],
          ["B", "2.1 Tre", 60, "X"],
          ["B", "2.2 Quattro", 40, "Y"],
        ),
      ],
      findings: [["total", "C4", "C5"]],
    },
    { name: "less", sheets: [plan(0.6, 0.3)], findings: [["total", "B4", "B5"]] },
    { name: "only the area that is wrong", sheets: [plan(0.6, 0.4, 0.5, 0.3)], findings: [["total", "B6", "B7"]] },
  ],
});
