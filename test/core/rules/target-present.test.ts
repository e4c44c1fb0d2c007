import { targetPresent } from "../../../src/core/rules/catalogue/target-present";
import { drawDashboard, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetPresent, {
  accepts: {
    "a target": [drawDashboard([{ target: percent(0.8) }])],
    "a target for this year only": [drawDashboard([{ target: 12, next: "" }])],
    "a year of survey": [drawDashboard([{ target: 12 }, { target: "Anno di rilevazione" }])],
    "an unreadable target is another rule's business": [drawDashboard([{ target: 12 }, { target: "si vedrà" }])],
  },
  rejects: [
    { name: "an empty cell", sheets: [drawDashboard([{ target: 12 }, { next: ">= 12" }])], findings: [["blank", "D7"]] },
    { name: "still to be decided", sheets: [drawDashboard([{ target: 12 }, { target: "da definire" }])], findings: [["undecided", "D7"]] },
    { name: "not available", sheets: [drawDashboard([{ target: 12 }, { target: "n.d." }])], findings: [["undecided", "D7"]] },
    { name: "blanks only", sheets: [drawDashboard([{ target: 12 }, { target: "  " }])], findings: [["blank", "D7"]] },
  ],
});
