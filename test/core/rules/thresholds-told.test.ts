import { thresholdsTold } from "../../../src/core/rules/catalogue/thresholds-told";
import { drawTable } from "../../support/draw-dashboard";
import { testRule } from "../../support/test-rule";

const levels = (headings: readonly string[], ...rows: readonly (readonly (number | string)[])[]) =>
  drawTable(
    ["Obiettivo operativo", "Indicatore", ...headings, "Risultato 2019"],
    rows.map((row, index) => [index === 0 ? "1.1 Servizi" : "", `Iniziative ${"abcdef".charAt(index)}`, ...row, 5]),
  );

testRule(thresholdsTold, {
  accepts: {
    "a target alone": [levels(["Target 2019"], [10], [12])],
    "a threshold that is the target": [levels(["Soglia 2019"], [10], [12])],
    "remarks about a threshold": [
      levels(["Target 2019", "Note sulla soglia minima"], [10, "da rivedere"], [12, "alta"]),
    ],
    "another year": [levels(["Target 2019", "Target 2020"], [10, 12], [12, 14])],
    "what was reached on the way": [levels(["Target 2019", "Monitoraggio intermedio"], [10, 5], [12, 6])],
    "nothing in the column": [levels(["Target 2019", "Eccellenza"], [10, ""], [12, ""])],
  },
  rejects: [
    {
      name: "minimum, target, excellence",
      sheets: [levels(["Soglia minima 2019", "Target 2019", "Eccellenza 2019"], [8, 10, 12], [10, 12, 14])],
      findings: [["leftOut", "C3", "E3"]],
    },
    {
      name: "least and most beside the target",
      sheets: [levels(["Valore minimo", "Target 2019", "Valore massimo"], [8, 10, 12], [10, 12, 14])],
      findings: [["leftOut", "C3", "E3"]],
    },
    {
      name: "target least and most",
      sheets: [levels(["Target minimo 2019", "Target 2019", "Target massimo 2019"], [8, 10, 12], [10, 12, 14])],
      findings: [["leftOut", "C3", "E3"]],
    },
    {
      name: "a threshold beside the target, as text",
      sheets: [levels(["Target 2019", "Soglia"], [">= 10", ">= 8"], [">= 12", ">= 10"])],
      findings: [["leftOut", "D3"]],
    },
    {
      name: "bands",
      sheets: [levels(["Target 2019", "Fascia 1 (50%)", "Fascia 2 (90%)"], [10, 5, 9], [20, 10, 18])],
      findings: [["leftOut", "D3", "E3"]],
    },
    {
      name: "levels of a scale",
      sheets: [levels(["Livello minimo", "Target 2019", "Livello di eccellenza"], [8, 10, 12], [10, 12, 14])],
      findings: [["leftOut", "C3", "E3"]],
    },
  ],
});
