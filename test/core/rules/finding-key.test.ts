/** The key of a finding lasts as long as its cells and their texts do. */
import { catalogue } from "../../../src/core/rules/catalogue/index";
import { findingKeys } from "../../../src/core/rules/finding-key";
import type { DrawnIndicator } from "../../support/draw-dashboard";
import { day, drawDashboard } from "../../support/draw-dashboard";
import { makeXlsx } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { findingsOf } from "../../support/test-rule";

const LATE = { text: "S1.1.1-a Piano degli immobili", algorithm: "data di adozione", target: day(43434) };
const SLIP = { text: "S1.1.1-b Grado di di copertura", target: 12 };

function keysOf(...indicators: readonly DrawnIndicator[]): readonly string[] {
  const workbook = readXlsx("prova.xlsx", makeXlsx([drawDashboard(indicators)]));
  return findingKeys(findingsOf(catalogue, workbook, {}), workbook);
}

const keyOf = (rule: string, ...indicators: readonly DrawnIndicator[]) => keysOf(...indicators).find((key) => key.startsWith(`${rule}@`));

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

test("another key when the finding moves", () => {
  expect(keyOf("no-doubled-word", SLIP)).not.toBe(keyOf("no-doubled-word", LATE, SLIP));
});
