import { objectivesInOrder } from "../../../src/core/rules/catalogue/objectives-in-order";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(objectivesInOrder, {
  accepts: {
    "in order": [drawPlan([{}, { objective: "1.2 Servizi" }, { objective: "1.3 Sportelli" }])],
    "a gap is no disorder": [drawPlan([{}, { objective: "1.4 Servizi" }])],
    "another list begins": [drawPlan([{ objective: "3 Sportelli" }, { objective: "1 Altro ente" }])],
  },
  rejects: [
    {
      name: "out of place",
      sheets: [drawPlan([{}, { objective: "1.3 Sportelli" }, { objective: "1.2 Servizi" }])],
      findings: [["before", "A6", "A5"]],
    },
  ],
});
