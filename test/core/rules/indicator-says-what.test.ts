import { indicatorSaysWhat } from "../../../src/core/rules/catalogue/indicator-says-what";
import { drawDashboard, drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(indicatorSaysWhat, {
  accepts: {
    words: [drawPlan([{ indicator: "Numero di incontri" }])],
    "a code before words": [drawDashboard([{ text: "S1.1.1-a Iniziative", target: 3 }])],
  },
  rejects: [
    {
      name: "an abbreviation and a number",
      sheets: [drawPlan([{ indicator: "DFP 3.3", target: ">= 75%" }])],
      findings: [["codeOnly", "B4"]],
    },
  ],
});
