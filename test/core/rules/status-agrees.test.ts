import { statusAgrees } from "../../../src/core/rules/catalogue/status-agrees";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

testRule(statusAgrees, {
  accepts: {
    "the computed one": [
      drawPlan([
        { target: 12, result: 3, status: "Non raggiunto" },
        { target: 12, result: 12, status: "raggiunto" },
        { target: 12, result: 9, status: "Parzialmente raggiunto" },
      ]),
    ],
    "not reported": [drawPlan([{ target: 12, status: "non rendicontato" }])],
    "another word": [drawPlan([{ target: 12, result: 3, status: "in verifica" }])],
  },
  rejects: [
    {
      name: "another one",
      sheets: [drawPlan([{ target: 12, result: 3, status: "Raggiunto" }])],
      findings: [["other", "K4"]],
    },
    {
      name: "nothing reported, and yet achieved",
      sheets: [drawPlan([{ target: 12, status: "raggiunto" }])],
      findings: [["other", "K4"]],
    },
  ],
});
