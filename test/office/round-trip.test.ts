/** The whole way on real annexes: read, compute, write, take back — and the file is what it was, part by part. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cellName } from "../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse, propose } from "../../src/core/pipeline";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { takeBackLast } from "../support/last-application";
import { makeXlsx } from "../support/make-xlsx";
import { drawDashboard, percent } from "../support/draw-dashboard";

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };

/** A dashboard whose achievement column already holds what somebody typed, in every type and colour. */
const TYPED = makeXlsx([
  drawDashboard([
    { target: 12, result: 3, achievement: { value: "12", fill: "#FFFF00" } },
    { target: 12, result: 12, achievement: { value: 0.5, format: "0.00%", fill: "#FFFFFF" } },
    { target: percent(0.9), result: percent(0.4), achievement: { format: "dd/mm/yyyy" } },
    { target: 5, achievement: percent(0) },
  ]),
]);

const CASES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["the Massa-Carrara annex", readFileSync(join(__dirname, "../fixtures/annexes/massa-carrara-2019.xlsx"))],
  ["cells that somebody had filled in and coloured", TYPED],
];

test.each(CASES)("%s comes back as it was", async (_, bytes) => {
  const excel = await openMemoryExcel(bytes);
  excel.connect();
  const host = createExcelHost();
  const { patches } = propose(analyse(await host.read(), SETTINGS));
  const { written } = await host.apply(patches, "figures");
  expect(written.length).toBeGreaterThan(3);
  const applied = partsOf(await excel.save());
  expect((await takeBackLast(host)).skipped).toEqual([]);
  const back = partsOf(await excel.save());
  excel.close();

  const original = partsOf(bytes);
  const changed = (parts: Readonly<Record<string, string>>) =>
    Object.keys(original).filter((path) => parts[path] !== original[path]);
  const touched = new Set(written.map(({ sheet }) => sheet)).size;
  expect(changed(applied).filter((path) => path.startsWith("xl/worksheets/"))).toHaveLength(touched);
  // Styles may keep the formats that were used for a while; no cell uses them.
  expect(changed(back).filter((path) => path !== "xl/styles.xml")).toEqual([]);
  expect(Object.keys(back)).toEqual(Object.keys(original));
});

test("a second application has nothing left to write", async () => {
  const excel = await openMemoryExcel(TYPED);
  excel.connect();
  const host = createExcelHost();
  await host.apply(propose(analyse(await host.read(), SETTINGS)).patches, "figures");
  const again = await host.apply(propose(analyse(await host.read(), SETTINGS)).patches, "figures");
  excel.close();
  expect({ ...again, written: again.written.map(cellName) }).toEqual({ written: [], skipped: [] });
});

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]));
}
