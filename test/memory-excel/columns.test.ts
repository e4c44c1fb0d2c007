/** Whole columns inserted and deleted in real workbooks: everything moves, and what is taken back leaves no trace. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../src/core/grid/sheet";
import { readXlsx } from "../support/read-xlsx";
import { closeAll, connected } from "./support/with-excel";

afterEach(closeAll);

const FOLDER = join(__dirname, "../fixtures/annexes");
const ANNEXES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const annex = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

/** Runs something on every sheet. */
function onEverySheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items");
    await context.sync();
    for (const sheet of worksheets.items) work(sheet);
    await context.sync();
  });
}

test.each(ANNEXES)("%s: columns that are inserted and deleted leave the same bytes", async (name) => {
  const bytes = annex(name);
  const excel = await connected(bytes);
  await onEverySheet((sheet) => {
    sheet.getRange("C:F").insert("Right");
    sheet.getRange("J:J").insert("Right");
    sheet.getRange("A:B").insert("Right");
  });
  await onEverySheet((sheet) => {
    sheet.getRange("E5:F6").values = [
      ["Risultato", 1],
      ["x", true],
    ];
  });
  expect(Buffer.compare(await excel.save(), bytes)).not.toBe(0);
  await onEverySheet((sheet) => {
    // Not in the order in which they came.
    sheet.getRange("E:H").delete("Left");
    sheet.getRange("A:B").delete("Left");
    sheet.getRange("F:F").delete("Left");
  });
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

const NEW = { first: 2, count: 3 };

/** What a sheet says in a cell, by the row and column that the cell had before the insertion. */
function saidBy(sheet: Sheet, moved: boolean): Record<string, unknown> {
  const { used } = sheet;
  if (!used) return {};
  const said: Record<string, unknown> = {};
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const value = sheet.values[row - used.row]?.[column - used.column];
      const home = moved && column >= NEW.first ? column - NEW.count : column;
      if (value !== undefined) said[`${row}:${home}`] = value;
    }
  }
  return said;
}

test.each(ANNEXES)(
  "%s: columns that are inserted move what stands on their right, and the file says so",
  async (name) => {
    const bytes = annex(name);
    const excel = await connected(bytes);
    await onEverySheet(
      (sheet) => void sheet.getRangeByIndexes(0, NEW.first, 1, NEW.count).getEntireColumn().insert("Right"),
    );
    const [before, after] = [readXlsx(name, bytes), readXlsx(name, await excel.save())];
    for (const [index, was] of before.sheets.entries())
      expect(saidBy(after.sheets[index]!, true)).toEqual(saidBy(was, false));
  },
);
