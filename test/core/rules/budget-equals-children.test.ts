import { budgetEqualsChildren } from "../../../src/core/rules/catalogue/budget-equals-children";
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

testRule(budgetEqualsChildren, {
  accepts: {
    "the sum": [tree(67.9 + 30, 67.9, 30)],
    "nothing below says an amount": [tree(100, "", "")],
    "no amount above": [tree("", 60, 40)],
    "a table of resources": [tree(100, 60, 40), resources(["1.1", 60, "1.1.1", 50], ["", "", "1.1.2", 10])],
  },
  rejects: [
    { name: "another sum", sheets: [tree(100, 60, 30)], findings: [["unlike", "B4", "B5", "B7"]] },
    {
      name: "in a table of resources on a sheet without indicators",
      sheets: [tree(100, 60, 40), resources(["1.1", 60, "1.1.1", 50], ["", "", "1.1.2", 20])],
      findings: [["unlike", "B4", "D4", "D5"]],
    },
  ],
});
