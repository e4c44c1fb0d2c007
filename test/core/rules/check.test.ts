/** What happens around the rules: order of findings, and a rule of ours that fails. */
import { catalogue } from "../../../src/core/rules/catalogue/index";
import { defineRule } from "../../../src/core/rules/rule";
import type { Severity } from "../../../src/core/rules/finding";
import { drawDashboard } from "../../support/draw-dashboard";
import { makeXlsx } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { findingsOf } from "../../support/test-rule";

const WORKBOOK = readXlsx(
  "prova.xlsx",
  makeXlsx([drawDashboard([{ target: 12 }], "Ultimo per nome"), drawDashboard([{ target: 12 }], "Altro")]),
);

const TEXT = { it: "prova", en: "test" } as const;

/** Reports the given cells; throws after them when told to. */
function ruleOf(
  id: string,
  severity: Severity,
  places: readonly (readonly [sheet: string, row: number, column: number])[],
  fails = false,
) {
  return defineRule({
    id,
    family: "codes",
    severity,
    summary: TEXT,
    reason: TEXT,
    examples: [],
    messages: { found: () => TEXT },
    *check() {
      for (const [sheet, row, column] of places)
        yield { messageId: "found", data: undefined, cells: [{ sheet, row, column }] };
      if (fails) throw new Error("a mistake of ours");
    },
  });
}

const idsOf = (...rules: readonly ReturnType<typeof ruleOf>[]) =>
  findingsOf(rules, WORKBOOK, {}).map(({ rule }) => rule);

test("findings come in the order of sheets, rows and columns", () => {
  const findings = findingsOf(
    [
      ruleOf("one", "note", [
        ["Altro", 0, 0],
        ["Ultimo per nome", 5, 2],
        ["Ultimo per nome", 5, 1],
        ["Ultimo per nome", 2, 9],
      ]),
    ],
    WORKBOOK,
    {},
  );
  expect(findings.map(({ cells: [cell] }) => [cell?.sheet, cell?.row, cell?.column])).toEqual([
    ["Ultimo per nome", 2, 9],
    ["Ultimo per nome", 5, 1],
    ["Ultimo per nome", 5, 2],
    ["Altro", 0, 0],
  ]);
});

test("in one cell the graver comes first, then the name decides", () => {
  const at = [["Altro", 0, 0]] as const;
  expect(
    idsOf(
      ruleOf("b-note", "note", at),
      ruleOf("c-error", "error", at),
      ruleOf("a-note", "note", at),
      ruleOf("d-warning", "warning", at),
    ),
  ).toEqual(["c-error", "d-warning", "a-note", "b-note"]);
});

test("a rule that throws is reported, and stops no other", () => {
  const findings = findingsOf(
    [ruleOf("broken", "error", [["Altro", 1, 1]], true), ruleOf("sound", "error", [["Altro", 0, 0]])],
    WORKBOOK,
    {},
  );
  expect(findings.map(({ rule, messageId, severity }) => [rule, messageId, severity])).toEqual([
    ["broken", "rule-failed", "note"],
    ["sound", "found", "error"],
  ]);
});

test("cells of sheets that are gone come last", () => {
  expect(idsOf(ruleOf("gone", "error", [["Cancellato", 0, 0]]), ruleOf("here", "note", [["Altro", 9, 9]]))).toEqual([
    "here",
    "gone",
  ]);
});

test("no rule of the catalogue fails on the workbook", () => {
  expect(findingsOf(catalogue, WORKBOOK, {}).filter(({ messageId }) => messageId === "rule-failed")).toEqual([]);
});
