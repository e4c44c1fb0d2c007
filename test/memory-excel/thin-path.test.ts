/** The whole way once: open an annex, read it through Excel.run, write a cell, save, open the result. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";

const annex = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../fixtures/annexes", `${name}.xlsx`)));

test("reads all sheets, writes a cell, saves, opens again", async () => {
  const excel = await openMemoryExcel(annex("massa-carrara-2019"), { name: "piano.xlsx" });
  excel.connect();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address, values, text"));
    await context.sync();
    expect(used.filter(({ isNullObject }) => !isNullObject).every(({ values }) => values.length > 0)).toBe(true);
    const cell = worksheets.getItem("U1.1 Affari generali").getRange("G7");
    cell.values = [[0.25]];
    cell.numberFormat = [["0.0%"]];
    cell.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  expect(excel.traffic.syncs).toBe(3);
  const saved = await excel.save();
  excel.close();

  const again = await openMemoryExcel(saved);
  again.connect();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem("U1.1 Affari generali")
      .getRange("G7")
      .load("values, text, format/fill/color");
    await context.sync();
    expect([cell.values, cell.text, cell.format.fill.color]).toEqual([[[0.25]], [["25,0%"]], "#FFC7CE"]);
  });
  again.close();
});
