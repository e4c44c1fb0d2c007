import { unitAgreesWithTarget } from "../../../src/core/rules/catalogue/unit-agrees-with-target";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(unitAgreesWithTarget, {
  accepts: {
    "the same unit": [
      drawPlan([
        { unit: "%", target: ">= 80,00 %" },
        { unit: "gg", target: "<= 5 gg" },
      ]),
    ],
    "the noun that is counted": [drawPlan([{ unit: "N.", target: ">= 3 progetti" }])],
    "a number without a unit of its own": [drawPlan([{ unit: "gg", target: 5 }])],
    "no unit column filled": [drawPlan([{ target: ">= 80%" }])],
  },
  rejects: [
    {
      name: "days under percent",
      sheets: [drawPlan([{ unit: "%", target: ">= 5 gg" }])],
      findings: [["otherUnit", "G4", "E4"]],
    },
    {
      name: "percent under numbers",
      sheets: [drawPlan([{ unit: "N.", target: percent(0.8) }])],
      findings: [["otherUnit", "G4", "E4"]],
    },
    {
      name: "a day under percent",
      sheets: [drawPlan([{ unit: "%", target: "Entro 30/06/2019" }])],
      findings: [["otherUnit", "G4", "E4"]],
    },
    {
      name: "a number under days of the calendar",
      sheets: [drawPlan([{ unit: "data", target: ">= 3 N." }])],
      findings: [["otherUnit", "G4", "E4"]],
    },
    {
      name: "one disagreement through the table is one finding",
      sheets: [
        drawPlan([
          { unit: "%", target: ">= 5 gg" },
          { unit: "%", target: "<= 7 gg" },
          { unit: "%", target: ">= 9 gg" },
          { unit: "N.", target: percent(0.8) },
        ]),
      ],
      findings: [
        ["otherUnit", "G4", "E4", "G5", "E5", "G6", "E6"],
        ["otherUnit", "G7", "E7"],
      ],
    },
    {
      name: "two that are alike",
      sheets: [
        drawPlan([
          { unit: "%", target: ">= 5 gg" },
          { unit: "%", target: "<= 7 gg" },
          { unit: "%", target: "80%" },
        ]),
      ],
      findings: [
        ["otherUnit", "G4", "E4"],
        ["otherUnit", "G5", "E5"],
      ],
    },
  ],
});
