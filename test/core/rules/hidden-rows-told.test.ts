import { hiddenRowsTold } from "../../../src/core/rules/catalogue/hidden-rows-told";
import { drawPlan } from "../../support/draw-dashboard";
import type { DrawnSheet } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

const PLAN = drawPlan([{ result: 5 }, { result: 4 }, { result: 5 }]);
const hiding = (hidden: Pick<DrawnSheet, "hiddenRows" | "hiddenColumns">): DrawnSheet => ({ ...PLAN, ...hidden });

testRule(hiddenRowsTold, {
  accepts: {
    "nothing hidden": [PLAN],
    "a hidden row above the table": [hiding({ hiddenRows: [1] })],
    "a hidden row below it": [hiding({ hiddenRows: [9] })],
    "a hidden column of notes": [hiding({ hiddenColumns: [13] })],
  },
  rejects: [
    { name: "one row", sheets: [hiding({ hiddenRows: [5] })], findings: [["row", "B5"]] },
    { name: "rows under a filter", sheets: [hiding({ hiddenRows: [4, 6] })], findings: [["row", "B4", "B6"]] },
    { name: "the column of results", sheets: [hiding({ hiddenColumns: [9] })], findings: [["column", "I3"]] },
    {
      name: "a row and the column of targets",
      sheets: [hiding({ hiddenRows: [4], hiddenColumns: [7] })],
      findings: [
        ["column", "G3"],
        ["row", "B4"],
      ],
    },
  ],
});
