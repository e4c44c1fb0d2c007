import { dashboardIndicatorInTree } from "../../../src/core/rules/catalogue/dashboard-indicator-in-tree";
import { DASHBOARD, TREE, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const LEVELS = [["OB 1: SERVIZI"], ["1.1 Migliorare"]] as const;
const tree = (...titles: readonly string[]) =>
  drawTable(TREE, [...LEVELS, ...titles.map((title) => [title, "", "", 3])], "Alberatura");
const office = (name: string, ...titles: readonly string[]) =>
  drawTable(DASHBOARD, [...LEVELS, ...titles.map((title) => [title, "", "", 3])], name);
const [A, B, C] = ["S1.1.1-a Iniziative svolte", "S1.1.1-b Newsletter inviate", "S1.1.1-c Comunicati stampa"] as const;

testRule(dashboardIndicatorInTree, {
  accepts: {
    "all are in the tree": [tree(A, B, C), office("U1", A, B), office("U2", C)],
    "a zero is the letter O": [tree(A, "O1.1.1-b Newsletter"), office("U1", A), office("U2", "01.1.1-b Newsletter")],
    "a plan without a tree": [office("U1", A), office("U2", B)],
  },
  rejects: [
    {
      name: "not in the tree",
      sheets: [tree(A, B), office("U1", A, B), office("U2", B, C)],
      findings: [["missing", "A7"]],
    },
    {
      name: "in the tree under another code",
      sheets: [tree(A, B), office("U1", A, B), office("U2", A, "S1.1.1-c Newsletter inviate")],
      findings: [["otherCode", "A7", "Alberatura!A7"]],
    },
  ],
});
