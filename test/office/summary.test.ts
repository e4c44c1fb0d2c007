/** The summary sheet in the workbook: written, written again, removed, and never somebody else's. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt } from "../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import type { OwnSheet } from "../../src/core/patch/own-sheet";
import { SUMMARY_MARK, SUMMARY_NAME } from "../../src/core/plan/summary-mark";
import { layOutSummary } from "../../src/core/summary/lay-out";
import { summarise } from "../../src/core/summary/summarise";
import type { Host, HostProblem } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { DASHBOARD, drawTable } from "../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

const ANNEX = new Uint8Array(readFileSync(join(__dirname, "../fixtures/annexes/massa-carrara-2019.xlsx")));

let excel: MemoryExcel | undefined;
afterEach(() => excel?.close());

async function open(source: Uint8Array, host: Host = createExcelHost()): Promise<{ host: Host; excel: MemoryExcel }> {
  const opened = await openMemoryExcel(source);
  opened.connect();
  excel = opened;
  return { host, excel: opened };
}

/** One objective; as many indicators as there are results. */
function plan(results: readonly number[], name = "U1"): DrawnSheet {
  const rows = results.map((result, index) => [
    `S1.1-${"abcdefghij".charAt(index)} =1+${index} iniziative`,
    "n. iniziative >= 10",
    result,
    10,
    "",
    "",
    name,
  ]);
  return drawTable(DASHBOARD, [["OB 1: SERVIZI"], ["1.1 Migliorare i servizi"], ...rows], name);
}

const TWO_OFFICES = makeXlsx([plan([10, 5, 2]), plan([10, 8], "U2"), { name: "Note", cells: { A1: "appunti" } }]);

async function summaryOf(host: Host): Promise<OwnSheet> {
  const analysis = analyse(await host.read(), { methodology: DEFAULT_METHODOLOGY, year: undefined });
  return layOutSummary(summarise(analysis), DEFAULT_METHODOLOGY);
}

const write = async (host: Host) => host.writeSummary(await summaryOf(host));

const namesIn = async (host: Host) => (await host.read()).sheets.map(({ name }) => name);

/** Texts and numbers of a sheet, blanks left out. */
async function filled(host: Host, name: string): Promise<readonly unknown[]> {
  const sheet = (await host.read()).sheets.find((each) => each.name === name);
  return (sheet?.values ?? []).map((row) => row.filter((value) => value !== undefined)).filter((row) => row.length > 0);
}

const filledOf = ({ values }: OwnSheet) =>
  values.map((row) => row.filter((value) => value !== undefined)).filter((row) => row.length > 0);

/** What somebody does in Excel. */
const byHand = (work: (sheets: Excel.WorksheetCollection) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

describe("a workbook whose structure is locked", () => {
  const lock = () =>
    Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });

  test("takes no summary, which is said, and is as it was", async () => {
    const { host } = await open(TWO_OFFICES);
    await lock();
    await expect(write(host)).rejects.toMatchObject({ code: "locked-structure", standing: [] });
    expect(await namesIn(host)).toEqual(["U1", "U2", "Note"]);
    await expect(host.removeSummary((await summaryOf(host)).mark)).resolves.toBe(false);
  });

  test("keeps the summary that it has", async () => {
    const { host } = await open(TWO_OFFICES);
    await write(host);
    const before = await filled(host, SUMMARY_NAME);
    await lock();
    await expect(write(host)).rejects.toMatchObject({ code: "locked-structure" });
    await expect(host.removeSummary((await summaryOf(host)).mark)).rejects.toMatchObject({ code: "locked-structure" });
    expect(await filled(host, SUMMARY_NAME)).toEqual(before);
  });
});

describe("writing", () => {
  test("adds one sheet, with texts as texts and numbers as numbers", async () => {
    const { host } = await open(TWO_OFFICES);
    const summary = await summaryOf(host);
    await expect(host.writeSummary(summary)).resolves.toBe(SUMMARY_NAME);
    expect(await namesIn(host)).toEqual(["U1", "U2", "Note", SUMMARY_NAME]);
    expect(await filled(host, SUMMARY_NAME)).toEqual(filledOf(summary));
    const sheet = (await host.read()).sheets.find(({ name }) => name === SUMMARY_NAME);
    expect(sheet?.formulas.flat().filter((formula) => formula !== undefined)).toEqual([]);
  });

  test("draws the charts and links every row to its cell", async () => {
    const { host } = await open(TWO_OFFICES);
    const summary = await summaryOf(host);
    await host.writeSummary(summary);
    const seen = await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(SUMMARY_NAME);
      const links = summary.links.map(({ at }) => {
        const cell = worksheet.getCell(at.row, at.column);
        cell.load("hyperlink");
        return cell;
      });
      worksheet.charts.load("items/name");
      await context.sync();
      return {
        charts: worksheet.charts.items.map(({ name }) => name),
        links: links.map(({ hyperlink }) => hyperlink.documentReference),
      };
    });
    expect(seen.charts).toEqual(summary.charts.map(({ name }) => name));
    expect(seen.links).toEqual(summary.links.map(({ to }) => expect.stringContaining(`'${to.sheet}'!`) as string));
  });

  test("takes as many round trips for a large plan as for a small one", async () => {
    const trips = async (source: Uint8Array) => {
      const { host, excel: opened } = await open(source);
      const summary = await summaryOf(host);
      const before = opened.traffic.syncs;
      await host.writeSummary(summary);
      const spent = opened.traffic.syncs - before;
      opened.close();
      return spent;
    };
    const small = await trips(TWO_OFFICES);
    expect(await trips(ANNEX)).toBe(small);
    expect(small).toBeLessThanOrEqual(5);
  });
});

describe("writing again", () => {
  test("leaves one sheet, in its place, without old rows", async () => {
    const { host, excel: opened } = await open(TWO_OFFICES);
    await write(host);
    await byHand((sheets) => {
      const own = sheets.getItem(SUMMARY_NAME);
      own.position = 1;
      own.getRange("A200").values = [["aggiunto a mano"]];
    });
    opened.user.type("U1", "C6", "");
    const summary = await summaryOf(host);
    await expect(host.writeSummary(summary)).resolves.toBe(SUMMARY_NAME);
    expect(await namesIn(host)).toEqual(["U1", SUMMARY_NAME, "U2", "Note"]);
    expect(await filled(host, SUMMARY_NAME)).toEqual(filledOf(summary));
  });

  test("knows the sheet under the name that somebody gave it", async () => {
    const { host } = await open(TWO_OFFICES);
    await write(host);
    await byHand((sheets) => (sheets.getItem(SUMMARY_NAME).name = "Sintesi OIV"));
    await expect(write(host)).resolves.toBe("Sintesi OIV");
    expect(await namesIn(host)).toEqual(["U1", "U2", "Note", "Sintesi OIV"]);
  });

  test("without a note knows the sheet by its line", async () => {
    const { host } = await open(TWO_OFFICES, createExcelHost({ keepJournal: false }));
    await write(host);
    await expect(write(host)).resolves.toBe(SUMMARY_NAME);
    expect((await namesIn(host)).filter((name) => name.startsWith(SUMMARY_NAME))).toEqual([SUMMARY_NAME]);
  });
});

describe("a sheet of somebody else", () => {
  test("with the name of ours is never touched", async () => {
    const { host } = await open(
      makeXlsx([plan([10, 5]), { name: SUMMARY_NAME, cells: { A1: "Relazione del dirigente", B7: 12 } }]),
    );
    const before = await filled(host, SUMMARY_NAME);
    await expect(write(host)).resolves.toBe(`${SUMMARY_NAME} (2)`);
    await expect(write(host)).resolves.toBe(`${SUMMARY_NAME} (2)`);
    await expect(host.removeSummary((await summaryOf(host)).mark)).resolves.toBe(true);
    expect(await filled(host, SUMMARY_NAME)).toEqual(before);
    expect(await namesIn(host)).toEqual(["U1", SUMMARY_NAME]);
  });

  test("is what ours becomes when its line is overwritten", async () => {
    const { host } = await open(TWO_OFFICES);
    await write(host);
    await byHand((sheets) => (sheets.getItem(SUMMARY_NAME).getRange("A2").values = [["La nostra sintesi, rivista"]]));
    await expect(write(host)).resolves.toBe(`${SUMMARY_NAME} (2)`);
  });

  test.each([
    ["the workbook notes ours", true],
    ["nothing is noted", false],
  ])("is a copy of ours, also where ours is gone and %s", async (_, keepJournal) => {
    const { host } = await open(makeXlsx([plan([10, 5])]), createExcelHost({ keepJournal }));
    await write(host);
    const copy = `${SUMMARY_NAME} (2)`;
    await byHand((sheets) => {
      sheets.getItem(SUMMARY_NAME).delete();
      const archived = sheets.add(copy);
      archived.getRange("A1:A2").values = [["Archivio di giugno"], [SUMMARY_MARK]];
    });
    const before = await filled(host, copy);
    await expect(host.removeSummary((await summaryOf(host)).mark)).resolves.toBe(false);
    await expect(write(host)).resolves.toBe(SUMMARY_NAME);
    await expect(write(host)).resolves.toBe(SUMMARY_NAME);
    expect(await filled(host, copy)).toEqual(before);
    expect(await namesIn(host)).toEqual(["U1", copy, SUMMARY_NAME]);
  });

  test("keeps its name for itself, and ours is known again under the other, though nothing else is noted", async () => {
    const { host } = await open(
      makeXlsx([plan([10, 5]), { name: SUMMARY_NAME, cells: { A1: "Relazione" } }]),
      createExcelHost({ keepJournal: false }),
    );
    await write(host);
    await expect(write(host)).resolves.toBe(`${SUMMARY_NAME} (2)`);
    expect(await namesIn(host)).toEqual(["U1", SUMMARY_NAME, `${SUMMARY_NAME} (2)`]);
  });

  test("that holds our line under another name, in a file without a note, stays", async () => {
    const { host } = await open(
      makeXlsx([
        plan([10, 5]),
        { name: "Sintesi al 30 giugno", cells: { A1: "Sintesi performance 2018", A2: SUMMARY_MARK } },
      ]),
    );
    await expect(write(host)).resolves.toBe(SUMMARY_NAME);
    expect(await namesIn(host)).toEqual(["U1", "Sintesi al 30 giugno", SUMMARY_NAME]);
  });
});

describe("removing", () => {
  test.each([
    ["an annex", ANNEX],
    ["a drawn plan", TWO_OFFICES],
  ])("leaves the file of %s as it was, byte for byte", async (_, source) => {
    const { host, excel: opened } = await open(source);
    const summary = await summaryOf(host);
    await host.writeSummary(summary);
    await host.writeSummary(summary);
    expect(Buffer.from(await opened.save()).equals(Buffer.from(source))).toBe(false);
    await expect(host.removeSummary(summary.mark)).resolves.toBe(true);
    expect(Buffer.from(await opened.save()).equals(Buffer.from(source))).toBe(true);
    await expect(host.removeSummary(summary.mark)).resolves.toBe(false);
  });
});

describe("a failure, wherever it happens,", () => {
  async function contents(host: Host) {
    return (await host.read()).sheets.map(({ name, values, formats }) => ({ name, values, formats }));
  }

  /** Fails at one action after the other until nothing fails any more; looks at every fifth, to be done in time. */
  async function failEverywhere(host: Host, opened: MemoryExcel, after: () => Promise<void>): Promise<number> {
    const summary = await summaryOf(host);
    let failures = 0;
    for (let action = 0; action < 3000; action += 5) {
      opened.failAtAction(action, "GeneralException");
      const problem = await host.writeSummary(summary).then(
        () => undefined,
        (error: unknown) => error as HostProblem,
      );
      opened.failAtAction(undefined);
      if (!problem) break;
      failures += 1;
      expect(problem).toMatchObject({ code: "failed", standing: [] });
      await after();
    }
    return failures;
  }

  const SMALL = makeXlsx([plan([10, 5])]);

  test("leaves no trace of a first writing", async () => {
    const { host, excel: opened } = await open(SMALL);
    const failures = await failEverywhere(host, opened, async () => {
      expect(Buffer.from(await opened.save()).equals(Buffer.from(SMALL))).toBe(true);
    });
    expect(failures).toBeGreaterThan(10);
  });

  test("leaves the old summary in its place", async () => {
    const { host, excel: opened } = await open(SMALL);
    await write(host);
    opened.user.type("U1", "C6", "3");
    const before = await contents(host);
    const failures = await failEverywhere(host, opened, async () => expect(await contents(host)).toEqual(before));
    expect(failures).toBeGreaterThan(10);
    expect(await contents(host)).not.toEqual(before);
  });
});

test("a workbook with its summary is read as the same plan", async () => {
  const { host } = await open(ANNEX);
  const settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };
  const before = analyse(await host.read(), settings);
  await write(host);
  const workbook = await host.read();
  const after = analyse(workbook, settings);
  expect(after.plan.tables).toEqual(before.plan.tables);
  expect(after.findings).toEqual(before.findings);
  const own = workbook.sheets.find(({ name }) => name === SUMMARY_NAME);
  expect(own && cellAt(own, { row: 1, column: 0 }).value).toBe(SUMMARY_MARK);
});
