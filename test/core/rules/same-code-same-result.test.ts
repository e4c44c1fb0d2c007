import { sameCodeSameResult } from "../../../src/core/rules/catalogue/same-code-same-result";
import { DASHBOARD, drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const office = (result: ReturnType<typeof percent> | string, name = "U1", offices = "U1") =>
  drawTable(
    DASHBOARD,
    [["OB 1: SERVIZI"], ["1.1 Migliorare"], ["S1.1.1-a % pratiche evase", "", result, percent(0.9), "", "", offices]],
    name,
  );

testRule(sameCodeSameResult, {
  accepts: {
    "the same": [office(percent(1)), office("100%", "U2")],
    "every office for itself": [office(percent(1), "U1", "TUTTI"), office(percent(0.5), "U2", "TUTTI")],
    "a number with and without its unit": [office("8"), office("8 gg", "U2"), office("8 giorni", "U3")],
    "so many things, counted with and without a word": [office("8"), office("8 pratiche", "U2"), office("n. 8", "U3")],
    "not reported here": [office(percent(1)), office("", "U2"), office("n.d.", "U3")],
  },
  rejects: [
    { name: "days and hours", sheets: [office("8 gg"), office("8 ore", "U2")], findings: [["other", "C6", "U1!C6"]] },
    {
      name: "things and days",
      sheets: [office("8 pratiche"), office("8 gg", "U2"), office("8 gg", "U3")],
      findings: [["other", "C6", "U2!C6"]],
    },
    {
      name: "another result",
      sheets: [office(percent(1)), office(percent(0.5), "U2"), office(percent(1), "U3")],
      findings: [["other", "C6", "U1!C6"]],
    },
  ],
});
