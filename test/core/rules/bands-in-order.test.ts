import { bandsInOrder } from "../../../src/core/rules/catalogue/bands-in-order";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { drawPlan } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const OVERLAPPING = { achieved: { from: 0.5, inclusive: true }, partial: { from: 0.7, inclusive: true } };

testRule(bandsInOrder, {
  accepts: { "a methodology that ships": [drawPlan([{}])] },
  rejects: [
    {
      name: "bands that overlap",
      sheets: [drawPlan([{}, {}])],
      methodology: { ...DEFAULT_METHODOLOGY, bands: OVERLAPPING },
      findings: [["problem"]],
    },
    {
      name: "shares that are not whole",
      sheets: [drawPlan([{}, {}, {}])],
      methodology: { ...DEFAULT_METHODOLOGY, strategicMix: { operational: 0.5, own: 0.6 } },
      findings: [["problem"]],
    },
  ],
});
