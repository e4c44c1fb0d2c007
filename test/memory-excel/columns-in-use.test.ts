/** Columns that come and go while add-in code works: values of formulas, kept objects, events, and what Excel refuses. */
import { readXlsx } from "../support/read-xlsx";
import { richWorkbook } from "./support/rich-workbook";
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet, workbookFile } from "./support/workbook-file";

// The engine for formulas takes its time to load, the more so on a busy machine.
jest.setTimeout(60_000);
afterEach(closeAll);

type Change = (sheet: Excel.Worksheet) => void;

const work = (change: Change) =>
  onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

const PLAN =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><f>SUM(A1:C1)</f><v>6</v></c><c r="E1"><f>Peso*2</f><v>6</v></c></row>';
const TWO = () =>
  workbookFile({
    sheets: [
      { name: "Piano", rows: PLAN },
      {
        name: "Riepilogo",
        rows: '<row r="1"><c r="A1"><f>Piano!D1*10</f><v>60</v></c><c r="B1"><f>Piano!C1</f><v>3</v></c></row>',
      },
    ],
    afterSheets: '<definedNames><definedName name="Peso">Piano!$C$1</definedName></definedNames>',
  });

async function summary(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Riepilogo").getRange("A1:B1").load("values");
    await context.sync();
    return range.values;
  });
}

test("formulas follow, on all sheets and through names, and are calculated with what is written beside", async () => {
  const excel = await connected(TWO());
  await work((sheet) => sheet.getRange("B:B").insert("Right"));
  expect(await read("A1:F1", "formulas")).toEqual([[1, "", 2, 3, "=SUM(A1:D1)", "=Peso*2"]]);
  await work((sheet) => {
    sheet.getRange("B1").values = [[100]];
    sheet.getRange("D1").values = [[4]];
  });
  expect(await read("A1:F1", "values")).toEqual([[1, 100, 2, 4, 107, 8]]);
  expect(await summary()).toEqual([[1070, 4]]);
  const saved = readXlsx("", await excel.save());
  expect(saved.sheets.map(({ values }) => values)).toEqual([[[1, 100, 2, 4, 107, 8]], [[1070, 4]]]);
});

test("a formula in a new column is calculated", async () => {
  await connected(TWO());
  await work((sheet) => {
    sheet.getRange("D:D").insert("Right");
    sheet.getRange("D1").formulas = [["=B1+C1"]];
  });
  expect(await read("A1:F1", "values")).toEqual([[1, 2, 3, 5, 6, 6]]);
});

test("deleted cells are an error where they are named, and count no more where they were among others", async () => {
  await connected(TWO());
  await work((sheet) => sheet.getRange("C:C").delete("Left"));
  expect(await read("A1:C1", "values")).toEqual([[1, 2, 3]]);
  expect(await summary()).toEqual([[30, "#REF!"]]);
});

test("what is taken back has the file's own values again, also those that would be calculated otherwise", async () => {
  const bytes = oneSheet(PLAN.replace('<v>6</v></c><c r="E1"><f>Peso*2</f>', '<v>7</v></c><c r="E1"><f>D1*2</f>'));
  const excel = await connected(bytes);
  await work((sheet) => sheet.getRange("B:B").insert("Right"));
  await work((sheet) => (sheet.getRange("B1").values = [[5]]));
  expect(await read("E1:F1", "values")).toEqual([[11, 22]]);
  await work((sheet) => sheet.getRange("B:B").delete("Left"));
  expect(await read("D1:E1", "values")).toEqual([[7, 6]]);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("new columns look like their left neighbour", async () => {
  await connected(
    oneSheet('<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" s="2"/></row><row r="2"><c r="B2"><v>1</v></c></row>', {
      before: '<cols><col min="1" max="1" width="30.7109375" customWidth="1" style="7"/></cols>',
    }),
  );
  await onSheet(async (sheet, context) => {
    const added = sheet.getRange("B:C").insert("Right");
    const [first, plain, moved] = ["C1", "C2", "D1"].map((cell) =>
      sheet.getRange(cell).load("numberFormat, format/fill/color, format/font/bold"),
    );
    added.load("address, format/columnWidth");
    await context.sync();
    expect([added.address, added.format.columnWidth]).toEqual(["Dati!B:C", 161.25]);
    expect([first?.format.fill.color, plain?.format.font.bold, moved?.numberFormat]).toEqual([
      "#FF0000",
      true,
      [["0%"]],
    ]);
  });
});

test("in front of the first column there is no neighbour to look like", async () => {
  await connected(oneSheet('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'));
  await work((sheet) => sheet.getRange("A:A").insert("Right"));
  await onSheet(async (sheet, context) => {
    const fill = sheet.getRange("A1").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("objects that are kept go on standing for their cells", async () => {
  await connected(oneSheet(PLAN));
  await onSheet(async (sheet, context) => {
    const [left, right, across] = ["A1", "C1", "A1:D1"].map((address) => sheet.getRange(address).load("address"));
    context.trackedObjects.add([left!, right!, across!]);
    await context.sync();
    sheet.getRange("B:C").insert("Right");
    await context.sync();
    for (const range of [left, right, across]) range?.load("address");
    await context.sync();
    expect([left, right, across].map((range) => range?.address)).toEqual(["Dati!A1", "Dati!E1", "Dati!A1:F1"]);
  });
});

test("an insertion and a deletion are told as what they are", async () => {
  await connected(oneSheet(PLAN));
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await work((sheet) => {
    sheet.onChanged.add(async (args) => void told.push(args));
  });
  await work((sheet) => sheet.getRange("B:C").insert("Right"));
  await work((sheet) => sheet.getRange("C:C").delete("Left"));
  await new Promise((done) => setTimeout(done, 50));
  expect(told.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
    ["ColumnInserted", "B:C", "ThisLocalAddin"],
    ["ColumnDeleted", "C:C", "ThisLocalAddin"],
  ]);
});

const LOCKED = (permissions: string) =>
  oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>2</v></c><c r="C1"><v>3</v></c></row>', {
    after: `<sheetProtection sheet="1"${permissions}/>`,
  });
const PIVOT = () =>
  workbookFile({
    sheets: [{ name: "Dati", rows: PLAN }],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
      "xl/pivotTables/pivotTable1.xml":
        '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Tabella pivot1" cacheId="1"><location ref="B5:C9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>',
    },
  });

const insert =
  (columns: string): Change =>
  (sheet) =>
    void sheet.getRange(columns).insert("Right");
const remove =
  (columns: string): Change =>
  (sheet) =>
    sheet.getRange(columns).delete("Left");

test.each<[string, () => Uint8Array, Change, string | undefined]>([
  ["an insertion into a protected sheet", () => LOCKED(""), insert("B:B"), "AccessDenied"],
  ["an insertion that the protection permits", () => LOCKED(' insertColumns="0"'), insert("B:B"), undefined],
  ["a deletion in a protected sheet", () => LOCKED(' insertColumns="0"'), remove("B:B"), "AccessDenied"],
  ["a permitted deletion of unlocked cells", () => LOCKED(' deleteColumns="0"'), remove("B:B"), undefined],
  ["a permitted deletion with a locked cell", () => LOCKED(' deleteColumns="0"'), remove("B:C"), "AccessDenied"],
  ["an insertion into a table", richWorkbook, insert("H:H"), undefined],
  ["an insertion in front of a table", richWorkbook, insert("G:G"), undefined],
  ["an insertion behind a table", richWorkbook, insert("I:I"), undefined],
  ["a deletion in a table", richWorkbook, remove("H:J"), undefined],
  ["an insertion into an array formula", richWorkbook, insert("E:E"), "InsertDeleteConflict"],
  ["a deletion of a part of an array formula", richWorkbook, remove("E:E"), "InsertDeleteConflict"],
  ["a deletion of a whole array formula", richWorkbook, remove("D:E"), undefined],
  ["an insertion into a pivot table", PIVOT, insert("C:C"), "InsertDeleteConflict"],
  ["an insertion in front of a pivot table", PIVOT, insert("B:B"), undefined],
  [
    "an insertion that would push cells off the sheet",
    () => oneSheet('<row r="1"><c r="XFC1"><v>1</v></c></row>'),
    insert("A:B"),
    "InsertDeleteConflict",
  ],
  [
    "an insertion that pushes empty cells off the sheet",
    () => oneSheet('<row r="1"><c r="XFC1"><v>1</v></c></row>'),
    insert("A:A"),
    undefined,
  ],
  ["rows", TWO, (sheet) => void sheet.getRange("2:3").insert("Down"), "NotImplemented"],
  ["a part of a column", TWO, (sheet) => void sheet.getRange("B1:B9").insert("Right"), "NotImplemented"],
  ["a column to where it cannot go", TWO, (sheet) => void sheet.getRange("B:B").insert("Down"), "NotImplemented"],
  ["a part of a column deleted", TWO, (sheet) => sheet.getRange("B1").delete("Left"), "NotImplemented"],
  ["rows deleted", TWO, (sheet) => sheet.getRange("2:2").delete("Up"), "NotImplemented"],
  ["the whole sheet", TWO, (sheet) => sheet.getRange().delete("Left"), "NotImplemented"],
])("%s", async (_, file, change, code) => {
  const bytes = file();
  const excel = await connected(bytes);
  expect(await codeOf(work(change))).toBe(code);
  if (code !== undefined) expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("a file with notes in VML that is no XML is saved with them as they are", async () => {
  const broken = "<xml><v:shape><br></v:shape></xml>";
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>';
  const excel = await connected(
    workbookFile({
      sheets: [{ name: "Dati", rows: PLAN }],
      parts: { "xl/worksheets/_rels/sheet1.xml.rels": relationships, "xl/drawings/vmlDrawing1.vml": broken },
    }),
  );
  await work(insert("A:A"));
  await connected(await excel.save());
  expect(await read("B1", "values")).toEqual([[1]]);
});

test("formulas of an added sheet follow, and so do its own columns", async () => {
  const excel = await connected(TWO());
  const add = () =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Sintesi");
      added.getRange("A1").formulas = [["=Piano!C1"]];
      await context.sync();
    });
  await add();
  await work(insert("B:B"));
  const saved = readXlsx("", await excel.save());
  expect(saved.sheets.map(({ name, formulas }) => [name, formulas[0]?.at(-1)])).toEqual([
    ["Piano", "=Peso*2"],
    ["Riepilogo", "=Piano!D1"],
    ["Sintesi", "=Piano!D1"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sintesi").getRange("A:A").insert("Right");
    await context.sync();
  });
  const again = readXlsx("", await excel.save()).sheets.find(({ name }) => name === "Sintesi");
  expect([again?.used, again?.formulas]).toEqual([{ row: 0, column: 1, rows: 1, columns: 1 }, [["=Piano!D1"]]]);
});

test("what is typed beside new columns is seen by their formulas", async () => {
  const excel = await connected(TWO());
  await work((sheet) => sheet.getRange("A:A").insert("Right"));
  excel.user.type("Piano", "B1", "11");
  await excel.save();
  expect(await read("E1:F1", "values")).toEqual([[16, 6]]);
});
