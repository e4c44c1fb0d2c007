/** Merged areas, copied formats and widths: what they do, what they refuse, and how they are saved. */
import { strFromU8, unzipSync } from "fflate";
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

type Work = (sheet: Excel.Worksheet) => void;

const work = (change: Work) =>
  onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

const ROWS =
  '<row r="1"><c r="A1" s="3"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="7"/></row><row r="2"><c r="A2" s="1"><v>3</v></c><c r="B2"><v>4</v></c></row>';
const LAYOUT = {
  before:
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="5" width="9.7109375" bestFit="1" customWidth="1" style="1"/></cols>',
  after:
    '<sheetProtection sheet="0"/><mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="D5:D6"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
};
const bytesOf = () => oneSheet(ROWS, LAYOUT);
const sheetText = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

/** What a piece of work makes of the file: the text between the rows' sides, columns or merged areas. */
async function saved(change: Work, bytes = bytesOf()): Promise<string> {
  const excel = await connected(bytes);
  await work(change);
  return sheetText(await excel.save());
}

const found = (xml: string, pattern: RegExp) => pattern.exec(xml)?.[0] ?? "";
const mergedOf = (xml: string) => found(xml, /<mergeCells.*<\/mergeCells>/);
const columnsOf = (xml: string) => found(xml, /<cols>.*<\/cols>/);

test.each<[string, Work, string]>([
  [
    "one more",
    (sheet) => sheet.getRange("D1:E1").merge(),
    '<mergeCells count="3"><mergeCell ref="A5:B6"/><mergeCell ref="D5:D6"/><mergeCell ref="D1:E1"/></mergeCells>',
  ],
  [
    "each row by itself",
    (sheet) => sheet.getRange("D1:E2").merge(true),
    '<mergeCells count="4"><mergeCell ref="A5:B6"/><mergeCell ref="D5:D6"/><mergeCell ref="D1:E1"/><mergeCell ref="D2:E2"/></mergeCells>',
  ],
  [
    "one around others",
    (sheet) => sheet.getRange("A5:D7").merge(),
    '<mergeCells count="1"><mergeCell ref="A5:D7"/></mergeCells>',
  ],
  [
    "one cell",
    (sheet) => sheet.getRange("D1").merge(),
    '<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="D5:D6"/></mergeCells>',
  ],
  [
    "one taken apart by a part of it",
    (sheet) => sheet.getRange("B6").unmerge(),
    '<mergeCells count="1"><mergeCell ref="D5:D6"/></mergeCells>',
  ],
  ["all taken apart", (sheet) => sheet.getRange("A1:Z9").unmerge(), ""],
  [
    "formats cleared",
    (sheet) => sheet.getRange("D4:D7").clear("Formats"),
    '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
  ],
])("merged areas: %s", async (_, change, merged) => {
  expect(mergedOf(await saved(change))).toBe(merged);
});

test("the first merged area of a sheet stands where the format wants it", async () => {
  const bytes = oneSheet(ROWS, {
    after:
      '<sheetProtection sheet="0"/><autoFilter ref="A1:B2"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  });
  expect(await saved((sheet) => sheet.getRange("D1:E1").merge(), bytes)).toContain(
    '<autoFilter ref="A1:B2"/><mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><pageMargins',
  );
});

test("merging keeps the first cell's value and loses the others'", async () => {
  await connected(bytesOf());
  await work((sheet) => sheet.getRange("A1:B2").merge());
  await work((sheet) => sheet.getRange("A1:B2").unmerge());
  expect(await read("A1:B2", "values")).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test.each<[string, Work]>([
  [
    "merged and taken apart",
    (sheet) => {
      sheet.getRange("D1:E1").merge();
      sheet.getRange("D1:E1").unmerge();
    },
  ],
  [
    "taken apart and merged",
    (sheet) => {
      sheet.getRange("A5:B6").unmerge();
      sheet.getRange("A5:B6").merge();
    },
  ],
  [
    "wider and as wide as before",
    (sheet) => {
      sheet.getRange("B:D").format.columnWidth = 100;
      sheet.getRange("B:B").format.columnWidth = 48;
      sheet.getRange("C:D").format.columnWidth = 51;
    },
  ],
  [
    "hidden and shown",
    (sheet) => {
      sheet.getRange("A:D").columnHidden = true;
      sheet.getRange("A:D").columnHidden = false;
    },
  ],
  [
    "no width and its own",
    (sheet) => {
      sheet.getRange("A1").format.columnWidth = 0;
      sheet.getRange("A1").format.columnWidth = 108.75;
    },
  ],
])("%s: the same bytes", async (_, change) => {
  const bytes = bytesOf();
  const excel = await connected(bytes);
  await work(change);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test.each<[string, Work, string]>([
  [
    "of a column without",
    (sheet) => (sheet.getRange("B:B").format.columnWidth = 75),
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="14.28515625" customWidth="1"/><col min="3" max="5" width="9.7109375" bestFit="1" customWidth="1" style="1"/></cols>',
  ],
  [
    "of one column of a band",
    (sheet) => (sheet.getRange("D7").format.columnWidth = 75),
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9.7109375" bestFit="1" customWidth="1" style="1"/><col min="4" max="4" width="14.28515625" bestFit="1" customWidth="1" style="1"/><col min="5" max="5" width="9.7109375" bestFit="1" customWidth="1" style="1"/></cols>',
  ],
  [
    "none",
    (sheet) => (sheet.getRange("B:B").columnHidden = true),
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" hidden="1"/><col min="3" max="5" width="9.7109375" bestFit="1" customWidth="1" style="1"/></cols>',
  ],
])("a width: %s", async (_, change, columns) => {
  expect(columnsOf(await saved(change))).toBe(columns);
});

test("widths are read as they were set, and saved for the next reader", async () => {
  const excel = await connected(bytesOf());
  await work((sheet) => (sheet.getRange("B:C").format.columnWidth = 75));
  await connected(await excel.save());
  await onSheet(async (sheet, context) => {
    const widths = ["B1", "C1", "D1", "B1:C1", "B1:D1"].map((address) =>
      sheet.getRange(address).format.load("columnWidth"),
    );
    await context.sync();
    expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([75, 75, 51, 75, null]);
  });
});

const styleOf = (xml: string, cell: string) => /\ss="(\d+)"/.exec(found(xml, new RegExp(`<c r="${cell}"[^>]*>`)))?.[1];

test.each<[string, string, string, Readonly<Record<string, string | undefined>>]>([
  ["one cell to one", "D1", "A1", { D1: "3" }],
  ["one cell to many", "D1:E2", "A1", { D1: "3", E1: "3", D2: "3", E2: "3" }],
  [
    "a block as often as it fits, not stored where the column has the format",
    "D1:G2",
    "A1:B2",
    { D1: "3", E1: "2", F1: "3", G1: "2", D2: undefined, F2: "1" },
  ],
  ["a block over the edge of a smaller target", "G1", "A1:B2", { G1: "3", H1: "2", G2: "1", H2: undefined }],
  ["a cell that is not stored, with the format of its column", "G9", "C9", { G9: "1" }],
  ["over itself", "B1:C1", "A1:B1", { A1: "3", B1: "3", C1: "2" }],
])("formats are copied: %s", async (_, target, source, styles) => {
  const xml = await saved((sheet) => sheet.getRange(target).copyFrom(source, "Formats"));
  expect(Object.fromEntries(Object.keys(styles).map((cell) => [cell, styleOf(xml, cell)]))).toEqual(styles);
  expect(xml).toContain('<c r="B2"><v>4</v></c>');
});

test("merged areas go with the formats", async () => {
  const xml = await saved((sheet) =>
    sheet.getRange("F5:H6").copyFrom(sheet.getRange("A5:A6").getResizedRange(0, 2), "Formats"),
  );
  expect(mergedOf(xml)).toContain('<mergeCell ref="F5:G6"/>');
});

const PROTECTED = { ...LAYOUT, after: '<sheetProtection sheet="1" formatColumns="0"/>' };

test.each<[string, Work, string | undefined]>([
  ["merging across another merged area's edge", (sheet) => sheet.getRange("B6:C7").merge(), "InvalidOperation"],
  [
    "formats over another merged area's edge",
    (sheet) => sheet.getRange("B6:C7").copyFrom("A1", "Formats"),
    "InvalidOperation",
  ],
  ["turned over", (sheet) => sheet.getRange("D1").copyFrom("A1", "Formats", false, true), "NotImplemented"],
  ["formats of whole columns", (sheet) => sheet.getRange("D:D").copyFrom("A:A", "Formats"), "NotImplemented"],
  ["a negative width", (sheet) => (sheet.getRange("A1").format.columnWidth = -1), "InvalidArgument"],
  ["a width beyond Excel's widest", (sheet) => (sheet.getRange("A1").format.columnWidth = 2000), "InvalidArgument"],
  [
    "a width that is none",
    (sheet) => (sheet.getRange("A1").format.columnWidth = "largo" as unknown as number),
    "InvalidArgument",
  ],
  ["a height", (sheet) => (sheet.getRange("A1").format.rowHeight = 410), "InvalidArgument"],
])("refused: %s", async (_, change, code) => {
  await connected(bytesOf());
  expect(await codeOf(work(change))).toBe(code);
});

test.each<[string, Work, string | undefined]>([
  ["merging", (sheet) => sheet.getRange("D1:E1").merge(), "AccessDenied"],
  ["taking apart", (sheet) => sheet.getRange("A5").unmerge(), "AccessDenied"],
  ["copying formats", (sheet) => sheet.getRange("D1").copyFrom("A1", "Formats"), "AccessDenied"],
  ["a width, which it permits", (sheet) => (sheet.getRange("A1").format.columnWidth = 75), undefined],
])("on a protected sheet: %s", async (_, change, code) => {
  await connected(oneSheet(ROWS, PROTECTED));
  expect(await codeOf(work(change))).toBe(code);
});
