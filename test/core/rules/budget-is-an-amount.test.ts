import { budgetIsAnAmount } from "../../../src/core/rules/catalogue/budget-is-an-amount";
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

testRule(budgetIsAnAmount, {
  accepts: {
    amounts: [tree(100, 60, "€ 40,00")],
    blank: [tree("", "", "")],
  },
  rejects: [
    { name: "words", sheets: [tree(100, 100, "da definire")], findings: [["noAmount", "B7"]] },
    { name: "less than nothing", sheets: [tree(0, 60, -60)], findings: [["noAmount", "B7"]] },
  ],
});
