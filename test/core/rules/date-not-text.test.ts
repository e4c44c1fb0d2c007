import { dateNotText } from "../../../src/core/rules/catalogue/date-not-text";
import { day, drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(dateNotText, {
  accepts: {
    dates: [drawPlan([{ target: day(43646) }])],
    "a sentence": [drawPlan([{ target: "entro il 30/06/2019" }])],
    "a day that does not exist is another rule's business": [drawPlan([{ target: "31/06/2019" }])],
  },
  rejects: [
    {
      name: "with points",
      sheets: [drawPlan([{ target: "30.06.2019" }])],
      findings: [["text", "G4"]],
      fixed: { G4: 43646 },
    },
    {
      name: "a column is one finding",
      sheets: [drawPlan([{ target: "30/06/2019" }, { target: "31/12/2019" }])],
      findings: [["text", "G4", "G5"]],
      fixed: { G4: 43646, G5: 43830 },
    },
  ],
});
