/** What is no workbook is refused at once, with a reason; odd workbooks open. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { fc } from "../support/properties";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { NotAWorkbook } from "../../src/memory-excel/not-a-workbook";
import { closeAll, connected, read } from "./support/with-excel";
import { oneSheet, partsOf, workbookFile, zipped } from "./support/workbook-file";

afterEach(closeAll);

const ANNEX = new Uint8Array(readFileSync(join(__dirname, "../fixtures/annexes/maremma-2018.xlsx")));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string) =>
  Uint8Array.from([...OLE, ...new Uint8Array(1024), ...utf16(stream), ...new Uint8Array(512)]);
const parts = partsOf({ sheets: [{ name: "Dati", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
const without = (name: string) => zipped(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));
const withSheet = (xml: string) => zipped({ ...parts, "xl/worksheets/sheet1.xml": xml });

async function reasonFor(bytes: Uint8Array): Promise<unknown> {
  try {
    (await openMemoryExcel(bytes)).close();
    return "opened";
  } catch (error) {
    return error instanceof NotAWorkbook ? error.code : error;
  }
}

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty-file"],
  ["text", strToU8("Obiettivo;Target\n1;2"), "not-a-workbook"],
  ["a page that calls itself a workbook", strToU8("<html><table></table></html>"), "not-a-workbook"],
  ["a PDF", strToU8("%PDF-1.7"), "not-a-workbook"],
  ["two letters of a zip", strToU8("PK"), "not-a-workbook"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
  [
    "a text document",
    zipSync({
      "_rels/.rels": strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": strToU8("<document/>"),
    }),
    "not-a-workbook",
  ],
  ["half a workbook", ANNEX.slice(0, ANNEX.length / 2), "not-a-workbook"],
  ["a workbook without its end", ANNEX.slice(0, ANNEX.length - 30), "not-a-workbook"],
  ["a workbook without its sheets", without("xl/worksheets/sheet1.xml"), "not-a-workbook"],
  ["a workbook without its workbook", without("xl/workbook.xml"), "not-a-workbook"],
  ["a sheet cut off", withSheet('<worksheet><sheetData><row r="1"><c r="A1">'), "not-a-workbook"],
  [
    "a sheet with crossed tags",
    withSheet("<worksheet><sheetData><row></sheetData></row></worksheet>"),
    "not-a-workbook",
  ],
  [
    "a sheet with a document type",
    withSheet('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'),
    "not-a-workbook",
  ],
  ["a sheet that is none", withSheet("<html></html>"), "not-a-workbook"],
  [
    "a cell in a row that is not its own",
    withSheet('<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>'),
    "not-a-workbook",
  ],
  ["an old workbook", ole("Workbook"), "old-format"],
  ["an encrypted workbook", ole("EncryptedPackage"), "encrypted"],
  ["a bomb", zipped({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(300_000_000) }), "not-a-workbook"],
])("%s", async (_, bytes, code) => {
  expect(await reasonFor(bytes)).toBe(code);
});

test("a part longer than its directory says is not unfolded further", async () => {
  const bytes = zipped({
    ...parts,
    "xl/worksheets/sheet1.xml": `<worksheet><!--${"x".repeat(3_000_000)}--><sheetData/></worksheet>`,
  });
  const view = new DataView(bytes.buffer);
  // The sheet's sizes in the central directory, made small.
  const name = "xl/worksheets/sheet1.xml";
  const at = Buffer.from(bytes).lastIndexOf(name) - 46;
  expect(view.getUint32(at, true)).toBe(0x02014b50);
  view.setUint32(at + 24, 100, true);
  expect(await reasonFor(bytes)).toBe("not-a-workbook");
});

test("any bytes are either opened or refused with a reason", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.nat(ANNEX.length - 1),
      fc.constantFrom("random", "cut", "flip"),
      async (random, at, kind) => {
        const bytes =
          kind === "random"
            ? Uint8Array.from([0x50, 0x4b, 3, 4, ...random])
            : kind === "cut"
              ? ANNEX.slice(0, at)
              : Uint8Array.from(ANNEX);
        if (kind === "flip") bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        expect(["opened", "not-a-workbook", "encrypted", "old-format", "empty-file"]).toContain(await reasonFor(bytes));
      },
    ),
    { numRuns: 25 },
  );
});

test.each<[string, Uint8Array, unknown]>([
  [
    "rows and cells without numbers",
    oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    [
      [1, 2],
      [3, ""],
    ],
  ],
  [
    "single quotes and spaces in tags",
    oneSheet("<row r = '1' ><c r='A1' t = 'str' ><v>a</v></c ><c r='B1'><v>2</v></c></row >"),
    [
      ["a", 2],
      ["", ""],
    ],
  ],
  [
    "comments and CDATA",
    oneSheet('<!-- <row> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c></row>'),
    [
      ["a<b&c", ""],
      ["", ""],
    ],
  ],
  [
    "no styles, no theme, no shared strings",
    without("xl/styles.xml"),
    [
      [1, ""],
      ["", ""],
    ],
  ],
  [
    "a byte order mark",
    withSheet(`\ufeff${parts["xl/worksheets/sheet1.xml"] ?? ""}`),
    [
      [1, ""],
      ["", ""],
    ],
  ],
])("a workbook with %s opens", async (_, bytes, expected) => {
  await connected(bytes);
  expect(await read("A1:B2", "values")).toEqual(expected);
});

test("several workbooks are open at once, and the connected one answers", async () => {
  const first = await connected(workbookFile({ sheets: [{ name: "Uno" }] }));
  const second = await connected(workbookFile({ sheets: [{ name: "Due" }] }));
  const nameOf = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });
  expect(await nameOf()).toBe("Due");
  first.connect();
  expect(await nameOf()).toBe("Uno");
  second.close();
  expect(await nameOf()).toBe("Uno");
});
