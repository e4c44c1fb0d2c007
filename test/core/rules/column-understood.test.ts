import { columnUnderstood } from "../../../src/core/rules/catalogue/column-understood";
import type { DrawnSheet } from "../../support/make-xlsx";
import { testRule } from "../../support/test-rule";

/** A plan of three indicators with more columns, each a heading and what stands below. */
function plan(
  ...columns: readonly (readonly [heading: string, ...cells: readonly (string | number)[]])[]
): DrawnSheet[] {
  const all: typeof columns = [["Indicatore", "Reclami evasi", "Visite agli impianti", "Pratiche chiuse"], ...columns];
  const cells = all.flatMap((column, index) =>
    column.map((value, row) => [`${"ABCDEFG".charAt(index)}${row + 1}`, value] as const),
  );
  return [{ name: "Piano", cells: Object.fromEntries(cells) }];
}

const TARGETS = ["Target 2023", 50, 40, 80] as const;

testRule(columnUnderstood, {
  accepts: {
    "known columns": plan(TARGETS, ["Risultato 2023", 45, 30, 80]),
    "words, not figures": plan(TARGETS, ["Cosa", "in corso", "avviato", "da fare"]),
    "the number of the row": plan(TARGETS, ["Xyz", 1, 2, 3]),
    "results proved by their ratio": plan(TARGETS, ["Xyz", 45, 30, 60], ["% raggiungimento", "90%", "75%", "75%"]),
    "no targets beside it": plan(["Xyz", 45, 30, 60]),
    "an empty column": plan(TARGETS, ["Xyz"]),
  },
  rejects: [
    {
      name: "figures of nobody knows what",
      sheets: plan(["Xyz", 7000, 12, 99], ["Note", "a", "b", "c"], TARGETS),
      findings: [["offered", "B1"]],
    },
    {
      name: "figures like the targets beside them",
      sheets: plan(TARGETS, ["Xyz", 45, 30, 70]),
      findings: [["offered", "C1"]],
    },
    {
      name: "two columns, of which one is likelier",
      sheets: plan(["Abc", 7000, 12, 99], TARGETS, ["Xyz", 45, 30, 70]),
      findings: [
        ["unknown", "B1"],
        ["offered", "D1"],
      ],
    },
    {
      name: "percentages that are kept",
      sheets: plan(TARGETS, ["Xyz", 45, 30, 70], ["% raggiungimento", "12%", "33%", "41%"]),
      findings: [["kept", "C1"]],
    },
  ],
});
