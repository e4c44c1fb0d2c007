/** Workbook, sheets, settings, selection, events: the objects around the cells. */
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet, workbookFile } from "./support/workbook-file";

afterEach(closeAll);

const ROW = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const THREE = workbookFile({
  sheets: [
    { name: "Uno", rows: ROW },
    { name: "Due", state: "hidden" },
    { name: "Tre", state: "veryHidden", after: '<sheetProtection sheet="1"/>' },
  ],
  workbookExtras: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
});

test("the workbook and its sheets in one trip", async () => {
  const excel = await connected(THREE, { name: "piano.xlsx" });
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load("name, protection/protected");
    workbook.worksheets.load("items/name, items/visibility, items/position, items/protection/protected");
    const count = workbook.worksheets.getCount(true);
    const first1904 = workbook.functions.date(1904, 1, 1).load("value");
    await context.sync();
    expect([workbook.name, workbook.protection.protected, count.value, first1904.value]).toEqual([
      "piano.xlsx",
      true,
      1,
      0,
    ]);
    expect(
      workbook.worksheets.items.map(({ name, visibility, position, protection }) => [
        name,
        visibility,
        position,
        protection.protected,
      ]),
    ).toEqual([
      ["Uno", "Visible", 0, false],
      ["Due", "Hidden", 1, false],
      ["Tre", "VeryHidden", 2, true],
    ]);
    expect(JSON.parse(JSON.stringify(workbook.worksheets.items[0]))).toMatchObject({
      name: "Uno",
      protection: { protected: false },
    });
  });
  expect(excel.traffic.syncs).toBe(1);
  expect(excel.traffic.requestBytes).toBeGreaterThan(100);
  expect(excel.traffic.responseBytes).toBeGreaterThan(100);
  expect(excel.sheetNames).toEqual([
    { name: "Uno", visibility: "visible" },
    { name: "Due", visibility: "hidden" },
    { name: "Tre", visibility: "veryHidden" },
  ]);
});

test.each([
  ["uno", "Uno"],
  ["UNO", "Uno"],
])("sheets are found as %s", async (asked, name) => {
  await connected(THREE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(asked).load("name, id");
    const none = context.workbook.worksheets.getItemOrNullObject("Quattro");
    await context.sync();
    const again = context.workbook.worksheets.getItem(sheet.id).load("name");
    await context.sync();
    expect([sheet.name, again.name, none.isNullObject]).toEqual([name, name, true]);
  });
});

test("objects outlive their batch, tracked by themselves or by hand", async () => {
  await connected(oneSheet(ROW));
  const range = await onSheet(async (sheet, context) => {
    const made = sheet.getRange("A1");
    made.track();
    await context.sync();
    return made;
  });
  await Excel.run(range, async (context) => {
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
    range.untrack();
    await context.sync();
  });
});

test("settings are kept, listed, replaced and deleted", async () => {
  await connected(oneSheet(ROW));
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("piano", { versione: 1, elenco: ["a"] });
    settings.add("altro", "x");
    settings.add("altro", "y");
    await context.sync();
    settings.load("items/key, items/value");
    const none = settings.getItemOrNullObject("manca");
    const count = settings.getCount();
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["piano", { versione: 1, elenco: ["a"] }],
      ["altro", "y"],
    ]);
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    settings.getItem("altro").delete();
    await context.sync();
  });
  await Excel.run(async (context) => {
    const gone = context.workbook.settings.getItemOrNullObject("altro");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("selecting shows the cell, and the person's selection is seen", async () => {
  const excel = await connected(THREE);
  let redrawn = 0;
  excel.onChange(() => (redrawn += 1));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Uno");
    sheet.activate();
    sheet.getRange("B1:C2").select();
    await context.sync();
  });
  expect([excel.selection, redrawn]).toEqual([{ sheet: "Uno", area: { row: 0, column: 1, rows: 2, columns: 2 } }, 1]);
  excel.user.select("Uno", "D4");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Uno!D4", "Uno!D4"]);
  });
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Due").getRange("A1").select();
        await context.sync();
      }),
    ),
  ).toBe("InvalidSelection");
});

const heard = () => new Promise((resolve) => setTimeout(resolve, 20));

test.each<[string, string | undefined, string | undefined]>([
  ["1.13", undefined, undefined],
  ["1.14", "ThisLocalAddin", "Unknown"],
])("own writes and a person's typing come as events; with %s told apart", async (apiVersion, own, person) => {
  const excel = await connected(oneSheet(ROW), { apiVersion });
  const events: unknown[][] = [];
  const note = ({ address, changeType, source, triggerSource, ...event }: Excel.WorksheetChangedEventArgs) => {
    const details = event.details as Excel.ChangedEventDetail | undefined;
    events.push([address, changeType, source, triggerSource, details?.valueBefore, details?.valueAfter]);
    return Promise.resolve();
  };
  const handler = await onSheet(async (sheet, context) => {
    const all = context.workbook.worksheets.onChanged.add(note);
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("A1:B1").values = [[6, 7]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
    return all;
  });
  await heard();
  excel.user.type("Dati", "B1", "8");
  await heard();
  expect(events).toEqual([
    ["A1", "RangeEdited", "Local", own, 1, 5],
    ["A1:B1", "RangeEdited", "Local", own, undefined, undefined],
    ["B1", "RangeEdited", "Local", person, 7, 8],
  ]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.user.type("Dati", "B1", "9");
  await heard();
  expect(events).toHaveLength(3);
});

test("one sheet's events are not another's", async () => {
  const excel = await connected(workbookFile({ sheets: [{ name: "Uno" }, { name: "Due" }] }));
  const events: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Uno");
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(
      async ({ worksheetId, address }) => void events.push(`${worksheetId === sheet.id ? "Uno" : "?"} ${address}`),
    );
    await context.sync();
  });
  excel.user.type("Due", "A1", "1");
  excel.user.type("Uno", "B2", "1");
  await heard();
  expect(events).toEqual(["Uno B2"]);
});

test.each<[string, unknown, string, string]>([
  ["12,5", 12.5, "12,5", "General"],
  ["80%", 0.8, "80%", "0%"],
  ["31/12/2019", 43830, "31/12/2019", "m/d/yyyy"],
  ["1.234,50", 1234.5, "1.234,50", "#,##0.00"],
  ["VERO", true, "VERO", "General"],
  ["TRUE", "TRUE", "TRUE", "General"],
  ["12.5", "12.5", "12.5", "General"],
  ["31/06/2019", "31/06/2019", "31/06/2019", "General"],
  ["entro il 31/12", "entro il 31/12", "entro il 31/12", "General"],
  ["", "", "", "General"],
])("a person types %s", async (typed, value, text, format) => {
  const excel = await connected(oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>'));
  excel.user.type("Dati", "A1", typed);
  expect([await read("A1", "values"), await read("A1", "text"), await read("A1", "numberFormat")]).toEqual([
    [[value]],
    [[text]],
    [[format]],
  ]);
});

test("Office as the add-in finds it", async () => {
  await connected(oneSheet(ROW), { displayLanguage: "en-GB", apiVersion: "1.13" });
  await expect(Office.onReady()).resolves.toMatchObject({ host: "Excel" });
  expect([Office.context.displayLanguage, Office.context.officeTheme, Office.HostType.Excel]).toEqual([
    "en-GB",
    undefined,
    "Excel",
  ]);
  expect(
    ["1.1", "1.9", "1.13", "1.14", "2.0"].map((version) =>
      Office.context.requirements.isSetSupported("ExcelApi", version),
    ),
  ).toEqual([true, true, true, false, false]);
  expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
  expect(await read("A1", "text")).toEqual([["1"]]);
});
