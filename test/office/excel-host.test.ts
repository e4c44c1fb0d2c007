/** The Excel edge, unchanged, through Microsoft's client library on the in-memory host. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaName, cellName, positionOf, type CellAddress } from "../../src/core/grid/address";
import type { Cell } from "../../src/core/grid/cell";
import { cellAt, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import type { Patch } from "../../src/core/patch/patch";
import type { Host, HostProblem } from "../../src/host";
import { openMemoryExcel, type MemoryExcel, type MemoryExcelOptions } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { lastApplication, takeBackLast } from "../support/last-application";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

const ANNEX = readFileSync(join(__dirname, "../fixtures/annexes/massa-carrara-2019.xlsx"));

let excel: MemoryExcel | undefined;
afterEach(() => excel?.close());

async function open(
  source: Uint8Array | readonly DrawnSheet[],
  options?: MemoryExcelOptions,
): Promise<{ host: Host; excel: MemoryExcel }> {
  const opened = await openMemoryExcel(source instanceof Uint8Array ? source : makeXlsx(source), options);
  opened.connect();
  excel = opened;
  return { host: createExcelHost(), excel: opened };
}

function at(sheet: string, name: string): CellAddress {
  const position = positionOf(name);
  if (!position) throw new Error(name);
  return { sheet, ...position };
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function patch(
  sheet: string,
  name: string,
  before: Patch["before"]["value"],
  value: number | string | undefined,
): Patch {
  return {
    at: at(sheet, name),
    before: { value: before, format: "General" },
    after: { value, format: "0.0%", fill: "#FF0000" },
  };
}

/** Everything a person could tell apart, cell by cell. */
async function contents(host: Host): Promise<unknown> {
  const workbook = await host.read();
  return workbook.sheets.map(({ name, values, formats, formulas, merged }) => ({
    name,
    values,
    formats,
    formulas,
    merged,
  }));
}

describe("reading", () => {
  test.each([
    ["a number", "C7", { value: 3, text: "3", format: "General" }],
    ["a percentage", "D10", { value: 0.9, text: "90%", format: "0%" }],
    ["a date", "D22", { value: 43646, text: "30/06/2019", format: "dd/mm/yyyy" }],
    ["a text", "B7", { value: "n. newsletter inviate >=12", text: "n. newsletter inviate >=12" }],
    ["an empty cell", "G7", { value: undefined, text: "" }],
    ["beyond the used range", "Z99", { value: undefined, text: "", format: "General" }],
  ])("%s", async (_, name, expected: Partial<Cell>) => {
    const { host } = await open(ANNEX);
    const sheet = sheetOf(await host.read(), "U1.1 Affari generali");
    expect(cellAt(sheet, at("", name))).toMatchObject(expected);
  });

  test("all that a small sheet can hold", async () => {
    const { host } = await open([
      {
        name: "Dati",
        cells: {
          B2: "titolo",
          B3: { formula: "=1+1", value: 2 },
          C3: "#DIV/0!",
          D3: true,
          E3: { value: 0, format: "dd/mm/yyyy" },
        },
        merged: ["B2:D2"],
        hiddenRows: [3],
      },
      { name: "Nascosto", cells: { A1: 1 }, state: "hidden", isProtected: true },
      { name: "Vuoto", cells: {} },
    ]);
    const workbook = await host.read();
    const [data, hidden, empty] = workbook.sheets as [Sheet, Sheet, Sheet];
    expect(data.used).toEqual({ row: 1, column: 1, rows: 2, columns: 4 });
    expect(cellAt(data, at("", "B3"))).toMatchObject({ value: 2, formula: "=1+1" });
    expect(cellAt(data, at("", "C3"))).toMatchObject({ value: { error: "#DIV/0!" }, formula: undefined });
    expect(cellAt(data, at("", "D3")).value).toBe(true);
    expect(cellAt(data, at("", "E3"))).toMatchObject({ value: 0, text: "00/01/1900" });
    expect(data.merged.map(areaName)).toEqual(["B2:D2"]);
    expect(data.hiddenRows).toEqual([2]);
    expect(hidden).toMatchObject({ visibility: "hidden", isProtected: true });
    expect(empty).toMatchObject({ used: undefined, values: [] });
  });

  test.each([
    [1900, false],
    [1904, true],
  ] as const)("the date system %s", async (dateSystem, date1904) => {
    const { host } = await open(makeXlsx([{ name: "A", cells: { A1: 1 } }], { date1904 }));
    expect((await host.read()).dateSystem).toBe(dateSystem);
  });

  test("takes the same number of round trips for one sheet and for seventeen", async () => {
    const trips = async (source: Uint8Array | readonly DrawnSheet[]) => {
      const opened = await open(source);
      const before = opened.excel.traffic.syncs;
      await opened.host.read();
      const { syncs } = opened.excel.traffic;
      opened.excel.close();
      return syncs - before;
    };
    const one = await trips([{ name: "A", cells: { A1: 1 } }]);
    expect(await trips(ANNEX)).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });

  test("gives every merged area of a sheet that has more than Excel answers at once", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => index + 1);
    const cells = Object.fromEntries(rows.map((row) => [`A${row}`, row]));
    const { host } = await open([
      { name: "A", cells: { ...cells, B700: 1 }, merged: rows.map((row) => `A${row}:B${row}`) },
    ]);
    const { merged } = sheetOf(await host.read(), "A");
    expect(new Set(merged.map(areaName)).size).toBe(700);
  });

  test("more cells than one answer holds", async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => index + 1);
    const cells = Object.fromEntries(
      rows.flatMap((row): [string, number | string][] => [
        [`A${row}`, row],
        [`J${row}`, "x".repeat(120)],
      ]),
    );
    const { host, excel: opened } = await open([{ name: "A", cells }]);
    const progress: number[] = [];
    const sheet = sheetOf(await host.read({ onProgress: ({ done, total }) => progress.push(done / total) }), "A");
    expect(sheet.values.length).toBe(5000);
    expect(sheet.values[4999]?.[0]).toBe(5000);
    expect(progress[progress.length - 1]).toBe(1);
    expect(opened.traffic.syncs).toBeLessThan(12);
  });

  test("stops when asked to", async () => {
    const { host } = await open(ANNEX);
    const cancel = new AbortController();
    cancel.abort();
    await expect(host.read({ signal: cancel.signal })).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("applying", () => {
  const SHEET = "U1.1 Affari generali";

  test("writes value, format and fill, and touches nothing else", async () => {
    const { host } = await open(ANNEX);
    const before = sheetOf(await host.read(), SHEET);
    const outcome = await host.apply(
      [patch(SHEET, "G7", undefined, 0.25), patch(SHEET, "G10", undefined, 1)],
      "figures",
    );
    expect(outcome).toMatchObject({
      written: [at(SHEET, "G7"), at(SHEET, "G10")],
      skipped: [],
      application: { kind: "figures", cells: 2, sheets: [SHEET] },
    });
    const after = sheetOf(await host.read(), SHEET);
    expect(cellAt(after, at("", "G7"))).toMatchObject({ value: 0.25, format: "0.0%", text: "25,0%" });
    expect(excel?.picture(SHEET).cell(6, 6).fill?.toUpperCase()).toBe("#FF0000");
    const changed = before.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        Object.is(value, after.values[row]?.[column]) ? [] : [cellName({ row, column })],
      ),
    );
    expect(changed).toEqual(["G7", "G10"]);
    expect(after.merged).toEqual(before.merged);
    expect(after.columnWidths).toEqual(before.columnWidths);
  });

  test.each([
    ["formula", "A1"],
    ["changed", "A2"],
    ["covered", "B3"],
    ["locked", "C1"],
    ["missing-sheet", "A1"],
  ])("leaves alone and reports: %s", async (why, name) => {
    const { host } = await open([
      { name: "Dati", cells: { A1: { formula: "=1+1", value: 2 }, A2: 5, A3: 1 }, merged: ["A3:B3"] },
      { name: "Protetto", cells: { C1: 1 }, isProtected: true },
    ]);
    const sheet = { locked: "Protetto", "missing-sheet": "Non c'è" }[why] ?? "Dati";
    const before = { formula: 2, changed: 4, covered: undefined, locked: 1 }[why];
    const unchanged = await contents(host);
    const outcome = await host.apply([patch(sheet, name, before, 0.5)], "figures");
    expect(outcome.written).toEqual([]);
    // A covered cell swallows the value: it is seen only when it is read back.
    expect(outcome.skipped).toEqual([{ at: at(sheet, name), why: why === "covered" ? "lost" : why }]);
    if (why !== "covered") expect(await contents(host)).toEqual(unchanged);
  });

  test("writes to an unlocked cell of a protected sheet", async () => {
    const { host } = await open([{ name: "P", cells: { A1: { value: 1, unlocked: true } }, isProtected: true }]);
    await expect(host.apply([patch("P", "A1", 1, 0.5)], "figures")).resolves.toMatchObject({ skipped: [] });
  });

  test("does nothing twice", async () => {
    const { host } = await open(ANNEX);
    await host.apply([patch(SHEET, "G7", undefined, 0.25)], "figures");
    const again: Patch = { ...patch(SHEET, "G7", 0.25, 0.25), before: { value: 0.25, format: "0.0%" } };
    await expect(host.apply([again], "figures")).resolves.toEqual({ written: [], skipped: [] });
    await expect(lastApplication(host)).resolves.toMatchObject({ cells: 1 });
  });

  test("takes the same number of round trips for one patch and for a hundred", async () => {
    const trips = async (count: number) => {
      const cells = Object.fromEntries(Array.from({ length: count }, (_, index) => [`A${index * 2 + 1}`, 1]));
      const opened = await open([{ name: "A", cells }]);
      const before = opened.excel.traffic.syncs;
      await opened.host.apply(
        Object.keys(cells).map((name) => patch("A", name, 1, 0.5)),
        "figures",
      );
      const { syncs } = opened.excel.traffic;
      opened.excel.close();
      return syncs - before;
    };
    expect(await trips(100)).toBe(await trips(1));
  });
});

describe("taking back", () => {
  const CASES: readonly DrawnSheet[] = [
    {
      name: "Dati",
      cells: {
        A1: { value: 7, format: "0.00", fill: "#00FF00" },
        A2: "12",
        A3: { value: "01/02/2019", format: "@" },
        A4: { format: "dd/mm/yyyy" },
        A5: true,
        A6: { value: "=non è una formula" },
        A7: { value: 0.5, fill: "#FFFFFF" },
        C9: 1,
      },
    },
  ];
  const patches = [
    patch("Dati", "A1", 7, 0.1),
    patch("Dati", "A2", "12", 0.2),
    patch("Dati", "A3", "01/02/2019", 0.3),
    patch("Dati", "A4", undefined, 0.4),
    patch("Dati", "A5", true, undefined),
    patch("Dati", "A6", "=non è una formula", 0.6),
    patch("Dati", "A7", 0.5, 0.7),
    patch("Dati", "B9", undefined, 0.8),
  ];

  test("gives values, types, formats and fills again", async () => {
    const { host, excel: opened } = await open(CASES);
    const fills = () => Array.from({ length: 9 }, (_, row) => opened.picture("Dati").cell(row, 0).fill);
    const original = { contents: await contents(host), fills: fills() };
    await expect(host.apply(patches, "figures")).resolves.toMatchObject({ skipped: [] });
    expect(await contents(host)).not.toEqual(original.contents);
    await expect(takeBackLast(host)).resolves.toMatchObject({ skipped: [] });
    expect({ contents: await contents(host), fills: fills() }).toEqual(original);
    await expect(lastApplication(host)).resolves.toBeUndefined();
  });

  test("works for a pane that was closed and opened again", async () => {
    const { host } = await open(CASES);
    await host.apply(patches, "figures");
    await expect(lastApplication(createExcelHost())).resolves.toMatchObject({ cells: patches.length });
    await expect(takeBackLast(createExcelHost())).resolves.toMatchObject({ skipped: [] });
  });

  test("goes back one application at a time", async () => {
    const { host } = await open(CASES);
    const original = await contents(host);
    await host.apply(patches, "figures");
    const first = await contents(host);
    await host.apply([{ ...patch("Dati", "A1", 0.1, 0.9), before: { value: 0.1, format: "0.0%" } }], "figures");
    await takeBackLast(host);
    expect(await contents(host)).toEqual(first);
    await takeBackLast(host);
    expect(await contents(host)).toEqual(original);
  });

  test("leaves what somebody changed since, and says so", async () => {
    const { host, excel: opened } = await open(CASES);
    await host.apply(patches, "figures");
    opened.user.type("Dati", "A1", "99");
    const { skipped, written } = await takeBackLast(host);
    expect(skipped).toEqual([{ at: at("Dati", "A1"), why: "changed" }]);
    expect(written).toHaveLength(patches.length - 1);
    expect(cellAt(sheetOf(await host.read(), "Dati"), at("", "A1")).value).toBe(99);
  });

  test("does nothing where there is nothing to take back", async () => {
    const { host } = await open(ANNEX);
    await expect(takeBackLast(host)).resolves.toEqual({ written: [], skipped: [] });
  });

  test("a write that fails, wherever it fails, leaves the workbook as it was", async () => {
    const { host, excel: opened } = await open(CASES);
    const original = await contents(host);
    let failures = 0;
    for (let action = 0; action < 400; action += 1) {
      opened.failAtAction(action, "GeneralException");
      const problem = await host.apply(patches, "figures").then(
        () => undefined,
        (error: unknown) => error as HostProblem,
      );
      opened.failAtAction(undefined);
      if (!problem) break;
      failures += 1;
      expect(problem).toMatchObject({ code: "failed", standing: [] });
      expect(await contents(host)).toEqual(original);
    }
    expect(failures).toBeGreaterThan(10);
  });
});

describe("settings", () => {
  test("are kept in the workbook, and outlive the pane", async () => {
    const { host } = await open(ANNEX);
    await expect(host.readSettings()).resolves.toBeUndefined();
    await host.writeSettings({ version: 1, methodology: "unioncamere-70-90" });
    await host.writeSettings({ version: 1, methodology: "massa-carrara-2019" });
    await expect(createExcelHost().readSettings()).resolves.toEqual({ version: 1, methodology: "massa-carrara-2019" });
  });

  test("damaged ones are not taken for none", async () => {
    const { host } = await open(ANNEX);
    await Excel.run(async (context) => {
      context.workbook.settings.add("piano.settings", "{damaged");
      await context.sync();
    });
    await expect(host.readSettings()).resolves.toBe("{damaged");
  });
});

describe("problems", () => {
  test("a cell being edited", async () => {
    const { host, excel: opened } = await open(ANNEX);
    opened.user.enterEditMode();
    await expect(host.read()).rejects.toMatchObject({ code: "cell-edit-mode" });
    opened.user.leaveEditMode();
    await expect(host.read()).resolves.toBeDefined();
  });

  test("an Excel that is too old", async () => {
    const { host } = await open(ANNEX, { apiVersion: "1.8" });
    await expect(host.read()).rejects.toMatchObject({ code: "unsupported" });
  });

  test("the floor is enough for everything", async () => {
    const { host } = await open(ANNEX, { apiVersion: "1.13" });
    await host.read();
    await host.apply([patch("PO2", "G7", undefined, 1)], "figures");
    await takeBackLast(host);
    await host.reveal(at("PO2", "G7"));
    await (
      await host.watch(() => undefined)
    )();
  });
});

describe("showing and watching", () => {
  test("selects a cell on its sheet", async () => {
    const { host, excel: opened } = await open(ANNEX);
    await host.reveal(at("PO3", "D10"));
    expect(opened.selection).toMatchObject({ sheet: "PO3", area: { row: 9, column: 3 } });
  });

  test("hears the user and not itself", async () => {
    const { host, excel: opened } = await open(ANNEX);
    let heard = 0;
    const stop = await host.watch(() => (heard += 1));
    await host.apply([patch("PO2", "G7", undefined, 1)], "figures");
    await settled();
    expect(heard).toBe(0);
    opened.user.type("PO2", "C8", "12");
    await settled();
    expect(heard).toBe(1);
    await stop();
    opened.user.type("PO2", "C8", "13");
    await settled();
    expect(heard).toBe(1);
  });
});

/** Events arrive after the work at hand. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
