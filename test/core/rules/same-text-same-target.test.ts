import { sameTextSameTarget } from "../../../src/core/rules/catalogue/same-text-same-target";
import { drawTable, percent } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const STRATEGIC = ["Obiettivo strategico", "Indicatore", "Target 2019"];
const sheet = (target: ReturnType<typeof percent> | string, name: string, objective = "1. Entrate") =>
  drawTable(STRATEGIC, [[objective, "Riscossione spontanea", target]], name);

testRule(sameTextSameTarget, {
  accepts: {
    "the same": [sheet(percent(0.7), "A"), sheet(">= 70%", "B")],
    "under another objective": [sheet(percent(0.7), "A"), sheet(percent(0.8), "B", "2. Servizi")],
    "twice on one sheet: nobody knows which is meant": [
      drawTable(
        STRATEGIC,
        [
          ["1. Entrate", "Riscossione spontanea", percent(0.7)],
          ["", "Riscossione spontanea", percent(0.8)],
        ],
        "A",
      ),
      sheet(percent(0.75), "B"),
    ],
  },
  rejects: [
    {
      name: "another value",
      sheets: [sheet(percent(0.7), "A"), sheet("> 65%", "B"), sheet(percent(0.7), "C")],
      findings: [["other", "C4", "A!C4"]],
    },
  ],
});
