/** The probe of the add-in, run on the in-memory Excel: it answers as the profile in force says. */
import type { MemoryExcel } from "../../src/memory-excel/memory-excel";
import { PROFILES } from "../../src/memory-excel/profiles/profiles";
import type { Person } from "../../src/probe/bench";
import { EXPERIMENTS } from "../../src/probe/experiments";
import { isEmptyWorkbook, runProbe } from "../../src/probe/run-probe";
import { closeAll, connected } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

/** A person who does what the page asks for. */
const personAt = (excel: MemoryExcel): Person => ({
  async typeSomething() {
    excel.user.type("Dati", "C3", "parola");
  },
  undoWorked: async () => excel.user.undo(),
  async openCell() {
    excel.user.enterEditMode();
  },
  async closeCell() {
    excel.user.leaveEditMode();
  },
});

type Leaf = readonly [path: string, value: unknown];

/** Answers one by one, by their paths. */
function leavesOf(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, path === "" ? name : `${path}.${name}`));
}

/** What the host has not, it cannot answer as Excel does. */
const isGap = (value: unknown) => value === "NotImplemented";
/** Only a second run, after closing and opening again, tells these. */
const LATER = new Set(["ids.reopening", "ids.first", "settings.reopening"]);

test("there are sixteen experiments, each with an id of its own", () => {
  expect(new Set(EXPERIMENTS.map(({ id }) => id)).size).toBe(16);
});

test.each(PROFILES.map((profile) => [profile.excel.name, profile] as const))(
  "%s answers as its profile says, and nothing of the probe stays",
  async (_, profile) => {
    const excel = await connected(oneSheet(""), { profile });
    expect(await isEmptyWorkbook()).toBe(true);
    const report = await runProbe(EXPERIMENTS, { person: personAt(excel) });
    const told = new Map(leavesOf(report.answers));
    const wrong = leavesOf(profile.answers).filter(
      ([path, value]) =>
        !LATER.has(path) &&
        !isGap(told.get(path)) &&
        !isGap(told.get(path.split(".")[0] ?? "")) &&
        JSON.stringify(told.get(path)) !== JSON.stringify(value),
    );
    expect(
      wrong.map(([path, value]) => `${path}: ${JSON.stringify(told.get(path))}, not ${JSON.stringify(value)}`),
    ).toEqual([]);
    expect(report.excel).toMatchObject({ platform: profile.excel.platform, excelApi: profile.excel.excelApi });
    expect(excel.sheetNames.map(({ name }) => name)).toEqual(["Dati"]);
    const gaps = [...told].filter(([, value]) => isGap(value)).map(([path]) => path);
    expect(
      gaps.filter((path) => !path.startsWith("spills") && !["rows.grouped", "fills.gradient"].includes(path)),
    ).toEqual([]);
  },
  60_000,
);
