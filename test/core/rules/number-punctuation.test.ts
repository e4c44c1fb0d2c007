import { numberPunctuation } from "../../../src/core/rules/catalogue/number-punctuation";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(numberPunctuation, {
  accepts: {
    points: [drawPlan([{ objective: "1. Accoglienza" }, { objective: "2. Servizi" }])],
    "commas throughout are a style": [drawPlan([{ objective: "1, Accoglienza" }, { objective: "2, Servizi" }])],
  },
  rejects: [
    {
      name: "a comma among points",
      sheets: [drawPlan([{ objective: "1. Accoglienza" }, { objective: "2, Servizi" }, { objective: "3. Sportelli" }])],
      findings: [["comma", "A5"]],
      fixed: { A5: "2. Servizi" },
    },
  ],
});
