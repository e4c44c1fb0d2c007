/** Formulas stored without their values, as programs other than Excel write them. */
import { strFromU8, unzipSync } from "fflate";
import { makeXlsx } from "../support/make-xlsx";
import { closeAll, connected, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const sheetText = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

async function write(address: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

test.each<[string, string, unknown, string]>([
  ["no element for the value", '<c r="B1"><f>1+2</f></c>', 3, "3"],
  ["an empty element", '<c r="B1"><f>1+2</f><v></v></c>', 3, "3"],
  ["an empty element in short", '<c r="B1"><f>1+2</f><v/></c>', 3, "3"],
  ["an error", '<c r="B1"><f>AVERAGE(G4:G21)</f><v/></c>', "#DIV/0!", "#DIV/0!"],
  ["a percentage", '<c r="B1" s="2"><f>A1/4</f><v></v></c>', 0.5, "50%"],
  ["a truth value", '<c r="B1" t="b"><f>A1&gt;1</f><v></v></c>', true, "VERO"],
  ["an error by type", '<c r="B1" t="e"><f>1/0</f><v/></c>', "#DIV/0!", "#DIV/0!"],
  ["a text that looks like a number", '<c r="B1" t="str"><f>"1"&amp;A1</f></c>', "12", "12"],
  ["an empty text, which is a value", '<c r="B1" t="str"><f>IF(A1=2,"",1)</f><v></v></c>', "", ""],
  ["a name for an empty cell", '<c r="B1"><f>Z9</f></c>', 0, "0"],
  ["a function that nobody has", '<c r="B1"><f>MIAFUNZIONE(1)</f></c>', "", ""],
  ["a value that is there, right or wrong", '<c r="B1"><f>1+2</f><v>4</v></c>', 4, "4"],
])("on opening: %s", async (_, cell, value, text) => {
  const bytes = oneSheet(`<row r="1"><c r="A1"><v>2</v></c>${cell}</row>`);
  const excel = await connected(bytes);
  expect(await read("B1", "values")).toEqual([[value]]);
  expect(await read("B1", "text")).toEqual([[text]]);
  expect(excel.picture("Dati").cell(0, 1).text).toBe(text);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("missing values that need one another, in whatever order and however many", async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [
      `A${index + 1}`,
      { formula: index === 599 ? "=1" : `=A${index + 2}+1` },
    ]),
  );
  await connected(
    makeXlsx([
      {
        name: "Dati",
        cells: {
          ...chain,
          A601: { formula: "=B601+1" },
          A602: { formula: "=A601*'Altro foglio'!A1" },
          B603: { formula: "=1/0" },
          C603: { formula: "=B603+1" },
        },
      },
      { name: "Altro foglio", cells: { A1: { formula: "=Dati!A1" } } },
    ]),
  );
  expect(await read("A1", "values")).toEqual([[600]]);
  expect(await read("A602", "values")).toEqual([[600]]);
  expect(await read("C603", "values")).toEqual([["#DIV/0!"]]);
});

test.each<[string, unknown]>([
  ["=A1+1", "#DIV/0!"],
  ["=SUM(A1:A2)", "#DIV/0!"],
  ["=AVERAGE(A:A)", "#DIV/0!"],
  ["=ROUND(A3,2)", "#N/A"],
  ['=A2&"A1"', "5A1"],
  ["=IFERROR(A1,9)", 9],
  ["=ISERROR(A3)", true],
  ["=COUNT(A1:A3)", 1],
])("an error that %s looks at", async (formula, expected) => {
  await connected(
    makeXlsx([{ name: "Dati", cells: { A1: { formula: "=1/0" }, A2: 5, A3: { formula: "=NA()" }, B1: { formula } } }]),
  );
  expect(await read("B1", "values")).toEqual([[expected]]);
});

test("cells that look at each other keep nobody waiting", async () => {
  await connected(
    makeXlsx([
      { name: "Dati", cells: { A1: { formula: "=B1+1" }, B1: { formula: "=A1+1" }, C1: { formula: "=1+1" } } },
    ]),
  );
  expect(await read("C1", "values")).toEqual([[2]]);
});

const ROWS =
  '<row r="1"><c r="A1"/><c r="B1" s="2"><f>AVERAGE(A1:A3)</f><v></v></c><c r="C1"><f>SUM(A1:A3)</f><v>0.30000000000000004</v></c><c r="D1"><f>C1*2</f><v>7</v></c></row>' +
  '<row r="2"><c r="A2"><v>0.1</v></c></row><row r="3"><c r="A3"><v>0.2</v></c></row>';

test("written and taken back: what had no value has none, what had one has the old text", async () => {
  const bytes = oneSheet(ROWS);
  const excel = await connected(bytes);
  expect((await read("B1", "values"))[0]?.[0]).toBeCloseTo(0.15, 10);
  await write("A1", [[3]]);
  expect((await read("B1:D1", "values"))[0]).toEqual([1.1, 3.3, 6.6]);
  await write("A1", [[""]]);
  expect((await read("B1:D1", "values"))[0]).toEqual([expect.closeTo(0.15, 10), 0.30000000000000004, 7]);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("taken back in two steps, of which the first leaves something changed", async () => {
  const bytes = oneSheet(ROWS);
  const excel = await connected(bytes);
  await write("A1:A2", [[3], [4]]);
  await write("A2", [[0.1]]);
  expect((await read("C1:D1", "values"))[0]).toEqual([3.3, 6.6]);
  await write("A1", [[""]]);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("a written sheet is saved with the values of its own formulas, and without those that it never had", async () => {
  const excel = await connected(oneSheet(ROWS));
  await write("A1", [[3]]);
  const text = sheetText(await excel.save());
  expect(text).toContain('<c r="B1" s="2"><f>AVERAGE(A1:A3)</f><v></v></c>');
  expect(text).toContain("<f>SUM(A1:A3)</f><v>3.3</v>");
});

test("another format leaves the value missing in the file", async () => {
  const excel = await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").numberFormat = [["General"]];
    await context.sync();
  });
  expect(sheetText(await excel.save())).toContain('<c r="B1" s="0"><f>AVERAGE(A1:A3)</f><v></v></c>');
});

test("another formula is saved with its value", async () => {
  const excel = await connected(oneSheet(ROWS));
  await write("B1", [["=A2*10"]]);
  expect(sheetText(await excel.save())).toContain("<f>A2*10</f><v>1</v>");
});

test("shared formulas without values", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/></c></row>';
  const bytes = oneSheet(rows);
  const excel = await connected(bytes);
  expect(await read("B1:B2", "values")).toEqual([[2], [4]]);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});
