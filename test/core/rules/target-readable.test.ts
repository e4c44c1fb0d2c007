import { targetReadable } from "../../../src/core/rules/catalogue/target-readable";
import { drawDashboard, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(targetReadable, {
  accepts: {
    "a threshold": [drawDashboard([{ target: ">= 12" }, { target: percent(0.8) }])],
    "a blank cell is another rule's business": [drawDashboard([{ target: 12 }, {}])],
    "an impossible date is another rule's business": [drawDashboard([{ target: "31/06/2019" }])],
  },
  rejects: [
    {
      name: "a time of day, and hours beyond a day",
      sheets: [
        drawDashboard([
          { target: 12 },
          { target: { value: 0.1041666, format: "h:mm" } },
          { target: { value: 1.6666667, format: "[h]:mm" } },
        ]),
      ],
      findings: [
        ["timeValue", "D7"],
        ["timeValue", "D8"],
      ],
    },
    {
      name: "no target at all",
      sheets: [drawDashboard([{ target: 12 }, { target: "da definire con la Giunta" }])],
      findings: [["unread", "D7"]],
    },
    {
      name: "two targets in one cell",
      sheets: [drawDashboard([{ target: 12 }, { target: ">= 50 partecipanti e >= 3 eventi" }])],
      findings: [["ambiguous", "D7"]],
    },
    {
      name: "an error value",
      sheets: [drawDashboard([{ target: 12 }, { target: "#REF!" }])],
      findings: [["errorValue", "D7"]],
    },
    {
      name: "the same words in the whole column",
      sheets: [drawDashboard([{ target: "si vedrà" }, { target: "si vedrà" }, { target: "si vedrà" }])],
      findings: [["unread", "D6", "D7", "D8"]],
    },
    {
      name: "an error value in the whole column",
      sheets: [drawDashboard([{ target: "#REF!" }, { target: "#REF!" }, { target: "#REF!" }])],
      findings: [["errorValue", "D6", "D7", "D8"]],
    },
    {
      name: "other words in one cell of the column",
      sheets: [
        drawDashboard([
          { target: "si vedrà" },
          { target: "si vedrà" },
          { target: "si vedrà" },
          { target: "come da accordi" },
        ]),
      ],
      findings: [
        ["unread", "D6"],
        ["unread", "D7"],
        ["unread", "D8"],
        ["unread", "D9"],
      ],
    },
  ],
});
