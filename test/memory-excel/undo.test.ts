/** What the person in front can undo, and which requests of add-in code cost them that. */
import { closeAll, connected, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

test.each<[string, Work, number]>([
  ["values and formats are read", (sheet) => sheet.getRange("A1:B1").load("values, text, numberFormat, formulas"), 1],
  ["used ranges are read", (sheet) => sheet.getUsedRangeOrNullObject(true).load("rowCount"), 1],
  ["hidden rows are read from the range", (sheet) => sheet.getRange("A1:B2").load("rowHidden"), 1],
  ["settings are read", (_, { workbook }) => workbook.settings.getItemOrNullObject("x").load("value"), 1],
  ["a cell is selected", (sheet) => sheet.getRange("B1").select(), 1],
  ["merged areas are read", (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"), 0],
  ["row properties are read", (sheet) => sheet.getRange("A1:B2").getRowProperties({ rowHidden: true }), 0],
  ["a worksheet function is asked", (_, { workbook }) => workbook.functions.date(1904, 1, 1).load("value"), 0],
  ["a value is written", (sheet) => (sheet.getRange("B1").values = [[5]]), 0],
  ["a setting is written", (_, { workbook }) => workbook.settings.add("x", "y"), 0],
])("%s", async (_, work, left) => {
  const excel = await connected(oneSheet(ROWS));
  excel.user.type("Dati", "A1", "7");
  await onSheet(async (sheet, context) => {
    work(sheet, context);
    await context.sync();
  });
  expect(excel.user.undoSteps).toBe(left);
  expect(excel.traffic.batches.at(-1)?.flags === 0).toBe(left > 0);
  expect(excel.user.undo()).toBe(left > 0);
  expect(await read("A1", "values")).toEqual([[left > 0 ? 1 : 7]]);
});

test("what a co-author types is nothing that the person can undo", async () => {
  const excel = await connected(oneSheet(ROWS));
  excel.coAuthor.type("Dati", "A1", "7");
  expect(excel.user.undoSteps).toBe(0);
});

test.each([
  ["file", true, true],
  ["fresh", false, false],
  ["web", true, false],
] as const)("ids of sheets at two openings: %s", async (sheetIds, first, second) => {
  const bytes = (await import("../support/make-xlsx")).makeXlsx([
    { name: "A", cells: {} },
    { name: "B", cells: {} },
  ]);
  const ids = async () => {
    await connected(bytes, { sheetIds });
    return Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id");
      await context.sync();
      return sheets.items.map(({ id }) => id);
    });
  };
  const one = await ids();
  const other = await ids();
  expect([one[0] === other[0], one[1] === other[1]]).toEqual([first, second]);
});

test("with another workbook in front sheets are read, and neither shown nor added", async () => {
  const excel = await connected(oneSheet(ROWS));
  excel.user.leaveWorkbook();
  expect(await read("A1", "values")).toEqual([[1]]);
  const codes = await Promise.all(
    [(sheet: Excel.Worksheet) => sheet.activate(), (sheet: Excel.Worksheet) => sheet.getRange("A1").select()].map(
      async (work) =>
        onSheet(async (sheet, context) => {
          work(sheet);
          await context.sync();
        }).then(
          () => undefined,
          (error: unknown) => (error as { code?: string }).code,
        ),
    ),
  );
  expect(codes).toEqual(["InactiveWorkbook", "InactiveWorkbook"]);
});
