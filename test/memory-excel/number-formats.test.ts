/** Number formats that Excel takes, and those that it refuses. */
import { isNumberFormat, normalFormat } from "../../src/memory-excel/text/check-format";
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

test.each([
  "General",
  "0.0%",
  '[>=0.9]0.0%" raggiunto";[>=0.5]0.0%" in parte";0.0%" non raggiunto"',
  '0;-0;"zero";@',
  'yyyy"; "mm',
  "[h]:mm:ss",
  "\\;0\\;",
  `0"${"x".repeat(252)}"`,
])("taken: %s", (code) => expect(isNumberFormat(code)).toBe(true));

test.each([
  ["three conditions", '[>=0.9]0"a";[>=0.5]0"b";[>=0]0"c"'],
  ["five sections", "0;0;0;0;0"],
  ["an open quote", '0.0%" raggiunto'],
  ["a quote inside a text", '0"a"b"'],
  ["an open bracket", "[Red0"],
  ["a backslash before nothing", "0\\"],
  ["256 characters", `0"${"x".repeat(253)}"`],
])("refused: %s", async (_, code) => {
  expect(isNumberFormat(code)).toBe(false);
  await connected(oneSheet(""));
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [[code]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test.each([
  ["", "General"],
  ["GENERAL", "General"],
  ['0" "', "0\\ "],
  ["[red]0", "[Red]0"],
  ["[>= 0.9]0;0", "[>=0.9]0;0"],
])("%j is read back as %j", async (code, told) => {
  expect(normalFormat(code)).toBe(told);
  await connected(oneSheet(""));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [[code]];
    await context.sync();
  });
  expect(await read("A1", "numberFormat")).toEqual([[told]]);
});

test.each([
  ["a text", "x".repeat(32_768), "InvalidArgument"],
  ["a formula", `=${"1+".repeat(4100)}1`, "InvalidArgument"],
  ["the longest text", "x".repeat(32_767), undefined],
])("too long or not: %s", async (_, value, code) => {
  await connected(oneSheet(""));
  const work = onSheet(async (sheet, context) => {
    sheet.getRange("A1").values = [[value]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});
