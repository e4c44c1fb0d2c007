/** A hundred thousand cells: written and taken back within what a request, an answer and the settings of a workbook hold. */
import type { Patch } from "../../src/core/patch/patch";
import type { Host, Progress } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx } from "../support/make-xlsx";

jest.setTimeout(180_000);

const COUNT = 100_000;
const ROWS = 25_000;
const COLUMNS = COUNT / ROWS;

let excel: MemoryExcel;
let host: Host;
beforeEach(async () => {
  const cells = Object.fromEntries(
    Array.from({ length: ROWS }, (_, row) => [`A${row + 1}`, `Indicatore numero ${row + 1}`]),
  );
  excel = await openMemoryExcel(makeXlsx([{ name: "Piano", cells }]));
  excel.connect();
  host = createExcelHost();
});
afterEach(() => excel.close());

/** Every cell another number with more digits than a cell holds, and colours that alternate. */
const patches = Array.from({ length: COUNT }, (_, index): Patch => {
  const row = index % ROWS;
  return {
    at: { sheet: "Piano", row, column: 1 + Math.floor(index / ROWS) },
    before: { value: undefined, format: "General" },
    after: {
      value: (index + 1) / 130_001,
      format: '[>=0.9]0.0%" raggiunto";0.0%',
      fill: row % 3 ? "#C6EFCE" : "#FFC7CE",
    },
  };
});

const cellAt = (row: number, column: number) => excel.picture("Piano").cell(row, column);

async function settingsBytes(): Promise<number> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key, items/value");
    await context.sync();
    return settings.items.reduce((sum, { key, value }) => sum + Buffer.byteLength(key + String(value)), 0);
  });
}

test("are written, noted and taken back, with progress; what somebody changed since stays", async () => {
  const told: Progress[] = [];
  const outcome = await host.apply(patches, "figures", { onProgress: (progress) => told.push(progress) });
  expect(outcome).toMatchObject({ skipped: [], application: { cells: COUNT } });
  expect(cellAt(ROWS - 1, COLUMNS).text).toContain("%");
  expect(await settingsBytes()).toBeLessThan(500_000);
  expect(new Set(told.map(({ total }) => total)).size).toBe(1);
  expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((left, right) => left - right));
  expect(told.at(-1)).toEqual({ done: told[0]?.total, total: told[0]?.total });

  excel.user.type("Piano", "B7", "99");
  excel.user.type("Piano", "A21", "Un altro indicatore");
  const { skipped, written } = await host.takeBack(outcome.application?.id ?? "");
  const left = skipped.map(({ at, why }) => `${why} ${at.row} ${at.column}`);
  expect(left).toContain("changed 6 1");
  expect(left).toContain("changed 20 1");
  // So many cells are noted in traces: what tells one row tells its neighbours.
  expect(left.length).toBeLessThan(40);
  expect(written.length).toBe(COUNT - left.length);
  expect([0, ROWS - 1].map((row) => [cellAt(row, 1).text, cellAt(row, COLUMNS).fill])).toEqual([
    ["", undefined],
    ["", undefined],
  ]);
  expect(await host.applications()).toEqual([]);
});

test("are as before when the user stops half-way", async () => {
  const stop = new AbortController();
  const onProgress = ({ done, total }: Progress) => {
    if (done > total * 0.7) stop.abort();
  };
  await expect(
    host.apply(patches.slice(0, ROWS), "figures", { onProgress, signal: stop.signal }),
  ).rejects.toMatchObject({
    code: "cancelled",
    standing: [],
  });
  expect([cellAt(0, 1), cellAt(ROWS - 1, 1)].map(({ text, fill }) => [text, fill])).toEqual([
    ["", undefined],
    ["", undefined],
  ]);
  expect(await host.applications()).toEqual([]);
});
