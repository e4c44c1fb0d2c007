/** Files that other programs make: read, written, and saved without harm. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { connected, closeAll, onSheet, read } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

// The engine for formulas takes its time to load, the more so on a busy machine.
jest.setTimeout(120_000);
afterEach(closeAll);

const file = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../fixtures/files", `${name}.xlsx`)));

const withPart = (bytes: Uint8Array, part: string, content: (xml: string) => Uint8Array | string) => {
  const parts = unzipSync(bytes);
  const changed = content(strFromU8(parts[part] ?? new Uint8Array()));
  return zipSync({ ...parts, [part]: typeof changed === "string" ? strToU8(changed) : changed });
};

const partOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

test("each member of an array formula tells the formula", async () => {
  await connected(file("array-formula-in-achievement"));
  expect(await read("F2:F3", "formulas")).toEqual([["=E2:E3/D2:D3"], ["=E2:E3/D2:D3"]]);
});

test.each(["date1904", "date1904-x15"])("%s: days are shown by the calendar of the workbook", async (name) => {
  await connected(file(name));
  expect(await read("E2", "text")).toEqual([["31/12/2018"]]);
});

test("a name for a formula, another workbook and a table keep their values when something else is written", async () => {
  const excel = await connected(file("names-and-links"));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A3").values = [[9]];
    await context.sync();
  });
  expect(await read("B1:D1", "values")).toEqual([[8, 7, 12]]);
  const xml = partOf(await excel.save(), "xl/worksheets/sheet1.xml");
  expect(["<v>8</v>", "<v>7</v>", "<v>12</v>"].every((value) => xml.includes(value))).toBe(true);
});

test.each(["styles-empty", "styles-without-cellXfs", "styles-empty-format-general"])(
  "%s: a format is written where it is, one that is taken back leaves nothing",
  async (name) => {
    const bytes = file(name);
    const excel = await connected(bytes);
    const paint = (color: string | undefined) =>
      onSheet(async (sheet, context) => {
        const { fill } = sheet.getRange("F2").format;
        if (color === undefined) fill.clear();
        else fill.color = color;
        await context.sync();
      });
    await paint("#FF0000");
    const painted = await excel.save();
    await paint(undefined);
    expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
    closeAll();
    await connected(painted);
    await onSheet(async (sheet, context) => {
      const [cell, other] = ["F2", "A2"].map((address) => sheet.getRange(address).format.fill.load("color"));
      await context.sync();
      expect([cell?.color, other?.color]).toEqual(["#FF0000", "#FFFFFF"]);
    });
  },
);

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>citt\u00e0\r\nalta\rbassa&#13;</t></is></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";
const bytesOf = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const declared = (xml: string, encoding: string) =>
  `<?xml version="1.0" encoding="${encoding}"?>${xml.slice(xml.indexOf("<worksheet"))}`;

test.each([
  ["UTF-16 with a mark", (xml: string) => bytesOf(`\ufeff${declared(xml, "UTF-16")}`, "utf16le")],
  ["UTF-16 without one", (xml: string) => bytesOf(declared(xml, "UTF-16LE"), "utf16le")],
  ["Latin 1", (xml: string) => bytesOf(declared(xml, "ISO-8859-1"), "latin1")],
  ["Windows", (xml: string) => bytesOf(declared(xml, "windows-1252"), "latin1")],
  ["UTF-8", (xml: string) => bytesOf(declared(xml, "UTF-8"), "utf8")],
])("%s is read, and written as what it declares", async (_, encode) => {
  const excel = await connected(withPart(oneSheet(ROWS), SHEET, encode));
  expect(await read("A1", "values")).toEqual([["citt\u00e0\nalta\nbassa\r"]]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [[1]];
    await context.sync();
  });
  const saved = await excel.save();
  expect(partOf(saved, SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
  closeAll();
  await connected(saved);
  expect(await read("A1:B1", "values")).toEqual([["citt\u00e0\nalta\nbassa\r", 1]]);
});

const cell = (attributes: string) => `<row r="1"><c r="A1" ${attributes}><v>1</v></c></row>`;

test.each([
  ["row 0", '<row r="0"><c r="A0"><v>1</v></c></row>', "not-a-workbook"],
  ["row -5", '<row r="-5"><c><v>1</v></c></row>', "not-a-workbook"],
  ["a row beyond the last one", '<row r="1048577"><c><v>1</v></c></row>', "not-a-workbook"],
  ["a column beyond the last one", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "not-a-workbook"],
])("%s is refused", async (_, rows, code) => {
  await expect(openMemoryExcel(oneSheet(rows))).rejects.toMatchObject({ code });
});

test.each(["constructor", "__proto__", "toString", "x"])(
  "a cell of the unknown type %s is read as a number",
  async (type) => {
    await connected(oneSheet(cell(`t="${type}"`)));
    expect(await read("A1", "values")).toEqual([[1]]);
  },
);

test("elements named as what every object inherits say nothing", async () => {
  const odd = "<constructor/><__proto__/><toString a='1'/>";
  await connected(withPart(oneSheet(cell("")), SHEET, (xml) => xml.replace("<sheetData>", `${odd}<sheetData>`)));
  expect(await read("A1", "values")).toEqual([[1]]);
});

test("merged areas over each other: one of them counts", async () => {
  const merged = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>';
  await connected(withPart(oneSheet(cell("")), SHEET, (xml) => xml.replace("</sheetData>", `</sheetData>${merged}`)));
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(areas.address.replace(/^.*!/, "")).toBe("A1:B2");
  });
});

test("a sum follows the cells that were written, and those that hold what they held before", async () => {
  const excel = await connected(file("stale-after-take-back"));
  const write = (address: string, value: number) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).values = [[value]];
      await context.sync();
    });
  await write("A1", 5);
  await write("A2", 50);
  await write("A1", 1);
  expect(await read("C1", "values")).toEqual([[102]]);
  expect(partOf(await excel.save(), SHEET)).toContain("<v>102</v>");
});
