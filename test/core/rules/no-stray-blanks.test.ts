import { noStrayBlanks } from "../../../src/core/rules/catalogue/no-stray-blanks";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(noStrayBlanks, {
  accepts: {
    "tidy texts": [drawPlan([{ indicator: "Numero di incontri", office: "URP" }])],
    "a line feed that somebody set": [drawPlan([{ indicator: "Numero di incontri\ncon le imprese" }])],
    "a number as text is another rule's business": [drawPlan([{ target: "3 ", result: " 80% " }])],
    "a day as text is another rule's business": [drawPlan([{ target: "30/06/2019 " }])],
    "a misspelt comparator is another rule's business": [drawPlan([{ target: " > = 9" }])],
    "a cell of blanks only is blank": [drawPlan([{ note: "  " }])],
  },
  rejects: [
    {
      name: "at the end",
      sheets: [drawPlan([{ target: ">= 5 " }])],
      findings: [["stray", "G4"]],
      fixed: { G4: ">= 5" },
    },
    {
      name: "a number where texts stand",
      sheets: [drawPlan([{ office: "3 " }])],
      findings: [["stray", "L4"]],
      fixed: { L4: "3" },
    },
    {
      name: "doubled inside; one finding for a sheet",
      sheets: [drawPlan([{ indicator: "Numero  di incontri" }, { office: "\u00a0URP" }])],
      findings: [["stray", "B4", "L5"]],
      fixed: { B4: "Numero di incontri", L5: "URP" },
    },
  ],
});
