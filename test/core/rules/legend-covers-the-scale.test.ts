import { legendCoversTheScale } from "../../../src/core/rules/catalogue/legend-covers-the-scale";
import { drawPlan } from "../../support/draw-dashboard";
import type { DrawnSheet } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

/** Bands two rows below a plan, status and edges in neighbouring cells or in one. */
function legend(...bands: readonly string[]): DrawnSheet {
  const plan = drawPlan([{ target: 12 }, { target: 5 }]);
  const cells = bands.flatMap((band, index) =>
    band.split("|").map((text, column) => [`${String.fromCharCode(65 + column)}${index + 11}`, text] as const),
  );
  return { ...plan, cells: { ...plan.cells, ...Object.fromEntries(cells) } };
}

testRule(legendCoversTheScale, {
  accepts: {
    "half-open bands": [legend("Raggiunto|≥ 90%", "Parzialmente raggiunto|>= 50%")],
    "bands that meet": [legend("Raggiunto|≥ 90%", "Non raggiunto|< 90%")],
    "one line is no legend": [legend("Raggiunto|≥ 90%")],
    "statuses of indicators": [drawPlan([{ target: 12, result: 12, status: "raggiunto" }])],
  },
  rejects: [
    {
      name: "a gap",
      sheets: [legend("Raggiunto|≥ 90%", "Parzialmente raggiunto|da 50% a 89%")],
      findings: [["gap", "B11", "B12"]],
    },
    {
      name: "the edge belongs to none",
      sheets: [legend("Raggiunto: > 90%", "Non raggiunto: < 90%")],
      findings: [["gap", "A11", "A12"]],
    },
    {
      name: "an overlap",
      sheets: [legend("Raggiunto|da 80% a 100%", "Non raggiunto|da 0% a 85%")],
      findings: [["overlap", "B11", "B12"]],
    },
  ],
});
