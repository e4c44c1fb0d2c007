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
    "words for the edges": [
      legend("Raggiunto: oltre il 90%", "Parziale: dal 50% al 90%", "Non raggiunto: inferiore al 50%"),
    ],
    "colours that meet": [legend("verde: >= 90%", "giallo: >= 50% e < 90%", "rosso: < 50%")],
    "bands between signs": [legend("ottimo: 90% <= x <= 100%", "buono: 50% <= x < 90%")],
    "names of its own, without a title": [legend("Reclami: da 0% a 10%", "Pratiche: da 5% a 20%")],
    "targets of two indicators": [legend("Pratiche evase|>= 90%", "Reclami|<= 10%")],
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
      name: "prepositions with their articles, in the first column",
      sheets: [
        legend(
          "Raggiunto: dal 90% al 100%",
          "Parzialmente raggiunto: dal 50% all'89%",
          "Non raggiunto: dallo 0% al 49%",
        ),
      ],
      findings: [
        ["gap", "A11", "A12"],
        ["gap", "A12", "A13"],
      ],
    },
    {
      name: "colours",
      sheets: [legend("verde: >= 90%", "giallo: da 50% a 89%", "rosso: < 50%")],
      findings: [["gap", "A11", "A12"]],
    },
    {
      name: "grades in cells of their own",
      sheets: [legend("Ottimo|90%|100%", "Buono|60%|85%")],
      findings: [["gap", "C11", "C12"]],
    },
    {
      name: "names of its own under a title",
      sheets: [legend("Legenda", "Fascia A: tra il 70% e il 100%", "Fascia B: tra il 50% e l'80%")],
      findings: [["overlap", "A12", "A13"]],
    },
    {
      name: "between signs, the edge left out",
      sheets: [legend("Verde: > 90%", "Giallo: > 50% e < 90%")],
      findings: [["gap", "A11", "A12"]],
    },
    {
      name: "an overlap",
      sheets: [legend("Raggiunto|da 80% a 100%", "Non raggiunto|da 0% a 85%")],
      findings: [["overlap", "B11", "B12"]],
    },
  ],
});
