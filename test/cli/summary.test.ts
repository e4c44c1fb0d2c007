/** `piano summary`: the sheet in the copy, read again by the other commands, and when nothing is written. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { SUMMARY_MARK, SUMMARY_NAME, SUMMARY_REASON } from "../../src/core/plan/summary-mark";
import { drawDashboard } from "../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";
import { readXlsx } from "../support/read-xlsx";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "piano-sintesi-"))));
afterAll(() => rmSync(folder, { recursive: true }));

async function piano(...words: readonly string[]) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const terminal = {
    print: (line: string) => lines.push(line),
    warn: (sentence: string) => warnings.push(sentence),
    input: (async function* () {})(),
  };
  return { code: await run(words, folder, terminal), lines, warnings };
}

const PLAN = drawDashboard([{ target: 10, result: 10 }, { target: 10, result: 5 }, { target: 10 }]);

function file(name: string, ...sheets: readonly DrawnSheet[]): string {
  writeFileSync(join(folder, name), makeXlsx(sheets));
  return name;
}

const read = (name: string) => readXlsx(name, readFileSync(join(folder, name)));
const names = (name: string) => read(name).sheets.map((sheet) => sheet.name);

test("writes the sheet into the copy and leaves the original alone", async () => {
  const original = file("piano.xlsx", PLAN);
  const before = readFileSync(join(folder, original));
  const { code, warnings } = await piano("summary", original, "-o", "copia.xlsx");
  expect([code, warnings]).toEqual([0, []]);
  expect(names("copia.xlsx")).toEqual(["Ufficio", SUMMARY_NAME]);
  expect(readFileSync(join(folder, original)).equals(before)).toBe(true);
  const numbers =
    read("copia.xlsx")
      .sheets[1]?.values.flat()
      .filter((value) => typeof value === "number") ?? [];
  expect(numbers.slice(0, 7)).toEqual([1, 1, 0, 1, 0, 3, 0.75]);
});

test("the copy is the same plan, and its summary is written again, not twice", async () => {
  await piano("summary", file("uno.xlsx", PLAN), "-o", "due.xlsx");
  const { lines } = await piano("recognise", "due.xlsx", "--json");
  const { tables, ignored } = JSON.parse(lines[0]!) as {
    tables: readonly { sheet: string }[];
    ignored: readonly { sheet: string; reason: string }[];
  };
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Ufficio"]);
  expect(ignored).toEqual([{ sheet: SUMMARY_NAME, reason: SUMMARY_REASON.it }]);
  await piano("summary", "due.xlsx", "-o", "tre.xlsx");
  expect(names("tre.xlsx")).toEqual(["Ufficio", SUMMARY_NAME]);
});

test("the year is the one asked for", async () => {
  await piano("summary", file("anno.xlsx", PLAN), "-o", "anno-copia.xlsx", "--year", "2020");
  const [title] = read("anno-copia.xlsx").sheets[1]?.values[0] ?? [];
  expect(title).toMatch(/2020$/);
});

test("results up to a day are summed up as such", async () => {
  await piano("summary", file("giugno.xlsx", PLAN), "-o", "giugno-copia.xlsx", "--as-of", "30/06/2019");
  const texts = read("giugno-copia.xlsx").sheets[1]?.values.flat() ?? [];
  expect(
    texts.filter((text) => typeof text === "string" && text.startsWith("Monitoraggio al 30/06/2019")),
  ).toHaveLength(1);
});

describe("nothing is written", () => {
  test("without a plan", async () => {
    const { code, warnings } = await piano(
      "summary",
      file("vuoto.xlsx", { name: "Note", cells: { A1: "appunti" } }),
      "-o",
      "vuoto-copia.xlsx",
    );
    expect([code, warnings.length, existsSync(join(folder, "vuoto-copia.xlsx"))]).toEqual([1, 1, false]);
  });

  test.each([
    ["without a place for the copy", ["summary", "altro.xlsx"]],
    ["over the original", ["summary", "altro.xlsx", "-o", "altro.xlsx"]],
    ["with an option that it does not take", ["summary", "altro.xlsx", "-o", "b.xlsx", "--json"]],
  ])("%s", async (_, words) => {
    file("altro.xlsx", PLAN);
    const { code, warnings } = await piano(...words);
    expect([code, warnings.length]).toEqual([2, 1]);
  });

  test("where a formula reads the summary that is there", async () => {
    const giunta: DrawnSheet = { name: "Giunta", cells: { B2: { formula: `='${SUMMARY_NAME}'!H8`, value: 0.75 } } };
    file("letto.xlsx", PLAN, { name: SUMMARY_NAME, cells: { A1: SUMMARY_NAME, A2: SUMMARY_MARK, H8: 0.75 } }, giunta);
    const { code, warnings } = await piano("summary", "letto.xlsx", "-o", "letto-copia.xlsx");
    expect([code, existsSync(join(folder, "letto-copia.xlsx"))]).toEqual([2, false]);
    expect(warnings.join(" ")).toContain("«Giunta»!B2");
  });
});
