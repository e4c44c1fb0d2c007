/** The key of a finding lasts as long as its cells, their texts and what is said of them. */
import { catalogue } from "../../../src/core/rules/catalogue/index";
import type { Finding } from "../../../src/core/rules/finding";
import { findingKeys, findingMarks } from "../../../src/core/rules/finding-key";
import type { CalendarDate } from "../../../src/core/values/calendar";
import type { DrawnIndicator } from "../../support/draw-dashboard";
import { day, drawDashboard, drawPlan, percent } from "../../support/draw-dashboard";
import { grid, workbookOf } from "../../support/draw-sheet";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { findingsOf } from "../../support/test-rule";

const LATE = { text: "S1.1.1-a Piano degli immobili", algorithm: "data di adozione", target: day(43434) };
const SLIP = { text: "S1.1.1-b Grado di di copertura", target: 12 };

const keysOf = (...indicators: readonly DrawnIndicator[]) => keysIn(drawDashboard(indicators));

function keysIn(sheet: DrawnSheet, today?: CalendarDate): readonly string[] {
  const workbook = readXlsx("prova.xlsx", makeXlsx([sheet]));
  return findingKeys(findingsOf(catalogue, workbook, { ...(today && { today }) }), workbook);
}

const keyOf = (rule: string, ...indicators: readonly DrawnIndicator[]) =>
  keysOf(...indicators).find((key) => key.startsWith(`${rule}@`));

test("findings of one check have keys of their own", () => {
  const keys = keysOf(LATE, SLIP);
  expect(keys.length).toBeGreaterThan(1);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the same workbook gives the same keys, whatever else changes in it", () => {
  expect(keysOf(LATE, SLIP)).toEqual(keysOf(LATE, SLIP));
  expect(keyOf("deadline-in-its-year", LATE, SLIP)).toBe(keyOf("deadline-in-its-year", LATE, { ...SLIP, target: 24 }));
});

test.each([
  ["the text of its cell", { ...LATE, target: day(43435) }],
  ["the format of its cell", { ...LATE, target: { value: 43434, format: "d/m/yy" } }],
])("another key when %s changes", (_, changed) => {
  const before = keyOf("deadline-in-its-year", LATE);
  const after = keyOf("deadline-in-its-year", changed);
  expect(before).toBeDefined();
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

describe("what is said of a cell", () => {
  const WORKBOOK = workbookOf(grid`
    90% | Reclami
    n.d. | Attese
  `);
  const AT = [
    { sheet: "Foglio1", row: 0, column: 0 },
    { sheet: "Foglio1", row: 1, column: 1 },
  ];
  const markOf = (data: Finding["data"], cells = AT) =>
    findingMarks(
      [
        {
          rule: "achievement-as-computed",
          severity: "warning",
          messageId: "other",
          message: { it: "", en: "" },
          data,
          cells,
          fix: undefined,
        },
      ],
      WORKBOOK,
    )[0];

  test.each<readonly [string, Finding["data"], Finding["data"]]>([
    ["another calculation", { computed: "66,7%" }, { computed: "13,3%" }],
    ["another count", { count: 2 }, { count: 3 }],
    ["another list", { readings: ["a", "b"] }, { readings: ["a", "c"] }],
    ["the same value under another name", { written: "3" }, { usual: "3" }],
    ["more said", { computed: "66,7%" }, { computed: "66,7%", usual: "50%" }],
  ])("%s is another mark", (_, before, after) => {
    expect(markOf(after)).not.toBe(markOf(before));
  });

  test.each<readonly [string, Finding["data"], Finding["data"]]>([
    ["the same in another order", { computed: "66,7%", count: 2 }, { count: 2, computed: "66,7%" }],
    ["what one of its cells shows", { computed: "66,7%", shown: "90%" }, { computed: "66,7%" }],
    ["where one of its cells stands", { computed: "66,7%", place: "Foglio1!B2" }, { computed: "66,7%" }],
    ["the name of a sheet", { computed: "66,7%", tree: "Foglio1" }, { computed: "66,7%" }],
  ])("%s is the same mark", (_, before, after) => {
    expect(markOf(after)).toBe(markOf(before));
  });
});

test("an achievement that is calculated anew has another key, in the same cell", () => {
  const found = (result: number) =>
    keysIn(drawPlan([{ target: 12, result, achievement: percent(0.9) }])).find((key) =>
      key.startsWith("achievement-as-computed@"),
    );
  expect(found(8)).toBeDefined();
  expect(found(4)).toBeDefined();
  expect(found(4)).not.toBe(found(8));
});

test("the day of the check is no part of a date's key", () => {
  const dashboard = drawDashboard([{ target: "30/06/2019", result: "28/06/2020" }]);
  const on = (month: number) =>
    keysIn(dashboard, { year: 2020, month, day: 1 }).find((key) => key.startsWith("result-date-in-period@"));
  expect(on(3)).toBeDefined();
  expect(on(4)).toBe(on(3));
});

test("another key when the finding moves", () => {
  expect(keyOf("no-doubled-word", SLIP)).not.toBe(keyOf("no-doubled-word", LATE, SLIP));
});
