/** What an Italian Excel makes of the table: fields apart, numbers numbers, and no text that computes. */
import { csvText, type CsvField } from "../../../src/core/report/csv";

const BYTE_ORDER_MARK = "\ufeff";
const written = (field: CsvField) => csvText([[field]]).slice(BYTE_ORDER_MARK.length, -2);

test.each<[CsvField, string]>([
  ["testo", "testo"],
  ["", ""],
  [undefined, ""],
  ["a;b", '"a;b"'],
  ['detto "bene"', '"detto ""bene"""'],
  ["due\nrighe", '"due\nrighe"'],
  ["spazio davanti", "spazio davanti"],
  [92.857142857, "92,857143"],
  [-3, "-3"],
  [1821008.38, "1821008,38"],
  [0, "0"],
])("%j", (field, text) => {
  expect(written(field)).toBe(text);
});

test.each([
  "=1+1",
  "+39 0585",
  "-A1",
  "@SUM(A1)",
  "\t=1+1",
  '  =HYPERLINK("http://x")',
  "\r=1",
  "＝1+1",
  "=90%",
  "-1+1",
  "+1|cmd",
])("%j computes nothing", (text) => {
  expect(written(text).replace(/^"/, "")).toMatch(/^'/);
});

test.each(["-5", "+12%", "-9,90 %", "+20.000", "-1.234,5"])("%j stays the number that it is", (text) => {
  expect(written(text)).toBe(text);
});

test("records end as RFC 4180 asks, behind the mark that tells UTF-8", () => {
  expect(
    csvText([
      ["a", "b"],
      ["c", undefined],
    ]),
  ).toBe(`${BYTE_ORDER_MARK}a;b\r\nc;\r\n`);
});
