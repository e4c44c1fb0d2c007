/** `report`: two files from one workbook, and one sentence where they cannot be written. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const ANNEX = join(__dirname, "../fixtures/annexes/maremma-pira-2024.xlsx");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "piano-report-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function report(...words: readonly string[]) {
  const warnings: string[] = [];
  const lines: string[] = [];
  const input = (async function* () {})();
  const code = await run(["report", ...words], folder, {
    print: (line) => lines.push(line),
    warn: (sentence) => warnings.push(sentence),
    input,
  });
  return { code, warnings, lines };
}

const bytes = (name: string) => readFileSync(join(folder, name));

test("writes the page and the table, the same bytes every time", async () => {
  expect((await report(ANNEX, "-o", "a.html", "--csv", "a.csv")).code).toBe(0);
  expect((await report(ANNEX, "-o", "b.html", "--csv", "b.csv")).code).toBe(0);
  expect(bytes("a.html").equals(bytes("b.html"))).toBe(true);
  expect(bytes("a.csv").equals(bytes("b.csv"))).toBe(true);
  expect(bytes("a.csv").subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes("a.html").toString("utf8")).toMatch(/^<!DOCTYPE html>/);
});

test("the table is written only where it is asked for", async () => {
  await report(ANNEX, "-o", "sola.html");
  expect(existsSync(join(folder, "sola.html"))).toBe(true);
  expect(existsSync(join(folder, "sola.csv"))).toBe(false);
});

test.each([
  ["no place to write to", [ANNEX]],
  ["the same place twice", [ANNEX, "-o", "x.html", "--csv", "x.html"]],
  ["the workbook itself", [ANNEX, "-o", ANNEX]],
  ["a folder that is not there", [ANNEX, "-o", "manca/x.html"]],
  ["two workbooks", [ANNEX, ANNEX, "-o", "x.html"]],
  ["no workbook", ["-o", "x.html"]],
  ["a year that is none", [ANNEX, "-o", "x.html", "--year", "venti"]],
])("refuses %s in one sentence", async (_, words) => {
  const { code, warnings } = await report(...words);
  expect(code).toBe(2);
  expect(warnings).toHaveLength(1);
});

test("results up to a day are reported as such", async () => {
  await report(ANNEX, "-o", "giugno.html", "--as-of", "30/06/2024");
  expect(bytes("giugno.html").toString("utf8")).toContain("30/06/2024");
});

test.each(["30/06", "31/06/2024", "2024-06-30", "giugno"])("refuses %s as a day", async (day) => {
  expect((await report(ANNEX, "-o", "x.html", "--as-of", day)).code).toBe(2);
});
