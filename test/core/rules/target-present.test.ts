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
    {
      name: "an empty cell",
      sheets: [drawDashboard([{ target: 12 }, { next: ">= 12" }])],
      findings: [["blank", "D7"]],
    },
    {
      name: "still to be decided",
      sheets: [drawDashboard([{ target: 12 }, { target: "da definire" }])],
      findings: [["undecided", "D7"]],
    },
    {
      name: "not available",
      sheets: [drawDashboard([{ target: 12 }, { target: "n.d." }])],
      findings: [["undecided", "D7"]],
    },
    { name: "blanks only", sheets: [drawDashboard([{ target: 12 }, { target: "  " }])], findings: [["blank", "D7"]] },
    {
      name: "a whole column left blank",
      sheets: [drawDashboard([{ next: 12 }, { next: 7 }, { next: 3 }])],
      findings: [["noneHasOne", "D6", "D7", "D8"]],
    },
    {
      name: "blank or undecided throughout",
      sheets: [drawDashboard([{ next: 12 }, { next: 7, target: "n.d." }, { next: 3 }])],
      findings: [["noneHasOne", "D6", "D7", "D8"]],
    },
    {
      name: "a whole column still to be decided",
      sheets: [drawDashboard([{ target: "da definire" }, { target: "Da definire " }, { target: "da definire" }])],
      findings: [["allUndecided", "D6", "D7", "D8"]],
    },
    {
      name: "two indicators are too few for a column",
      sheets: [drawDashboard([{ next: 12 }, { next: 7 }])],
      findings: [
        ["blank", "D6"],
        ["blank", "D7"],
      ],
    },
    {
      name: "most of a column",
      sheets: [drawDashboard([{ target: 12 }, {}, {}, {}])],
      findings: [
        ["blank", "D7"],
        ["blank", "D8"],
        ["blank", "D9"],
      ],
    },
    {
      name: "a column of one sheet beside a complete one",
      sheets: [
        drawDashboard([{ next: 12 }, { next: 7 }, { next: 3 }]),
        drawDashboard([{ target: 12 }, { target: 7 }, {}], "Altro ufficio"),
      ],
      findings: [
        ["noneHasOne", "D6", "D7", "D8"],
        ["blank", "D8"],
      ],
    },
  ],
});
