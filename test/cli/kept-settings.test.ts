/** What is kept in the file — the method, the decisions about tables — holds on the command line as it does in the pane. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { positionOf } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { recognise } from "../../src/core/plan/recognise";
import { storeSettings, type WorkbookSettings } from "../../src/core/workbook-settings";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { ADD_IN_IDENTITY } from "../../src/office/add-in-identity";
import { createExcelHost } from "../../src/office/excel-host";
import { drawPlan } from "../support/draw-dashboard";
import { makeXlsx } from "../support/make-xlsx";
import { readXlsx } from "../support/read-xlsx";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "piano-kept-"))));
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

/** 12 of 10 is more than all only where the cap is higher. */
const PLAN = makeXlsx([
  drawPlan([
    { target: ">= 10", result: 12 },
    { target: ">= 10", result: 6 },
  ]),
]);
const CAPPED_HIGHER = { ...DEFAULT_METHODOLOGY, cap: 1.5 };

/** The plan as the pane leaves it, with settings in it. */
async function keep(name: string, settings: Partial<WorkbookSettings> | "damaged"): Promise<string> {
  const excel = await openMemoryExcel(PLAN, { name, addIn: ADD_IN_IDENTITY });
  excel.connect();
  await createExcelHost().writeSettings(
    settings === "damaged"
      ? { version: 1, methodology: "rotta" }
      : storeSettings({ methodology: DEFAULT_METHODOLOGY, ...settings }),
  );
  writeFileSync(join(folder, name), await excel.save());
  excel.close();
  return name;
}

const achievementIn = (name: string) =>
  cellAt(readXlsx(name, readFileSync(join(folder, name))).sheets[0]!, positionOf("J4")!).value;

describe("the method", () => {
  test.each<[string, Partial<WorkbookSettings>, readonly string[], number]>([
    ["kept in the file holds", { methodology: CAPPED_HIGHER }, [], 1.2],
    ["asked for goes first", { methodology: CAPPED_HIGHER }, ["--methodology", "massa-carrara-2019"], 1],
    ["is the default where none is kept", {}, [], 1],
  ])("%s", async (_, settings, options, achievement) => {
    const file = await keep("metodo.xlsx", settings);
    await piano("recalc", file, "-o", "copia.xlsx", ...options);
    expect(achievementIn("copia.xlsx")).toBe(achievement);
  });

  test("is named by report and summary", async () => {
    const methodology = PROFILES["unioncamere-70-90"];
    const file = await keep("nome.xlsx", { methodology });
    await piano("report", file, "-o", "nome.html");
    await piano("summary", file, "-o", "nome-copia.xlsx");
    const summary = readXlsx("sintesi", readFileSync(join(folder, "nome-copia.xlsx"))).sheets[1]?.values.flat() ?? [];
    expect(readFileSync(join(folder, "nome.html"), "utf8")).toContain("<strong>Unioncamere");
    expect(
      summary.filter((text) => typeof text === "string" && text.startsWith("Metodologia: Unioncamere")),
    ).toHaveLength(1);
  });

  test("that cannot be read is the default, and that is said", async () => {
    const { code, warnings } = await piano("recalc", await keep("rotta.xlsx", "damaged"), "-o", "rotta-copia.xlsx");
    expect([code, warnings.length, achievementIn("rotta-copia.xlsx")]).toEqual([0, 1, 1]);
  });
});

test.each([
  ["recognise", []],
  ["targets", []],
  ["check", []],
  ["recalc", ["-o", "no.xlsx"]],
  ["report", ["-o", "no.html"]],
  ["summary", ["-o", "no.xlsx"]],
  ["columns", ["-o", "no.xlsx"]],
])("%s: a table that the user says is no plan is none", async (command, options) => {
  const [table] = recognise(readXlsx("piano.xlsx", PLAN)).tables;
  const corrections = [
    {
      sheet: "Piano",
      heading: { checksum: table!.heading.checksum, rows: table!.heading.rows },
      decision: "no-plan" as const,
    },
  ];
  expect((await piano(command, await keep("tabella.xlsx", { corrections }), ...options)).code).toBe(1);
});
