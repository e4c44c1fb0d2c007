import { noErrorValue } from "../../../src/core/rules/catalogue/no-error-value";
import { drawPlan, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(noErrorValue, {
  accepts: {
    figures: [drawPlan([{ result: 5, achievement: percent(1), weight: percent(1) }])],
    "blank cells": [drawPlan([{}])],
    "a word about an error": [drawPlan([{ note: "errore nella rilevazione" }])],
    "the weight, which is told where it is read": [drawPlan([{ weight: "#REF!" }])],
    "the result, which is told where it is read": [drawPlan([{ result: "#REF!" }])],
  },
  rejects: [
    {
      name: "the achievement",
      sheets: [drawPlan([{ result: 5, achievement: "#VALUE!" }])],
      findings: [["error", "J4"]],
    },
    {
      name: "baseline and achievement",
      sheets: [drawPlan([{ baseline: "#DIV/0!", achievement: "#VALUE!" }])],
      findings: [
        ["error", "F4"],
        ["error", "J4"],
      ],
    },
  ],
});
