/** Sheets added to workbooks, written, saved, and deleted without a trace; and when Excel refuses. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { readXlsx } from "../support/read-xlsx";
import { closeAll, codeOf, connected, onSheet } from "./support/with-excel";
import { workbookFile, type FileSpec } from "./support/workbook-file";

afterEach(closeAll);

const FOLDER = join(__dirname, "../fixtures/annexes");
const ANNEXES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const annex = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

/** Three sheets, the second looks at the first; the last is hidden. */
const BOOK: FileSpec = {
  sheets: [
    { name: "Uno", rows: '<row r="1"><c r="A1"><v>7</v></c></row>' },
    { name: "Due", rows: '<row r="1"><c r="A1"><f>Uno!A1*2</f><v>14</v></c></row>' },
    { name: "Nascosto", state: "hidden" },
  ],
};

/** Fills a new sheet the way a summary is filled. */
function fill(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C2").values = [
    ["Obiettivo", "Media", ""],
    ['Uno <&> "due"', 0.5, true],
  ];
  sheet.getRange("C3").formulas = [["=B2*2"]];
  sheet.getRange("B2").numberFormat = [["0.0%"]];
  const head = sheet.getRange("A1:C1");
  head.format.fill.color = "#1F4E79";
  head.format.font.color = "#FFFFFF";
  head.format.font.bold = true;
  head.format.font.size = 14;
  head.format.rowHeight = 30;
  head.format.wrapText = true;
  sheet.getRange("A:A").format.columnWidth = 120;
  sheet.getRange("A5:C5").merge();
  sheet.freezePanes.freezeRows(1);
  sheet.showGridlines = false;
  sheet.tabColor = "#C00000";
}

const addFilled = (name: string, place?: number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    fill(sheet);
    if (place !== undefined) sheet.position = place;
    await context.sync();
  });

const remove = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

test.each(ANNEXES)("%s: a sheet that is added and deleted leaves the same bytes", async (name) => {
  const bytes = annex(name);
  const excel = await connected(bytes);
  await addFilled("Sintesi", 0);
  const saved = await excel.save();
  const names = readXlsx(name, bytes).sheets.map((sheet) => sheet.name);
  expect(readXlsx(name, saved).sheets.map((sheet) => sheet.name)).toEqual(["Sintesi", ...names]);
  await remove("Sintesi");
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("what a new sheet says is in the file, and is read again", async () => {
  const excel = await connected(workbookFile(BOOK));
  await addFilled("Sintesi", 1);
  const again = await connected(await excel.save());
  expect(again.sheetNames.map(({ name }) => name)).toEqual(["Uno", "Sintesi", "Due", "Nascosto"]);
  const said = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sintesi").load("showGridlines,tabColor,position,visibility");
    const cells = sheet.getRange("A1:C3").load("values,formulas,numberFormat");
    const head = sheet
      .getRange("A1")
      .load("format/rowHeight,format/columnWidth,format/wrapText,format/fill/color,format/font");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    const { format } = head;
    return {
      sheet: [sheet.showGridlines, sheet.tabColor, sheet.position, sheet.visibility],
      values: cells.values,
      formula: cells.formulas[2]?.[2] as unknown,
      format: cells.numberFormat[1]?.[1] as unknown,
      head: [
        format.rowHeight,
        format.columnWidth,
        format.wrapText,
        format.fill.color,
        format.font.color,
        format.font.bold,
        format.font.size,
      ],
      frozen: frozen.address,
      merged: merged.address,
    };
  });
  expect(said).toEqual({
    sheet: [false, "#C00000", 1, "Visible"],
    values: [
      ["Obiettivo", "Media", ""],
      ['Uno <&> "due"', 0.5, true],
      ["", "", 1],
    ],
    formula: "=B2*2",
    format: "0.0%",
    head: [30, 120, true, "#1F4E79", "#FFFFFF", true, 14],
    frozen: "Sintesi!1:1",
    merged: "Sintesi!A5:C5",
  });
});

const named = (name: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("name");
    await context.sync();
    return sheet.name;
  });

test.each([
  ["thirty-one characters", "x".repeat(31)],
  ["letters, quotes inside and signs", "Sintesi dell'anno (2) & c."],
])("a name that Excel takes: %s", async (_, name) => {
  const excel = await connected(workbookFile(BOOK));
  expect(await named(name)).toBe(name);
  const again = await openMemoryExcel(await excel.save());
  expect(again.sheetNames.at(-1)?.name).toBe(name);
});

test("without a name a sheet gets the next of the display language", async () => {
  await connected(workbookFile(BOOK));
  const names = await Excel.run(async (context) => {
    const sheets = [context.workbook.worksheets.add(), context.workbook.worksheets.add()].map((sheet) =>
      sheet.load("name"),
    );
    await context.sync();
    return sheets.map(({ name }) => name);
  });
  expect(names).toEqual(["Foglio1", "Foglio2"]);
});

test.each([
  ["empty", "", "InvalidArgument"],
  ["too long", "x".repeat(32), "InvalidArgument"],
  ["a colon", "a:b", "InvalidArgument"],
  ["a slash", "2023/24", "InvalidArgument"],
  ["a bracket", "[1]", "InvalidArgument"],
  ["a quote at its end", "anno'", "InvalidArgument"],
  ["reserved", "History", "InvalidArgument"],
  ["there already, in other letters", "uNO", "ItemAlreadyExists"],
])("a name that Excel refuses: %s", async (_, name, code) => {
  const bytes = workbookFile(BOOK);
  const excel = await connected(bytes);
  expect(await codeOf(named(name))).toBe(code);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

const LOCKED = { ...BOOK, workbookExtras: '<workbookProtection lockStructure="1"/>' };

test.each<[string, FileSpec, (sheets: Excel.WorksheetCollection) => void, string]>([
  ["adding to a locked structure", LOCKED, (sheets) => void sheets.add("Sintesi"), "AccessDenied"],
  ["deleting from a locked structure", LOCKED, (sheets) => sheets.getItem("Uno").delete(), "AccessDenied"],
  [
    "deleting the last visible sheet",
    { sheets: [{ name: "Uno" }, { name: "Due", state: "hidden" }] },
    (sheets) => sheets.getItem("Uno").delete(),
    "InvalidOperation",
  ],
  [
    "deleting a very hidden sheet",
    { sheets: [{ name: "Uno" }, { name: "Due", state: "veryHidden" }] },
    (sheets) => sheets.getItem("Due").delete(),
    "InvalidOperation",
  ],
  ["deleting a sheet that is not there", BOOK, (sheets) => sheets.getItem("Tre").delete(), "ItemNotFound"],
  [
    "linking from a sheet of the file",
    BOOK,
    (sheets) => void (sheets.getItem("Uno").getRange("A1").hyperlink = { documentReference: "Due!A1" }),
    "NotImplemented",
  ],
  [
    "a chart on a sheet of the file",
    BOOK,
    (sheets) => void sheets.getItem("Uno").charts.add("Pie", sheets.getItem("Uno").getRange("A1")),
    "NotImplemented",
  ],
  ["moving a sheet of the file", BOOK, (sheets) => void (sheets.getItem("Uno").position = 1), "NotImplemented"],
  ["a place behind the last", BOOK, (sheets) => void (sheets.add("Tre").position = 4), "InvalidArgument"],
  [
    "freezing on a sheet of the file",
    BOOK,
    (sheets) => sheets.getItem("Uno").freezePanes.freezeRows(1),
    "NotImplemented",
  ],
])("refused: %s", async (_, book, work, code) => {
  await connected(workbookFile(book));
  const done = Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
  expect(await codeOf(done)).toBe(code);
});

test("whoever holds a deleted sheet, or cells of it, holds nothing", async () => {
  await connected(workbookFile(BOOK));
  await addFilled("Sintesi");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sintesi");
    const range = sheet.getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    sheet.delete();
    range.values = [["x"]];
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
    range.load("values");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
    const gone = context.workbook.worksheets.getItemOrNullObject("Sintesi");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("formulas follow the name of a sheet, and lose it when it goes", async () => {
  const excel = await connected(workbookFile(BOOK));
  await addFilled("Sintesi");
  const formulas = () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("D1:D3").load("formulas,values");
      await context.sync();
      return [range.formulas.flat(), range.values.flat()];
    });
  await onSheet(async (sheet, context) => {
    sheet.getRange("D1:D3").formulas = [["=Sintesi!B2*4"], ['=A1&"Sintesi!B2"'], ["=SUM(Sintesi!A:B)"]];
    await context.sync();
  });
  expect(await formulas()).toEqual([
    ["=Sintesi!B2*4", '=A1&"Sintesi!B2"', "=SUM(Sintesi!A:B)"],
    [2, "7Sintesi!B2", 0.5],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sintesi").name = "Quadro d'anno";
    await context.sync();
  });
  expect((await formulas())[0]).toEqual(["='Quadro d''anno'!B2*4", '=A1&"Sintesi!B2"', "=SUM('Quadro d''anno'!A:B)"]);
  await remove("Quadro d'anno");
  expect(await formulas()).toEqual([
    ["=#REF!*4", '=A1&"Sintesi!B2"', "=SUM(#REF!)"],
    ["#REF!", "7Sintesi!B2", "#REF!"],
  ]);
  expect(excel.sheetNames).toHaveLength(3);
});

test("sheets that come and go are told", async () => {
  const excel = await connected(workbookFile(BOOK));
  const told: string[] = [];
  let drawn = 0;
  excel.onChange(() => void (drawn += 1));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ type }) => Promise.resolve(void told.push(type)));
    worksheets.onDeleted.add(({ type }) => Promise.resolve(void told.push(type)));
    await context.sync();
  });
  await addFilled("Sintesi");
  await remove("Sintesi");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  expect(drawn).toBe(2);
});

test("who stood on a deleted sheet stands on another one", async () => {
  const excel = await connected(workbookFile(BOOK));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Sintesi");
    sheet.activate();
    sheet.getRange("C3").select();
    await context.sync();
    expect(excel.selection.sheet).toBe("Sintesi");
    sheet.delete();
    await context.sync();
  });
  expect(excel.selection).toEqual({ sheet: "Due", area: { row: 0, column: 0, rows: 1, columns: 1 } });
});

/** A sheet as a summary is: links and a chart of its own cells. */
function summarise(sheet: Excel.Worksheet): void {
  fill(sheet);
  sheet.getRange("A2").hyperlink = { documentReference: "'Uno'!A1", screenTip: "al <piano>", textToDisplay: "Vai" };
  sheet.getRange("A10:C12").values = [
    ["", "Raggiunto", "Non raggiunto"],
    ["Uno & due", 3, 1],
    ["Tre", 2, 0],
  ];
  const chart = sheet.charts.add("BarStacked100", sheet.getRange("A10:C12"), "Columns");
  chart.name = "Stati";
  chart.title.text = "Tre <su> quattro";
  chart.legend.position = "Bottom";
  chart.setPosition("E2", "J15");
  chart.series.getItemAt(1).format.fill.setSolidColor("#C00000");
}

const addSummary = () =>
  Excel.run(async (context) => {
    summarise(context.workbook.worksheets.add("Sintesi"));
    await context.sync();
  });

const textsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);

test("a chart is a native one, with the figures that its cells have", async () => {
  const excel = await connected(workbookFile(BOOK));
  await addSummary();
  const parts = new Map(textsOf(await excel.save()));
  const chart = parts.get("xl/charts/chart1.xml") ?? "";
  for (const said of [
    "<c:f>Sintesi!$B$11:$B$12</c:f>",
    "<c:v>Uno &amp; due</c:v>",
    "Tre &lt;su&gt; quattro",
    'grouping val="percentStacked"',
    'srgbClr val="C00000"',
    'legendPos val="b"',
  ])
    expect(chart).toContain(said);
  expect(parts.get("[Content_Types].xml")).toContain("/xl/charts/chart1.xml");
  expect(parts.get("xl/worksheets/sheet4.xml")).toContain("al &lt;piano&gt;");
});

test("a chart is found, counted and deleted", async () => {
  await connected(workbookFile(BOOK));
  await addSummary();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sintesi");
    const chart = charts.getItemOrNullObject("stati").load("name,left,top,width,height");
    const series = chart.series.getItemAt(0).load("name");
    const link = context.workbook.worksheets.getItem("Sintesi").getRange("A2").load("hyperlink,values");
    charts.load("count");
    await context.sync();
    expect([charts.count, series.name, chart.top, chart.height]).toEqual([1, "Raggiunto", 30, 14 * 15]);
    expect([link.hyperlink, link.values]).toEqual([
      { documentReference: "'Uno'!A1", screenTip: "al <piano>", textToDisplay: "Vai" },
      [["Vai"]],
    ]);
    chart.delete();
    charts.load("count");
    await context.sync();
    expect(charts.count).toBe(0);
    chart.load("name");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test("a sheet that was saved is exchanged and deleted like any other: nothing of it is left", async () => {
  const first = await connected(workbookFile(BOOK));
  await addSummary();
  const second = await connected(await first.save());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Due").getRange("B1").formulas = [["=Sintesi!B2"]];
    const old = worksheets.getItem("Sintesi");
    old.name = "Sintesi~";
    const fresh = worksheets.add("Sintesi");
    summarise(fresh);
    fresh.position = 0;
    old.delete();
    await context.sync();
  });
  const third = await connected(await second.save());
  expect(third.sheetNames.map(({ name }) => name)).toEqual(["Sintesi", "Uno", "Due", "Nascosto"]);
  expect(third.picture("Due").cell(0, 1).raw).toBe("=#RIF!");
  await remove("Sintesi");
  const left = textsOf(await third.save());
  expect(left.map(([name]) => name).filter((name) => /chart|drawing|sheet[4-9]/.test(name))).toEqual([]);
  for (const [name, text] of left) expect([name, /Sintesi|charts\/|drawings\//.test(text)]).toEqual([name, false]);
});

test("whoever draws a sheet sees its links and where its charts lie", async () => {
  const excel = await connected(workbookFile(BOOK));
  await addSummary();
  const picture = excel.picture("Sintesi");
  expect(picture.cell(1, 0).link).toEqual({ sheet: "Uno", cell: "A1" });
  expect(picture.cell(0, 0).link).toBeUndefined();
  const corner = { right: 0, down: 0 };
  expect(picture.charts).toEqual([
    {
      name: "Stati",
      title: "Tre <su> quattro",
      place: { from: { ...corner, row: 1, column: 4 }, to: { ...corner, row: 15, column: 10 } },
    },
  ]);
});
