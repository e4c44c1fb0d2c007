/** `recalc --explain`: figures are explained in the column of notes of the copy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { positionOf } from "../../src/core/grid/address";
import { cellAt } from "../../src/core/grid/sheet";
import { drawPlan } from "../support/draw-dashboard";
import { makeXlsx } from "../support/make-xlsx";
import { readXlsx } from "../support/read-xlsx";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "piano-explain-"));
  writeFileSync(
    join(folder, "piano.xlsx"),
    makeXlsx([
      drawPlan([
        { target: 5, result: 4 },
        { target: 5, result: 4, note: "Sospeso" },
      ]),
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function notesAfter(...options: readonly string[]): Promise<readonly unknown[]> {
  const input = (async function* () {})();
  await run(["recalc", "piano.xlsx", "-o", "copia.xlsx", ...options], folder, {
    print: () => undefined,
    warn: () => undefined,
    input,
  });
  const [sheet] = readXlsx("copia.xlsx", readFileSync(join(folder, "copia.xlsx"))).sheets;
  return ["M4", "M5"].map((name) => cellAt(sheet!, positionOf(name)!).value);
}

test.each<[string, readonly string[], readonly unknown[]]>([
  ["asked for", ["--explain"], [expect.stringContaining("4 ÷ 5"), "Sospeso"]],
  ["not asked for", [], [undefined, "Sospeso"]],
])("%s", async (_, options, notes) => {
  expect(await notesAfter(...options)).toEqual(notes);
});
