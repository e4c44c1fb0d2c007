/** Formulas follow the cells they look at. */
import { connected, closeAll, onSheet, read } from "./support/with-excel";
import { oneSheet, workbookFile } from "./support/workbook-file";
import { referencesOf } from "../../src/memory-excel/calculation/references";

// The engine for formulas takes its time to load, the more so on a busy machine.
jest.setTimeout(60_000);
afterEach(closeAll);

const ROWS =
  '<row r="1"><c r="A1"><v>10</v></c><c r="B1"><f>SUM(A1:A3)</f><v>30</v></c><c r="C1"><f>B1*2</f><v>60</v></c></row>' +
  '<row r="2"><c r="A2"><v>20</v></c><c r="B2" t="str"><f>IF(A1&gt;5,"alto","basso")</f><v>alto</v></c><c r="C2" t="b"><f>A1&gt;5</f><v>1</v></c></row>' +
  '<row r="3"><c r="B3"><f>A2/A1</f><v>2</v></c><c r="C3"><f>Z9</f><v>0</v></c></row>';

async function write(address: string, values: unknown[][]): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
}

test.each([
  [
    "a number",
    1,
    [
      [21, 42],
      ["basso", false],
      [20, 0],
    ],
  ],
  [
    "nothing",
    "",
    [
      [20, 40],
      ["basso", false],
      ["#DIV/0!", 0],
    ],
  ],
])("what depends on a cell follows %s", async (_, value, expected) => {
  await connected(oneSheet(ROWS));
  await write("A1", [[value]]);
  expect(await read("B1:C3", "values")).toEqual(expected);
});

test("a value read in the same batch is up to date", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A3").values = [[5]];
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    expect(sum.values).toEqual([[35]]);
  });
});

test("a formula that is written has its value", async () => {
  await connected(oneSheet(ROWS));
  await write("D1", [["=ROUND(A1/3,2)"]]);
  expect(await read("D1", "values")).toEqual([[3.33]]);
  expect(await read("D1", "formulas")).toEqual([["=ROUND(A1/3,2)"]]);
});

test("across sheets", async () => {
  const second = '<row r="1"><c r="A1"><f>\'Dati 1\'!A1+1</f><v>11</v></c></row>';
  await connected(
    workbookFile({
      sheets: [
        { name: "Dati 1", rows: ROWS },
        { name: "Due", rows: second },
      ],
    }),
  );
  await write("A1", [[99]]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Due").getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([[100]]);
  });
});

test("what depends on a formula whose cells are put back looks at its value of before", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>B1+B2</f><v>22</v></c></row>' +
    '<row r="2"><c r="A2"><v>10</v></c><c r="B2"><f>A2*2</f><v>20</v></c></row>';
  await connected(oneSheet(rows));
  await write("A1", [[5]]);
  await write("A2", [[50]]);
  await write("A1", [[1]]);
  expect(await read("B1:C1", "values")).toEqual([[2, 102]]);
  await write("A2", [[60]]);
  expect(await read("C1", "values")).toEqual([[122]]);
});

test("what the engine does not know keeps its value", async () => {
  await connected(oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>MIAFUNZIONE(A1)</f><v>7</v></c></row>'));
  await write("A1", [[2]]);
  expect(await read("B1", "values")).toEqual([[7]]);
});

test("in manual mode nothing is calculated until somebody asks", async () => {
  await connected(workbookFile({ sheets: [{ name: "Dati", rows: ROWS }] }));
  await onSheet(async (sheet, context) => {
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A3").values = [[5]];
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    expect(before.values).toEqual([[30]]);
    context.workbook.application.calculate("Full");
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect(after.values).toEqual([[35]]);
  });
});

test("shared formulas are read as each cell sees them, and survive the loss of the cell that holds them", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+A$2</f><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>5</v></c></row>';
  const excel = await connected(oneSheet(rows));
  expect(await read("B1:B3", "formulas")).toEqual([["=A1*$A$1+A$2"], ["=A2*$A$1+A$2"], ["=A3*$A$1+A$2"]]);
  await write("B1", [[0]]);
  await connected(await excel.save());
  expect(await read("B1:B3", "formulas")).toEqual([[0], ["=A2*$A$1+A$2"], ["=A3*$A$1+A$2"]]);
  expect(await read("B1:B3", "values")).toEqual([[0], [4], [5]]);
});

test("a person's typing is followed as soon as the engine is there", async () => {
  const excel = await connected(oneSheet(ROWS));
  const changed = new Promise<void>((resolve) => {
    let calls = 0;
    excel.onChange(() => {
      calls += 1;
      if (calls === 2) resolve();
    });
  });
  excel.user.type("Dati", "A1", "12,5");
  await changed;
  expect(excel.picture("Dati").cell(0, 1).text).toBe("32,5");
});

test.each<[string, string[] | undefined]>([
  ["=SUM(A1:B2,'Foglio 2'!$C$3)", ["A1:B2", "'Foglio 2'!$C$3"]],
  ['="A1"&B2', ["B2"]],
  ["=SUM(A:A)+SUM(1:2)", ["A:A", "1:2"]],
  ["=LOG10(A1)+TRUE", ["A1"]],
  ["=INDIRECT(A1)", undefined],
  ["=Tabella[Peso]", undefined],
  ["=PesoTotale*2", undefined],
])("references of %s", (formula, expected) => {
  expect(referencesOf(formula)?.length).toBe(expected?.length);
});
