/** Reading an Excel at its worst: used ranges without end, answers that are too large, functions that throw, hidden sheets. */
import { cellAt } from "../../src/core/grid/sheet";
import type { Host } from "../../src/host";
import { openMemoryExcel, type MemoryExcel, type MemoryExcelOptions } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

const opened: MemoryExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function open(
  source: Uint8Array | readonly DrawnSheet[],
  options?: MemoryExcelOptions,
): Promise<{ readonly excel: MemoryExcel; readonly host: Host }> {
  const excel = await openMemoryExcel(source instanceof Uint8Array ? source : makeXlsx(source), options);
  excel.connect();
  opened.push(excel);
  return { excel, host: createExcelHost() };
}

const TABLE = { A1: "Indicatore", B1: "Target", A2: "a", B2: 1, A3: "b", B3: 2 };
const USED = { row: 0, column: 0, rows: 3, columns: 2 };

test.each<[string, DrawnSheet["cells"], { readonly used: typeof USED; readonly isCut: boolean }]>([
  ["nothing else", {}, { used: USED, isCut: false }],
  ["a blank at the last cell", { XFD1048576: " " }, { used: USED, isCut: false }],
  ["a blank in the last row", { B1048576: "  " }, { used: USED, isCut: false }],
  ["a blank in the last column", { XFD2: " " }, { used: USED, isCut: false }],
  ["a format in the last row", { B1048576: { format: "0%" } }, { used: USED, isCut: false }],
  ["a number at the last cell", { XFD1048576: 7 }, { used: USED, isCut: true }],
  ["a text in the last row", { A1048576: "x" }, { used: USED, isCut: true }],
  ["a note some hundred rows below", { A400: "nota" }, { used: { ...USED, rows: 400 }, isCut: false }],
  ["a blank some hundred rows below", { A400: " " }, { used: USED, isCut: false }],
])("a table and %s", async (_, far, { used, isCut }) => {
  const { excel, host } = await open([{ name: "Dati", cells: { ...TABLE, ...far } }]);
  const workbook = await host.read();
  const [sheet] = workbook.sheets;
  expect(sheet?.used).toEqual(used);
  expect(sheet && cellAt(sheet, { row: 2, column: 1 }).value).toBe(2);
  expect(workbook.limits ?? []).toEqual(isCut ? [{ kind: "beyond", sheet: "Dati", read: USED }] : []);
  expect(excel.traffic.syncs).toBeLessThanOrEqual(9);
  expect(excel.traffic.responseBytes).toBeLessThan(200_000);
});

test.each(["code", "general", "null-blocks"] as const)(
  "an answer that is too large, told as %s, is asked for in parts",
  async (oversized) => {
    const text = "x".repeat(900);
    const cells = Object.fromEntries(Array.from({ length: 3000 }, (_, row) => [`A${row + 1}`, `${row} ${text}`]));
    const { host } = await open([{ name: "Dati", cells }], { oversized });
    const [sheet] = (await host.read()).sheets;
    expect(sheet?.values.length).toBe(3000);
    expect(sheet?.values[2999]?.[0]).toBe(`2999 ${text}`);
  },
);

test("worksheet functions that throw do not stop the reading", async () => {
  const { host } = await open([{ name: "Dati", cells: TABLE }], { functionsFail: true });
  const workbook = await host.read();
  expect(workbook).toMatchObject({ dateSystem: 1900 });
  expect(workbook.sheets[0]?.used).toEqual(USED);
});

test("in manual mode stale results are told, where there are formulas", async () => {
  const formula = { B4: { formula: "=SUM(B2:B3)", value: 3 } };
  const limits = async (cells: DrawnSheet["cells"]) => {
    const { host } = await open([{ name: "Dati", cells }]);
    await Excel.run(async ({ workbook, sync }) => {
      workbook.application.calculationMode = "Manual";
      await sync.call(workbook.context);
    });
    return (await host.read()).limits;
  };
  expect(await limits({ ...TABLE, ...formula })).toEqual([{ kind: "manual-calculation" }]);
  expect(await limits(TABLE)).toBeUndefined();
});

test.each([
  ["a hidden sheet", { sheet: "Nascosto", row: 0, column: 0 }, "hidden-sheet"],
  ["a sheet that is gone", { sheet: "Manca", row: 0, column: 0 }, "missing"],
])("%s cannot be shown, and is told so", async (_, at, code) => {
  const { host } = await open([
    { name: "Dati", cells: TABLE },
    { name: "Nascosto", cells: { A1: 1 }, state: "hidden" },
  ]);
  await expect(host.reveal(at)).rejects.toMatchObject({ code });
});

test("while somebody types nothing is heard of; asked again, everything counts as changed", async () => {
  const { excel, host } = await open([{ name: "Dati", cells: TABLE }]);
  const first = await host.read();
  excel.user.enterEditMode();
  await expect(host.watch(() => undefined)).rejects.toMatchObject({ code: "cell-edit-mode" });
  excel.user.leaveEditMode();
  excel.user.type("Dati", "B2", "9");
  await host.watch(() => undefined);
  const [sheet] = (await host.readChanges(first)).sheets;
  expect(sheet && cellAt(sheet, { row: 1, column: 1 }).value).toBe(9);
});
