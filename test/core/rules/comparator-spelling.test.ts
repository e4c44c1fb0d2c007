import { comparatorSpelling } from "../../../src/core/rules/catalogue/comparator-spelling";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(comparatorSpelling, {
  accepts: {
    "as they are written": [drawPlan([{ target: ">= 80%" }, { target: "<= 5 gg" }, { target: "≥1" }])],
    exactly: [drawPlan([{ target: "= 100%" }])],
  },
  rejects: [
    {
      name: "the other way round",
      sheets: [drawPlan([{ target: "=> 80%" }])],
      findings: [["misspelt", "G4"]],
      fixed: { G4: ">= 80%" },
    },
    {
      name: "with a blank inside",
      sheets: [drawPlan([{ target: 5 }, { target: "< = 5 gg" }])],
      findings: [["misspelt", "G5"]],
      fixed: { G5: "<= 5 gg" },
    },
    {
      name: "with blanks around it",
      sheets: [drawPlan([{ target: " > =  9" }])],
      findings: [["misspelt", "G4"]],
      fixed: { G4: ">= 9" },
    },
    {
      name: "a column's habit is one finding",
      sheets: [drawPlan([{ target: "=>5" }, { target: "=> 6" }])],
      findings: [["misspelt", "G4", "G5"]],
      fixed: { G4: ">=5", G5: ">= 6" },
    },
    {
      name: "in an algorithm",
      sheets: [drawPlan([{ algorithm: "n. iniziative => 5" }])],
      findings: [["misspelt", "C4"]],
      fixed: { C4: "n. iniziative >= 5" },
    },
  ],
});
