import { sameOfficesEverywhere } from "../../../src/core/rules/catalogue/same-offices-everywhere";
import { DASHBOARD, drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (offices: string, name = "U1") =>
  drawTable(
    DASHBOARD,
    [
      ["OB 1: SERVIZI"],
      ["1.1 Migliorare i servizi", "", "", "", "", "", offices],
      ["S1.1.1-a Iniziative", "", "", 3, "", "", "U1"],
    ],
    name,
  );

testRule(sameOfficesEverywhere, {
  accepts: {
    "the same, in another order": [office("U1 U2"), office("U2 U1", "U2")],
    "blank here": [office("U1 U2"), office("", "U2")],
  },
  rejects: [
    {
      name: "another office",
      sheets: [office("U1 U2"), office("U1 U6", "U2"), office("U1 U2", "U3")],
      findings: [["other", "G5", "U1!G5"]],
    },
  ],
});
