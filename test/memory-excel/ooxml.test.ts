/** The small pieces below the workbook: XML, formulas moved, colours, addresses. */
import { fc } from "../support/properties";
import { areaName } from "../../src/core/grid/address";
import { parseAddress } from "../../src/memory-excel/book/parse-address";
import { referencesOf } from "../../src/memory-excel/calculation/references";
import { shiftFormula } from "../../src/memory-excel/ooxml/shift-formula";
import { attributesOf, decodeCellText, encodeText, scanTags, type Tag } from "../../src/memory-excel/ooxml/xml";
import { colorOf, tinted } from "../../src/memory-excel/style/palette";

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  scanTags(xml, (tag) => tags.push(tag));
  return tags;
}

test("tags stand where the scanner says", () => {
  const xml = '<?xml version="1.0"?><a:b c="1>2" d=\'"\'><!-- <x> --><e/><![CDATA[<f>]]>t</a:b>';
  expect(tagsOf(xml).map(({ prefix, name, kind, start, end }) => [prefix, name, kind, xml.slice(start, end)])).toEqual([
    ["a:", "b", "open", '<a:b c="1>2" d=\'"\'>'],
    ["", "e", "empty", "<e/>"],
    ["a:", "b", "close", "</a:b>"],
  ]);
  expect(attributesOf(tagsOf(xml)[0]!)).toEqual({ c: "1>2", d: '"' });
});

test("any text written is read again", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(decodeCellText(encodeText(text))).toBe(text)));
  fc.assert(
    fc.property(
      fc.constantFrom("_x000D_", "_x005F_x000D_", "a_x41_", "_xFFFF_b", "&amp;", "<![CDATA[", "]]>"),
      (text) => expect(decodeCellText(encodeText(text))).toBe(text),
    ),
  );
});

test.each([
  ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["SUM(A:A)+SUM(1:$2)", 1, 1, "SUM(B:B)+SUM(2:$2)"],
  ['IF(A1="A1","B2",\'A1\'!A1)', 1, 0, 'IF(A2="A1","B2",\'A1\'!A2)'],
  ["LOG10(A1)*ZZZ2019", 1, 0, "LOG10(A2)*ZZZ2019"],
  ["Dati!A1&Dati_A1", 0, 1, "Dati!B1&Dati_A1"],
])("%s moved by %i rows and %i columns", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ["4F81BD", 0.4, "95B3D7"],
  ["4F81BD", -0.25, "366092"],
  ["FFFFFF", -0.05, "F2F2F2"],
  ["000000", 0.5, "808080"],
])("%s with the tint %d is, within a step, %s", (color, tint, expected) => {
  const steps = [0, 2, 4].map((at) =>
    Math.abs(
      Number.parseInt(tinted(color, tint).slice(at, at + 2), 16) - Number.parseInt(expected.slice(at, at + 2), 16),
    ),
  );
  expect(Math.max(...steps)).toBeLessThanOrEqual(1);
});

test.each<[Record<string, string>, string | undefined]>([
  [{ rgb: "FFC7CE00" }, "#C7CE00"],
  [{ rgb: "00ff00" }, "#00FF00"],
  [{ indexed: "10" }, "#FF0000"],
  [{ indexed: "64" }, undefined],
  [{ theme: "0" }, "#FFFFFF"],
  [{ theme: "1" }, "#000000"],
  [{ theme: "99" }, undefined],
  [{ auto: "1" }, undefined],
])("the colour %j", (attributes, expected) => {
  expect(colorOf(attributes, ["000000", "FFFFFF"])).toBe(expected);
});

const area = fc.record({
  row: fc.nat(1000),
  column: fc.nat(700),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

test("an address printed is read again", () => {
  fc.assert(fc.property(area, (each) => expect(parseAddress(areaName(each))?.area).toEqual(each)));
});

test.each(["", "A", "A0", "A1:", ":A1", "A1:B", "A1:2", "XFE1", "A1048577", "A1:B2:C3", "1", "Foglio!", "A 1"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test.each([
  ["quotes", (length: number) => "'".repeat(length)],
  ["an open text", (length: number) => `"${"a".repeat(length)}`],
  ["letters", (length: number) => "A".repeat(length)],
  ["digits", (length: number) => `A${"1".repeat(length)}`],
])("hostile formulas of %s are answered", (_, make) => {
  for (const length of [8_000, 1_000_000]) {
    expect(typeof shiftFormula(make(length), 1, 1)).toBe("string");
    const found = referencesOf(make(length));
    expect(found === undefined || Array.isArray(found)).toBe(true);
  }
});
