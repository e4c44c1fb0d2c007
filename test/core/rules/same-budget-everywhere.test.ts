import { sameBudgetEverywhere } from "../../../src/core/rules/catalogue/same-budget-everywhere";
import { TREE, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

type Content = number | string;
const tree = (area: Content, ...objectives: readonly Content[]) =>
  drawTable(
    TREE,
    [
      ["OB 1: SERVIZI", area],
      ...objectives.flatMap((amount, index) => [
        [`1.${index + 1} Obiettivo`, amount],
        [`S1.${index + 1}.1-a Numero di atti`, "", "", 3],
      ]),
    ],
    "Alberatura",
  );
const resources = (...rows: readonly (readonly Content[])[]) =>
  drawTable(["Obiettivi strategici", "Risorse", "Obiettivi operativi", "Risorse"], rows, "Risorse");

testRule(sameBudgetEverywhere, {
  accepts: {
    "the same": [tree(100, 60, 40), resources(["1.1", 60, "1.1.1", 60], ["1.2", 40])],
    "blank here": [tree(100, 60, 40), resources(["1.1", "", "1.1.1", 60])],
  },
  rejects: [
    {
      name: "another amount",
      sheets: [tree(100, 60, 40), resources(["1.1", 60, "1.1.1", 60], ["1.2", 45])],
      findings: [["other", "B5", "Alberatura!B7"]],
    },
  ],
});
