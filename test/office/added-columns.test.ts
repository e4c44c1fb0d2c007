/** Columns added through the Excel edge: dressed like the table, recognised at once, noted, and taken back exactly. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { areaName, positionOf, type CellAddress } from "../../src/core/grid/address";
import { cellAt, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import type { ColumnAddition } from "../../src/core/patch/column-addition";
import type { Patch } from "../../src/core/patch/patch";
import { analyse, propose } from "../../src/core/pipeline";
import {
  proposeResultColumns,
  type ResultColumnsProposal,
} from "../../src/core/proposal/result-columns/propose-result-columns";
import type { ColumnsPlace } from "../../src/core/proposal/result-columns/sheet-addition";
import type { Host, HostProblem } from "../../src/host";
import { openMemoryExcel, type MemoryExcel, type MemoryExcelOptions } from "../../src/memory-excel/memory-excel";
import { profileNamed } from "../../src/memory-excel/profiles/profiles";
import { ADD_IN_IDENTITY } from "../../src/office/add-in-identity";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";
import { ANNEXES } from "../support/truth";

// A busy machine may be slow; nothing here is about speed.
jest.setTimeout(60_000);

const KEEPS_SETTINGS = profileNamed("LTSC 2021");

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };

let excel: MemoryExcel;
let host: Host;
afterEach(() => excel.close());

async function open(source: Uint8Array | readonly DrawnSheet[], options?: MemoryExcelOptions): Promise<void> {
  excel = await openMemoryExcel(source instanceof Uint8Array ? source : makeXlsx(source), options);
  excel.connect();
  host = createExcelHost();
}

async function proposal(place: ColumnsPlace = "beside-target"): Promise<ResultColumnsProposal> {
  return proposeResultColumns(analyse(await host.read(), SETTINGS), { year: undefined, place });
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

function at(sheet: string, name: string): CellAddress {
  const position = positionOf(name);
  if (!position) throw new Error(name);
  return { sheet, ...position };
}

/** What somebody does in Excel. */
const onSheetNamed = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

/** Everything that a file holds, part by part. */
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]));

/** Parts that differ; styles may keep formats that no cell uses any more. */
function changedParts(original: Uint8Array, now: Uint8Array): readonly string[] {
  const [before, after] = [partsOf(original), partsOf(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => path !== "xl/styles.xml" && before[path] !== after[path],
  );
}

/** Everything a person could tell apart, cell by cell. */
async function contents(): Promise<unknown> {
  const { sheets } = await host.read();
  return sheets.map(({ name, values, formats, formulas, merged, columnWidths }) => ({
    name,
    values,
    formats,
    formulas,
    merged,
    columnWidths,
  }));
}

const annexBytes = (annex: string) => readFileSync(join(__dirname, `../fixtures/annexes/${annex}.xlsx`));

describe.each(["beside-target", "right-of-table"] as const)("on the annexes, %s", (place) => {
  test.each(ANNEXES)("%s: columns, results and figures, and all taken back", async (annex) => {
    const bytes = annexBytes(annex);
    await open(bytes);
    const { additions } = await proposal(place);
    const outcome = await host.addColumns(additions);
    expect(outcome.skipped).toEqual([]);
    expect(outcome.application).toMatchObject({ kind: "columns", sheets: additions.map(({ sheet }) => sheet) });

    const { plan } = analyse(await host.read(), SETTINGS);
    const indicators = plan.tables.flatMap((table) => table.indicators);
    expect(indicators.filter((one) => !one.result || !one.achievement || !one.status || !one.note)).toEqual([]);

    // Everybody did what was asked, as far as a number says it.
    const results = indicators.flatMap(({ sheet, result, targets: [target] }): readonly Patch[] =>
      result && typeof target?.cell.value === "number" && result.cell.value === undefined
        ? [
            {
              at: { sheet, ...result.at },
              before: { value: undefined, format: result.cell.format },
              after: { value: target.cell.value, format: result.cell.format, fill: "keep" },
            },
          ]
        : [],
    );
    expect((await host.apply(results, "results")).skipped).toEqual([]);
    const figures = await host.apply(propose(analyse(await host.read(), SETTINGS)).patches, "figures");
    expect(figures.skipped).toEqual([]);
    expect(figures.written.length).toBeGreaterThan(30);

    for (const { id } of (await host.applications()).toReversed())
      expect((await host.takeBack(id)).skipped).toEqual([]);
    expect(await host.applications()).toEqual([]);
    expect(changedParts(bytes, await excel.save())).toEqual([]);
  });
});

const HEAD = { fill: "#DDEBF7" };
/** A small plan with a title across, a target merged over two rows, and something at its right. */
const PLAN: DrawnSheet = {
  name: "Piano",
  cells: {
    A1: "Piano della performance 2023",
    A2: { value: "Obiettivo", ...HEAD },
    B2: { value: "Indicatore", ...HEAD },
    C2: { value: "Target 2023", ...HEAD },
    E2: "appunti",
    A3: "Servizi",
    B3: "Reclami",
    C3: { value: 0.05, format: "0%", fill: "#FFF2CC" },
    B4: "Attese",
    C4: { value: 10, fill: "#FFF2CC" },
    A4: "Servizi",
    A5: "Servizi",
    B5: "Rapporto fra risposte",
    C5: { value: 0.9, format: "0%" },
    B6: "e richieste",
    E3: 0.1,
  },
  merged: ["A1:C1", "C5:C6", "A5:A6"],
};
const PROTECTED: DrawnSheet = { ...PLAN, name: "Protetto", isProtected: true };

describe("what a person sees", () => {
  test("headings, look, merged cells and what moved", async () => {
    await open([{ ...PLAN, cells: { ...PLAN.cells, E3: { formula: "=C3*2", value: 0.1 } } }]);
    await host.addColumns((await proposal()).additions);
    const sheet = sheetNamed(await host.read(), "Piano");
    expect(["D2", "E2", "F2", "G2", "I2"].map((name) => cellAt(sheet, at("", name)).value)).toEqual([
      "Risultato 2023",
      "% realizzazione 2023",
      "Stato 2023",
      "Note 2023",
      "appunti",
    ]);
    expect(new Set(sheet.merged.map(areaName))).toEqual(
      new Set(["A1:G1", "A5:A6", "C5:C6", "D5:D6", "E5:E6", "F5:F6", "G5:G6"]),
    );
    expect(["D3", "E3", "F3"].map((name) => cellAt(sheet, at("", name)).format)).toEqual(["0%", "0.00%", "General"]);
    expect(cellAt(sheet, at("", "I3"))).toMatchObject({ formula: "=C3*2" });
    const fills = ["D2", "G2", "D3", "G4"].map((name) => {
      const { row, column } = at("", name);
      return excel.picture("Piano").cell(row, column).fill?.toUpperCase();
    });
    expect(fills).toEqual(["#DDEBF7", "#DDEBF7", "#FFF2CC", "#FFF2CC"]);
    expect(sheet.columnWidths.get(6)).toBeGreaterThan(sheet.columnWidths.get(5) ?? 0);
  });

  test("at the right, the look is the target's and not its neighbour's", async () => {
    await open([
      { ...PLAN, cells: { ...PLAN.cells, D2: { value: "Ufficio", ...HEAD }, D3: "URP", D4: "URP" }, merged: ["C5:C6"] },
    ]);
    await host.addColumns((await proposal("right-of-table")).additions);
    const sheet = sheetNamed(await host.read(), "Piano");
    expect(cellAt(sheet, at("", "E2")).value).toBe("Risultato 2023");
    expect(cellAt(sheet, at("", "E3")).format).toBe("0%");
    expect(excel.picture("Piano").cell(2, 4).fill?.toUpperCase()).toBe("#FFF2CC");
    expect(sheet.merged.map(areaName)).toContain("E5:E6");
  });
});

describe("left alone", () => {
  test.each([
    ["missing-sheet", (addition: ColumnAddition) => ({ ...addition, sheet: "Non c'è" })],
    ["locked", (addition: ColumnAddition) => ({ ...addition, sheet: "Protetto" })],
    [
      "changed",
      (addition: ColumnAddition) => ({
        ...addition,
        anchor: { ...addition.anchor, headings: [{ row: 1, value: "Target 2022" }] },
      }),
    ],
  ] as const)("%s", async (why, change) => {
    await open([PLAN, PROTECTED]);
    const [addition] = (await proposal()).additions;
    const before = await contents();
    const outcome = await host.addColumns(addition ? [change(addition)] : []);
    expect(outcome).toMatchObject({ written: [], skipped: [{ why }] });
    expect(outcome.application).toBeUndefined();
    expect(await contents()).toEqual(before);
  });

  test.each([
    ["was taken apart and filled", (sheet: Excel.Worksheet) => sheet.getRange("A3:C3").unmerge()],
    [
      "stands one row further down",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A3:C3").unmerge();
        sheet.getRange("A4:C4").merge(false);
      },
    ],
    ["is wider now", (sheet: Excel.Worksheet) => sheet.getRange("A3:D3").merge(false)],
    [
      "is two areas now",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("A3:C3").unmerge();
        sheet.getRange("B3:C3").merge(false);
      },
    ],
  ])("changed: a title across that %s", async (_, change) => {
    const cells = {
      A1: "Obiettivo",
      B1: "Indicatore",
      C1: "Target 2023",
      A2: "Servizi",
      B2: "n. eventi",
      C2: 5,
      A3: "Obiettivo 1 - Servizi alle imprese",
      A5: "Servizi",
      B5: "n. pratiche",
      C5: 10,
    };
    await open([{ name: "Piano", cells, merged: ["A3:C3"] }]);
    const { additions } = await proposal();
    expect(additions[0]?.growing.map(areaName)).toEqual(["A3:C3"]);
    await onSheetNamed("Piano", change);
    const before = await contents();
    expect(await host.addColumns(additions)).toMatchObject({ written: [], skipped: [{ why: "changed" }] });
    expect(await contents()).toEqual(before);
  });

  test("one sheet does not keep the others from their columns", async () => {
    await open([PLAN, { ...PLAN, name: "Altro" }]);
    const { additions } = await proposal();
    const { moved, skipped } = await host.addColumns(
      additions.map((addition) => (addition.sheet === "Altro" ? { ...addition, sheet: "Sparito" } : addition)),
    );
    expect(skipped).toMatchObject([{ why: "missing-sheet" }]);
    expect(moved).toEqual([{ sheet: "Piano", column: 3, by: 4 }]);
  });
});

test("the number of round trips does not grow with sheets and tables", async () => {
  const trips = async (source: Uint8Array | readonly DrawnSheet[]) => {
    await open(source);
    const { additions } = await proposal();
    const before = excel.traffic.syncs;
    await host.addColumns(additions);
    const added = excel.traffic.syncs - before;
    const [application] = await host.applications();
    const between = excel.traffic.syncs;
    await host.takeBack(application?.id ?? "");
    return [added, excel.traffic.syncs - between];
  };
  const one = await trips([PLAN]);
  excel.close();
  expect(await trips(annexBytes("maremma-albero-2023"))).toEqual(one);
});

describe("a failure, wherever it comes", () => {
  const TWO: readonly DrawnSheet[] = [PLAN, { ...PLAN, name: "Altro" }];

  /** Fails at every action of a request in turn; answers how often it failed before it succeeded. */
  async function failEverywhere(
    request: () => Promise<unknown>,
    check: (problem: HostProblem) => Promise<void>,
  ): Promise<number> {
    for (let action = 0; action < 400; action += 1) {
      excel.failAtAction(action, "GeneralException");
      const problem = await request().then(
        () => undefined,
        (error: unknown) => error as HostProblem,
      );
      excel.failAtAction(undefined);
      if (!problem) return action;
      await check(problem);
    }
    throw new Error("it never succeeded");
  }

  test("while columns are added: nothing is there", async () => {
    await open(TWO);
    const { additions } = await proposal("right-of-table");
    const original = await contents();
    const failures = await failEverywhere(
      () => host.addColumns(additions),
      async (problem) => {
        expect(problem).toMatchObject({ code: "failed", standing: [] });
        expect(await contents()).toEqual(original);
        expect(await host.applications()).toEqual([]);
      },
    );
    expect(failures).toBeGreaterThan(30);
  });

  test("while they are taken back: what still stands can still be taken back", async () => {
    await open(TWO);
    const original = await contents();
    await host.addColumns((await proposal()).additions);
    const takeBackAll = async () => {
      for (const { id } of await host.applications()) await host.takeBack(id);
    };
    const failures = await failEverywhere(takeBackAll, async () => undefined);
    expect(failures).toBeGreaterThan(5);
    expect(await contents()).toEqual(original);
  });
});

describe("taking back", () => {
  const added = async () => {
    const { application } = await host.addColumns((await proposal()).additions);
    return application?.id ?? "";
  };
  const fill = (name: string, value: number | string): Patch => ({
    at: at("Piano", name),
    before: { value: undefined, format: "0%" },
    after: { value, format: "0%", fill: "#00FF00" },
  });

  test("columns in which somebody typed stay, and the cells are named", async () => {
    await open([PLAN]);
    const id = await added();
    excel.user.type("Piano", "D3", "4%");
    const before = await contents();
    expect(await host.takeBack(id)).toMatchObject({ written: [], skipped: [{ at: at("Piano", "D3"), why: "typed" }] });
    expect(await contents()).toEqual(before);
    expect(await host.applications()).toHaveLength(1);
  });

  test("on request they go all the same", async () => {
    await open([PLAN]);
    const original = await contents();
    const id = await added();
    excel.user.type("Piano", "D3", "4%");
    expect(await host.takeBack(id, { withTyped: true })).toMatchObject({
      skipped: [],
      moved: [{ sheet: "Piano", column: 3, by: -4 }],
    });
    expect(await contents()).toEqual(original);
  });

  const headings = async () => sheetNamed(await host.read(), "Piano").values[1]?.filter((value) => value !== undefined);
  const onSheet = (work: (sheet: Excel.Worksheet) => void) => onSheetNamed("Piano", work);

  test("where one of them was deleted by hand, no column of the user goes in its place", async () => {
    await open([
      { ...PLAN, cells: { ...PLAN.cells, D2: { value: "Ufficio", ...HEAD }, D3: "URP", D4: "URP" }, merged: [] },
    ]);
    const id = await added();
    await onSheet((sheet) => sheet.getRange("F:F").delete("Left"));
    const { skipped, moved } = await host.takeBack(id, { withTyped: true });
    expect(moved).toEqual([{ sheet: "Piano", column: 3, by: -2 }]);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(["changed"]));
    expect(await headings()).toEqual(["Obiettivo", "Indicatore", "Target 2023", "Note 2023", "Ufficio", "appunti"]);
    expect(await host.applications()).toMatchObject([{ id }]);
  });

  test("one whose heading the user wrote anew is theirs; those beside it go, on both sides", async () => {
    await open([PLAN]);
    const id = await added();
    excel.user.type("Piano", "E2", "Osservazioni");
    const { moved } = await host.takeBack(id);
    expect(moved).toEqual([
      { sheet: "Piano", column: 5, by: -2 },
      { sheet: "Piano", column: 3, by: -1 },
    ]);
    expect(await headings()).toEqual(["Obiettivo", "Indicatore", "Target 2023", "Osservazioni", "appunti"]);
    excel.user.type("Piano", "D2", "% realizzazione 2023");
    expect(await host.takeBack(id)).toMatchObject({ skipped: [], moved: [{ sheet: "Piano", column: 3, by: -1 }] });
    expect(await host.applications()).toEqual([]);
  });

  test("a renamed sheet gives its columns back; a deleted one leaves them noted", async () => {
    await open([PLAN, { name: "Altro", cells: { A1: 1 } }]);
    const id = await added();
    await onSheet((sheet) => (sheet.name = "Piano 2023"));
    expect(await host.takeBack(id)).toMatchObject({ skipped: [], moved: [{ sheet: "Piano 2023", column: 3, by: -4 }] });
    await onSheetNamed("Piano 2023", (sheet) => (sheet.name = "Piano"));
    const again = await added();
    await onSheet((sheet) => sheet.delete());
    expect(await host.takeBack(again)).toMatchObject({ written: [] });
    expect(await host.applications()).toMatchObject([{ id: again }]);
  });

  test("what was noted moves along though the columns themselves are not noted", async () => {
    await open([PLAN]);
    const { application } = await host.apply(
      [{ ...fill("E4", 7), before: { value: undefined, format: "General" } }],
      "figures",
    );
    await createExcelHost({ keepJournal: false }).addColumns((await proposal()).additions);
    expect(await host.applications()).toHaveLength(1);
    expect((await host.takeBack(application?.id ?? "")).written).toEqual([at("Piano", "I4")]);
  });

  test.each([false, true])("other columns that stand in their place never go (typed too: %s)", async (withTyped) => {
    await open([PLAN]);
    const id = await added();
    for (const cell of ["D2", "E2", "F2", "G2"]) excel.user.type("Piano", cell, "altro");
    const before = await contents();
    const { written, skipped } = await host.takeBack(id, { withTyped });
    expect(written).toEqual([]);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(["changed"]));
    expect(await contents()).toEqual(before);
  });

  test("what later applications wrote in them goes with them, and elsewhere stays to be taken back", async () => {
    await open([PLAN]);
    const original = await contents();
    const id = await added();
    const { application } = await host.apply(
      [fill("D3", 0.04), { ...fill("I4", 1), before: { value: undefined, format: "General" } }],
      "figures",
    );
    expect(application).toMatchObject({ cells: 2 });
    expect(await host.takeBack(id)).toMatchObject({ skipped: [] });
    expect(await host.applications()).toMatchObject([{ kind: "figures", cells: 1 }]);
    expect(cellAt(sheetNamed(await host.read(), "Piano"), at("", "E4")).value).toBe(1);
    await host.takeBack(application?.id ?? "");
    expect(await contents()).toEqual(original);
  });

  test("an application that only wrote in them is told no more", async () => {
    await open([PLAN]);
    const id = await added();
    await host.apply([fill("D3", 0.04)], "results");
    await host.takeBack(id);
    expect(await host.applications()).toEqual([]);
  });

  test("an earlier application moves along, and is taken back where its cells stand now", async () => {
    await open([PLAN]);
    const original = await contents();
    const { application } = await host.apply(
      [{ ...fill("E4", 7), before: { value: undefined, format: "General" } }],
      "figures",
    );
    const id = await added();
    expect(cellAt(sheetNamed(await host.read(), "Piano"), at("", "I4")).value).toBe(7);
    await host.takeBack(application?.id ?? "");
    expect(cellAt(sheetNamed(await host.read(), "Piano"), at("", "I4")).value).toBeUndefined();
    await host.takeBack(id);
    expect(await contents()).toEqual(original);
  });

  test("a sheet that was locked since keeps its columns, and they can still be taken back", async () => {
    // Some Excels lose what the add-in keeps when the file is opened again; this one does not.
    const kept = { addIn: ADD_IN_IDENTITY, ...(KEEPS_SETTINGS && { profile: KEEPS_SETTINGS }) };
    await open([PLAN, { ...PLAN, name: "Altro" }], kept);
    const id = await added();
    const parts = unzipSync(await excel.save());
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
      "</sheetData>",
      '</sheetData><sheetProtection sheet="1"/>',
    );
    excel.close();
    await open(zipSync({ ...parts, [path]: strToU8(xml) }), kept);
    const { skipped, moved } = await host.takeBack(id);
    expect(skipped.map(({ at: { sheet }, why }) => [sheet, why])).toEqual(Array(4).fill(["Piano", "locked"]));
    expect(moved).toEqual([{ sheet: "Altro", column: 3, by: -4 }]);
    expect(await host.applications()).toMatchObject([{ id, cells: 4, sheets: ["Piano"] }]);
  });
});
