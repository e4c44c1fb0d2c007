import { inTreeAndOnDashboard } from "../../../src/core/rules/catalogue/in-tree-and-on-dashboard";
import { DASHBOARD, TREE, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const LEVELS = [["OB 1: SERVIZI"], ["1.1 Migliorare"]] as const;
const tree = (...titles: readonly string[]) =>
  drawTable(TREE, [...LEVELS, ...titles.map((title) => [title, "", "", 3])], "Alberatura");
const office = (name: string, ...titles: readonly string[]) =>
  drawTable(DASHBOARD, [...LEVELS, ...titles.map((title) => [title, "", "", 3])], name);
const [A, B, C] = ["S1.1.1-a Iniziative svolte", "S1.1.1-b Newsletter inviate", "S1.1.1-c Comunicati stampa"] as const;

testRule(inTreeAndOnDashboard, {
  accepts: {
    "all are on some dashboard": [tree(A, B, C), office("U1", A, B), office("U2", C)],
    "a plan without a tree": [office("U1", A), office("U2", B)],
    "one dashboard does not make a pair": [tree(A, B, C), office("U1", A, B)],
    "under its text alone": [tree(A, B, C), office("U1", A, B), office("U2", A, "Comunicati stampa")],
  },
  rejects: [
    { name: "on none", sheets: [tree(A, B, C), office("U1", A), office("U2", A, B)], findings: [["nowhere", "A8"]] },
    {
      name: "two of one objective are one finding",
      sheets: [tree(A, B, C), office("U1", A), office("U2", A)],
      findings: [["nowhere", "A7", "A8"]],
    },
  ],
});
