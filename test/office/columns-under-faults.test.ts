/** Adding columns and taking them back with a failure at every action: before, or after, or the history says truly what stands; the next try completes. */
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import { proposeResultColumns } from "../../src/core/proposal/result-columns/propose-result-columns";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

jest.setTimeout(60_000);

const plan = (name: string): DrawnSheet => ({
  name,
  cells: {
    A1: "Obiettivo",
    B1: "Indicatore",
    C1: "Target 2023",
    A2: "Servizi",
    B2: "Percentuale di reclami evasi",
    C2: { value: 0.05, format: "0%" },
    A3: "Servizi",
    B3: "Numero di attese oltre i termini",
    C3: 10,
  },
});

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };

const CODES = ["GeneralException", "AccessDenied", "InsertDeleteConflict"];

test.each(CODES)("added, %s", async (code) => {
  const excel = await openMemoryExcel(makeXlsx([plan("Uno"), plan("Due")]));
  excel.connect();
  const host = createExcelHost();
  const values = async () => (await host.read()).sheets.map((sheet) => sheet.values);
  const before = await values();
  const { additions } = proposeResultColumns(analyse(await host.read(), SETTINGS), {
    year: undefined,
    place: "beside-target",
  });
  let failures = 0;
  for (let action = 0; ; action += 1) {
    excel.failAtAction(action, code);
    const failed = await host.addColumns(additions).then(
      () => false,
      () => true,
    );
    excel.failAtAction(undefined);
    if (!failed && action > 60) break;
    const standing = await host.applications();
    expect({ action, noted: standing.length }).toEqual({ action, noted: failed ? 0 : 1 });
    for (const { id } of standing) expect((await host.takeBack(id)).skipped).toEqual([]);
    expect(await values()).toEqual(before);
    failures += failed ? 1 : 0;
  }
  expect(failures).toBeGreaterThan(5);
  excel.close();
});

test.each(CODES)("taken back, %s", async (code) => {
  const excel = await openMemoryExcel(makeXlsx([plan("Uno"), plan("Due")]));
  excel.connect();
  const host = createExcelHost();
  const values = async () => (await host.read()).sheets.map((sheet) => sheet.values);
  const before = await values();
  const { additions } = proposeResultColumns(analyse(await host.read(), SETTINGS), {
    year: undefined,
    place: "right-of-table",
  });
  expect(additions).toHaveLength(2);
  await host.addColumns(additions);
  let failures = 0;
  for (let action = 0; ; action += 1) {
    const [noted] = await host.applications();
    if (!noted) throw new Error("nothing noted");
    excel.failAtAction(action, code);
    const failed = await host.takeBack(noted.id).then(
      () => false,
      () => true,
    );
    excel.failAtAction(undefined);
    if (!failed && action > 40) break;
    if (failed) {
      failures += 1;
      const standing = await host.applications();
      const isBack = JSON.stringify(await values()) === JSON.stringify(before);
      expect({ action, isBack, noted: standing.length }).toEqual({ action, isBack, noted: isBack ? 0 : 1 });
      for (const { id } of standing) expect((await host.takeBack(id)).skipped).toEqual([]);
    }
    expect(await values()).toEqual(before);
    expect(await host.applications()).toEqual([]);
    await host.addColumns(additions);
  }
  expect(failures).toBeGreaterThan(5);
  excel.close();
});
