/** Corrections taken together: one change for a cell, and what is corrected stays corrected. */
import { cellName } from "../../../src/core/grid/address";
import type { Workbook } from "../../../src/core/grid/sheet";
import type { Patch } from "../../../src/core/patch/patch";
import { catalogue } from "../../../src/core/rules/catalogue/index";
import { collectFixes } from "../../../src/core/rules/collect-fixes";
import type { Finding } from "../../../src/core/rules/finding";
import { appliedTo } from "../../support/apply-to-grid";
import { drawPlan } from "../../support/draw-dashboard";
import { makeXlsx } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { findingsOf } from "../../support/test-rule";
import { ANNEXES, readAnnex } from "../../support/truth";

function change(row: number, value: string): Patch {
  return {
    at: { sheet: "U1", row, column: 0 },
    before: { value: "x", format: "General" },
    after: { value, format: "General", fill: "keep" },
  };
}

function find(rule: string, ...fix: readonly Patch[]): Finding {
  return {
    rule,
    severity: "note",
    messageId: "m",
    message: { it: rule, en: rule },
    data: {},
    cells: fix.map(({ at }) => at),
    fix: fix.length > 0 ? fix : undefined,
  };
}

const BLANKS = find("blanks", change(0, "a"), change(1, "b"));
const SIGNS = find("signs", change(1, "B"), change(2, "c"));
const SAME = find("signs", change(0, "a"));
const LAST = find("blanks", change(3, "d"));
const NONE = find("blanks");

test.each<
  readonly [
    string,
    readonly Finding[],
    string | undefined,
    { values: readonly string[]; fixed: readonly Finding[]; left: readonly Finding[] },
  ]
>([
  ["nothing to correct", [NONE], undefined, { values: [], fixed: [], left: [] }],
  ["all of all rules", [BLANKS, NONE, LAST], undefined, { values: ["a", "b", "d"], fixed: [BLANKS, LAST], left: [] }],
  ["all of one rule", [BLANKS, SIGNS, LAST], "signs", { values: ["B", "c"], fixed: [SIGNS], left: [] }],
  [
    "two want different texts in one cell: the later one is left whole",
    [BLANKS, SIGNS, LAST],
    undefined,
    { values: ["a", "b", "d"], fixed: [BLANKS, LAST], left: [SIGNS] },
  ],
  ["two want the same", [BLANKS, SAME], undefined, { values: ["a", "b"], fixed: [BLANKS, SAME], left: [] }],
])("%s", (_, findings, rule, { values, fixed, left }) => {
  const collected = collectFixes(findings, rule);
  expect(collected.patches.map(({ after }) => after.value)).toEqual(values);
  expect(collected).toMatchObject({ fixed, left });
});

const DRAWN = readXlsx(
  "prova.xlsx",
  makeXlsx([
    drawPlan([
      { indicator: " Numero di  imprese ", target: "> = 1O", result: "12 ", weight: "50%" },
      { indicator: "Numero di visite", target: "=> 12", result: "15", weight: "50%", achievement: "" },
      { indicator: "Tempo medio di risposta", target: "entro il 31/12/2019", result: "15/06/2019", unit: "data " },
    ]),
  ]),
);

const PASSES = 4;

/** Corrects as long as something can be. */
function corrected(workbook: Workbook): { readonly workbook: Workbook; readonly passes: number } {
  for (let passes = 0, now = workbook; passes < PASSES; passes += 1) {
    const { patches } = collectFixes(findingsOf(catalogue, now, {}));
    if (patches.length === 0) return { workbook: now, passes };
    now = appliedTo(now, patches);
  }
  throw new Error(`still something to correct after ${PASSES} passes`);
}

const identity = ({ rule, cells }: Finding) =>
  [rule, ...cells.map((cell) => `${cell.sheet}!${cellName(cell)}`)].join(" ");

describe.each([...ANNEXES.map((annex) => [annex, readAnnex(annex)] as const), ["a drawn plan", DRAWN] as const])(
  "%s",
  (_, workbook) => {
    const findings = findingsOf(catalogue, workbook, {});

    test("what was corrected is gone, and nothing new is found", () => {
      const { patches, fixed } = collectFixes(findings);
      const after = findingsOf(catalogue, appliedTo(workbook, patches), {}).map(identity);
      expect(after.filter((one) => fixed.map(identity).includes(one))).toEqual([]);
      const before = new Set(findings.map(identity));
      expect(after.filter((one) => !before.has(one))).toEqual([]);
    });

    test("in a few passes nothing is left to correct", () => {
      const { passes, workbook: last } = corrected(workbook);
      expect(passes).toBeLessThan(PASSES);
      expect(findingsOf(catalogue, last, {}).filter(({ fix }) => fix)).toEqual([]);
    });
  },
);
