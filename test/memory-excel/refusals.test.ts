/** What Excel refuses, and with which code; what stands afterwards. */
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet, workbookFile } from "./support/workbook-file";

afterEach(closeAll);

const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row>';
const PROTECTED = { after: '<sheetProtection sheet="1"/>' };

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function attempt(work: Work): Promise<string | undefined> {
  return codeOf(
    onSheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    }),
  );
}

test.each<[string, Work, string | undefined]>([
  ["a value in a locked cell", (sheet) => (sheet.getRange("A1").values = [[9]]), "AccessDenied"],
  ["a formula in a locked cell", (sheet) => (sheet.getRange("A1").formulas = [["=1"]]), "AccessDenied"],
  ["a number format of a locked cell", (sheet) => (sheet.getRange("A1").numberFormat = [["0%"]]), "AccessDenied"],
  ["a fill of a locked cell", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"), "AccessDenied"],
  ["clearing the fill of a locked cell", (sheet) => sheet.getRange("A1").format.fill.clear(), "AccessDenied"],
  [
    "cell properties of a locked cell",
    (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { fill: { color: "#FF0000" } } }]]),
    "AccessDenied",
  ],
  ["clearing a locked cell", (sheet) => sheet.getRange("A1").clear("Contents"), "AccessDenied"],
  ["a range with one locked cell", (sheet) => (sheet.getRange("A1:B1").values = [[9, 9]]), "AccessDenied"],
  ["a cell that was never used", (sheet) => (sheet.getRange("Z99").values = [[9]]), "AccessDenied"],
  ["a value in an unlocked cell", (sheet) => (sheet.getRange("B1").values = [[9]]), undefined],
  ["reading a locked cell", (sheet) => sheet.getRange("A1").load("values"), undefined],
])("on a protected sheet: %s", async (_, work, code) => {
  await connected(oneSheet(ROWS, PROTECTED));
  expect(await attempt(work)).toBe(code);
  expect(await read("A1", "values")).toEqual([[1]]);
});

test("a person cannot type into a locked cell either", async () => {
  const excel = await connected(oneSheet(ROWS, PROTECTED));
  expect(() => excel.user.type("Dati", "A1", "9")).toThrow();
  excel.user.type("Dati", "B1", "9");
  expect(await read("A1:B1", "values")).toEqual([[1, 9]]);
});

test.each<[string, Work, string]>([
  ["a block with too few rows", (sheet) => (sheet.getRange("A1:A2").values = [[1]]), "InvalidArgument"],
  ["a block with too many columns", (sheet) => (sheet.getRange("A1").values = [[1, 2]]), "InvalidArgument"],
  ["a ragged block", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
  [
    "number formats of other dimensions",
    (sheet) => (sheet.getRange("A1:B1").numberFormat = [["0"]]),
    "InvalidArgument",
  ],
  [
    "cell properties of other dimensions",
    (sheet) => sheet.getRange("A1:B1").setCellProperties([[{}]]),
    "InvalidArgument",
  ],
  ["no address", (sheet) => sheet.getRange("A1:B").load("values"), "InvalidArgument"],
  ["an address beyond the sheet", (sheet) => sheet.getRange("XFE1").load("values"), "InvalidArgument"],
  ["an address on another sheet", (sheet) => sheet.getRange("Altro!A1").load("values"), "InvalidArgument"],
  [
    "an address too long",
    (sheet) => sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",")).load("address"),
    "InvalidArgument",
  ],
  ["indexes outside the sheet", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("values"), "InvalidArgument"],
  [
    "an offset outside the sheet",
    (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
    "InvalidArgument",
  ],
  ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "rosso"), "InvalidArgument"],
  ["values for whole columns", (sheet) => (sheet.getRange("A:A").values = [[1]]), "InvalidArgument"],
  ["a missing sheet", (_, context) => context.workbook.worksheets.getItem("Manca").load("name"), "ItemNotFound"],
  ["a missing setting", (_, context) => context.workbook.settings.getItem("manca").load("value"), "ItemNotFound"],
  ["no intersection", (sheet) => sheet.getRange("A1").getIntersection("B2").load("address"), "ItemNotFound"],
  [
    "writing to a null object",
    (_, context) => context.workbook.worksheets.getItemOrNullObject("Manca").getRange("A1").clear(),
    "ItemNotFound",
  ],
  ["a part of an array formula", (sheet) => (sheet.getRange("D1").values = [[1]]), "InvalidOperation"],
  ["a member that this host lacks", (sheet) => sheet.charts.load("count"), "NotImplemented"],
])("%s", async (_, work, code) => {
  await connected(
    oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">TRANSPOSE(A1:B1)</f><v>1</v></c></row><row r="2"><c r="D2"><v>2</v></c></row>',
    ),
  );
  expect(await attempt(work)).toBe(code);
});

test("merged areas: 512 are answered, 513 are not", async () => {
  const merges = (count: number) =>
    Array.from({ length: count }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`).join("");
  await connected(oneSheet("", { after: `<mergeCells>${merges(513)}</mergeCells>` }));
  const load = (address: string) =>
    attempt((sheet) => sheet.getRange(address).getMergedAreasOrNullObject().load("areaCount"));
  expect([await load("A1:B513"), await load("A1:B512"), await load("A2:B513")]).toEqual([
    "InvalidArgument",
    undefined,
    undefined,
  ]);
});

test.each<[string, string, Work, string | undefined]>([
  ["1.12", "merged areas", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"), "ApiNotFound"],
  ["1.13", "merged areas", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject().load("address"), undefined],
  ["1.8", "cell properties", (sheet) => sheet.getRange("A1").getCellProperties({ address: true }), "ApiNotFound"],
  ["1.1", "a property that is only loaded", (sheet) => sheet.getRange("A1").load("rowHidden"), "ApiNotFound"],
  ["1.2", "a property that is only loaded", (sheet) => sheet.getRange("A1").load("rowHidden"), undefined],
  ["1.1", "everything that there is", (sheet) => sheet.getRange("A1").load(), undefined],
])("Excel with %s: %s", async (apiVersion, _, work, code) => {
  await connected(oneSheet(ROWS), { apiVersion });
  expect(await attempt(work)).toBe(code);
  expect(Office.context.requirements.isSetSupported("ExcelApi", apiVersion)).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("while a person types in a cell every batch is refused", async () => {
  const excel = await connected(oneSheet(ROWS));
  excel.user.enterEditMode();
  expect(await attempt((sheet) => sheet.getRange("A1").load("values"))).toBe("InvalidOperationInCellEditMode");
  excel.user.leaveEditMode();
  expect(await attempt((sheet) => sheet.getRange("A1").load("values"))).toBeUndefined();
});

test("a request over 5 MB and an answer over 5 MB", async () => {
  await connected(oneSheet(ROWS));
  const long = "x".repeat(30_000);
  const tooMuch = Array.from({ length: 200 }, () => [long]);
  expect(await attempt((sheet) => (sheet.getRange("A1:A200").values = tooMuch))).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  expect(await read("A1", "values")).toEqual([[1]]);
  for (const column of ["A", "B"]) {
    expect(
      await attempt((sheet) => (sheet.getRange(`${column}1:${column}100`).values = tooMuch.slice(100))),
    ).toBeUndefined();
  }
  expect(await attempt((sheet) => sheet.getRange("A1:B100").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test.each<[string, Work, string]>([
  [
    "an answer over 5 MB, of fewer than five million cells",
    (sheet) => sheet.getRange("A1:XFC300").load("values"),
    "ResponsePayloadSizeLimitExceeded",
  ],
  ["reading more than five million cells", (sheet) => sheet.getRange("A1:XFC1000").load("values"), "RangeExceedsLimit"],
  [
    "writing one value to more cells than an operation may",
    (sheet) => (sheet.getRange("A1:XFC2100").values = 1 as unknown as unknown[][]),
    "OperationCellsExceedLimit",
  ],
  [
    "clearing more cells than an operation may",
    (sheet) => sheet.getRange("A1:XFC2100").clear("Contents"),
    "OperationCellsExceedLimit",
  ],
])("%s", async (_, work, code) => {
  await connected(oneSheet(ROWS));
  expect(await attempt(work)).toBe(code);
});

test("a batch stops where it fails, and what came before stands", async () => {
  await connected(oneSheet(ROWS));
  const code = await attempt((sheet, context) => {
    sheet.getRange("A1").values = [["prima"]];
    context.workbook.worksheets.getItem("Manca").getRange("A1").values = [[0]];
    sheet.getRange("B1").values = [["dopo"]];
  });
  expect(code).toBe("ItemNotFound");
  expect(await read("A1:B1", "values")).toEqual([["prima", 2]]);
});

test("a failure can be put at any action, once", async () => {
  const excel = await connected(oneSheet(ROWS));
  const write: Work = (sheet) => (sheet.getRange("A1").values = [[9]]);
  excel.failAtAction(1, "ServiceNotAvailable");
  expect([await attempt(write), await attempt(write)]).toEqual(["ServiceNotAvailable", undefined]);
  excel.failAtAction(1_000);
  expect(await attempt(write)).toBeUndefined();
  excel.failAtAction(undefined);
});

test("reading what was not loaded fails in the client library itself", async () => {
  await connected(oneSheet(ROWS));
  const code = await codeOf(onSheet(async (sheet) => sheet.getRange("A1").values));
  expect(code).toBe("PropertyNotLoaded");
});

test("a workbook that was closed answers nothing", async () => {
  const excel = await connected(workbookFile({ sheets: [{ name: "Dati" }] }));
  excel.close();
  expect(await attempt((sheet) => sheet.load("name"))).toBe("GeneralException");
});
