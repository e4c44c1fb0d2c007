/** What a saved workbook holds: what was written, and everything else as it was, byte for byte. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { closeAll, connected, onSheet, read } from "./support/with-excel";
import { oneSheet, partsOf, workbookFile, zipped } from "./support/workbook-file";

afterEach(closeAll);

const FOLDER = join(__dirname, "../fixtures/annexes");
const ANNEXES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const annex = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

type Parts = Readonly<Record<string, Uint8Array>>;
const changedParts = (before: Parts, after: Parts) =>
  Object.keys({ ...before, ...after }).filter(
    (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
  );
const sheetText = (bytes: Uint8Array, part = "xl/worksheets/sheet1.xml") =>
  strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** Exchanges in a text, to say what a splice may change. */
const exchanged = (text: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((result, [from, to]) => result.replace(from, to), text);

test.each(ANNEXES)("%s: nothing written, the same bytes", async (name) => {
  const bytes = annex(name);
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    sheet.getUsedRange().load("values, text, formulas, numberFormat");
    await context.sync();
  });
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test.each(ANNEXES)("%s: three cells written, only their sheet and the styles are other parts", async (name) => {
  const bytes = annex(name);
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B5").values = [["n. 3 & <più>"]];
    sheet.getRange("Z99").values = [[0.925]];
    const coloured = sheet.getRange("A1");
    coloured.numberFormat = [['0.0%" raggiunto"']];
    coloured.format.fill.color = "#C6EFCE";
    await context.sync();
  });
  const saved = await excel.save();
  const before = unzipSync(bytes);
  const after = unzipSync(saved);
  expect(changedParts(before, after)).toEqual(expect.arrayContaining(["xl/styles.xml"]));
  expect(changedParts(before, after)).toHaveLength(2);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  await connected(saved);
  expect(await read("Z99", "values")).toEqual([[0.925]]);
  expect(await read("B5", "values")).toEqual([["n. 3 & <più>"]]);
});

test.each(ANNEXES)("%s: written and taken back is the same bytes again", async (name) => {
  const bytes = annex(name);
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:F30");
    range.load("values, numberFormat");
    const fills = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
    await context.sync();
    const { numberFormat } = range;
    const values = range.values as (string | number | boolean)[][];
    range.numberFormat = values.map((row) => row.map(() => "0.0%"));
    range.values = values.map((row) => row.map(() => 0.5));
    range.format.fill.color = "#FFC7CE";
    await context.sync();
    range.numberFormat = values.map((row) => row.map(() => "@"));
    range.values = values.map((row) => row.map((value) => (typeof value === "string" ? value : "")));
    range.numberFormat = numberFormat;
    range.values = values.map((row) => row.map((value) => (typeof value === "string" ? null : value)));
    fills.value.forEach((row, r) =>
      row.forEach(({ format }, c) => {
        const { fill } = range.getCell(r, c).format;
        if ((format?.fill?.tintAndShade as number | null | undefined) === null) fill.clear();
        else fill.color = format?.fill?.color ?? "";
      }),
    );
    await context.sync();
  });
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

/** A sheet as Excel writes it, with what a rewrite would lose. */
const RICH = {
  before:
    '<sheetPr codeName="Foglio1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/><cols><col min="1" max="1" width="40.7109375" customWidth="1" style="1"/></cols>',
  rows:
    '<row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" cm="1"><v>1</v></c></row>\n' +
    '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>ricca</t></r></is></c><c r="C2"><f>B1*2</f><v>2</v></c></row><row r="3"/>',
  after:
    '<sheetProtection sheet="0"/><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="B1"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" display="x" location="A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><!-- di altri --></ext></extLst>',
};
const SHARED = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Titolo</t></si></sst>';
const richFile = () => workbookFile({ sheets: [{ name: "Dati", ...RICH }], sharedStrings: SHARED });

type Write = (sheet: Excel.Worksheet) => void;

test.each<[string, Write, readonly (readonly [string, string])[]]>([
  [
    "a value",
    (sheet) => (sheet.getRange("A1").values = [[0.5]]),
    [['<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"><v>0.5</v></c>']],
  ],
  [
    "a text",
    (sheet) => (sheet.getRange("A1").values = [[" a\nb"]]),
    [
      [
        '<c r="A1" s="3" t="s"><v>0</v></c>',
        '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> a\nb</t></is></c>',
      ],
    ],
  ],
  [
    "a format that the file has, on a rich text",
    (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000"),
    [['<c r="A2" t="inlineStr">', '<c r="A2" t="inlineStr" s="3">']],
  ],
  [
    "a format on a formula",
    (sheet) => (sheet.getRange("C2").numberFormat = [["0%"]]),
    [['<c r="C2">', '<c r="C2" s="2">']],
  ],
  [
    "nothing, in a cell with a format",
    (sheet) => (sheet.getRange("A1").values = [[""]]),
    [['<c r="A1" s="3" t="s"><v>0</v></c>', '<c r="A1" s="3"/>']],
  ],
  [
    "a cell at the end of a row, which loses its hint",
    (sheet) => (sheet.getRange("D1").values = [[true]]),
    [
      ['ref="A1:C3"', 'ref="A1:D3"'],
      ['<row r="1" spans="1:3" ht', '<row r="1" ht'],
      ["<v>1</v></c></row>", '<v>1</v></c><c r="D1" t="b"><v>1</v></c></row>'],
    ],
  ],
  [
    "a cell between others",
    (sheet) => (sheet.getRange("B2").values = [[7]]),
    [
      ['<row r="2" spans="1:3">', '<row r="2">'],
      ['</is></c><c r="C2">', '</is></c><c r="B2"><v>7</v></c><c r="C2">'],
    ],
  ],
  [
    "a cell of an empty row",
    (sheet) => (sheet.getRange("B3").values = [[7]]),
    [['<row r="3"/>', '<row r="3"><c r="B3"><v>7</v></c></row>']],
  ],
  [
    "a cell of a new row, with the format of its column",
    (sheet) => (sheet.getRange("A9").values = [[7]]),
    [
      ['ref="A1:C3"', 'ref="A1:C9"'],
      ["</sheetData>", '<row r="9"><c r="A9" s="1"><v>7</v></c></row></sheetData>'],
    ],
  ],
])("%s changes this and nothing else", async (_, write, pairs) => {
  const bytes = richFile();
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    write(sheet);
    await context.sync();
  });
  const saved = await excel.save();
  expect(sheetText(saved)).toBe(exchanged(sheetText(bytes), pairs));
  expect(changedParts(unzipSync(bytes), unzipSync(saved))).toEqual(["xl/worksheets/sheet1.xml"]);
});

test("a value that formulas use changes their values, not the formulas", async () => {
  const bytes = richFile();
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [[21]];
    await context.sync();
  });
  expect(sheetText(await excel.save())).toBe(
    exchanged(sheetText(bytes), [
      ['<c r="B1" cm="1"><v>1</v></c>', '<c r="B1"><v>21</v></c>'],
      ["<f>B1*2</f><v>2</v>", "<f>B1*2</f><v>42</v>"],
    ]),
  );
});

test("a producer that prefixes its elements keeps its prefix", async () => {
  const prefixed =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const bytes = zipped({ ...partsOf({ sheets: [{ name: "Dati" }] }), "xl/worksheets/sheet1.xml": prefixed });
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [2, "b"],
      [null, 4],
    ];
    await context.sync();
  });
  const saved = await excel.save();
  expect(sheetText(saved)).toBe(
    exchanged(prefixed, [
      [
        "<x:c><x:v>1</x:v></x:c>",
        '<x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c>',
      ],
      ["</x:sheetData>", '<x:row r="2"><x:c r="B2"><x:v>4</x:v></x:c></x:row></x:sheetData>'],
    ]),
  );
  await connected(saved);
  expect(await read("A1:B2", "values")).toEqual([
    [2, "b"],
    ["", 4],
  ]);
});

test("new formats are added behind the file's own, which keep their numbers", async () => {
  const bytes = oneSheet('<row r="1"><c r="A1" s="7"/></row>');
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [['0.0%" raggiunto"']];
    cell.format.fill.color = "#C6EFCE";
    cell.format.font.color = "#006100";
    await context.sync();
  });
  const saved = await excel.save();
  const [before, after] = [bytes, saved].map((each) => sheetText(each, "xl/styles.xml"));
  expect(sheetText(saved)).toContain('<c r="A1" s="10"/>');
  expect(after).toContain('<numFmt numFmtId="165" formatCode="0.0%&quot; raggiunto&quot;"/></numFmts>');
  expect(after).toContain('<cellXfs count="11">');
  const own = /<cellXfs count="8">(.*)<\/cellXfs>/.exec(before ?? "")?.[1] ?? "?";
  expect(after).toContain(`<cellXfs count="11">${own}<xf `);
});

test("parts that the workbook does not know go through untouched, in their order", async () => {
  const extra = {
    "xl/charts/chart1.xml": "<c:chart xmlns:c='x'/>",
    "docProps/custom.xml": "<p/>",
    "xl/vbaProject.bin": "\u0000\u0001",
  };
  const bytes = workbookFile({
    sheets: [{ name: "Dati", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    parts: extra,
  });
  const excel = await connected(bytes);
  excel.user.type("Dati", "A1", "12,5");
  const saved = await excel.save();
  expect(changedParts(unzipSync(bytes), unzipSync(saved))).toEqual(["xl/worksheets/sheet1.xml"]);
  expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes)));
});

test("a file without styles gets some when a format is written", async () => {
  const parts = Object.entries(
    partsOf({ sheets: [{ name: "Dati", rows: '<row r="1"><c r="A1"><v>0.5</v></c></row>' }] }),
  );
  const bytes = zipped(
    Object.fromEntries(
      parts
        .filter(([name]) => name !== "xl/styles.xml")
        .map(([name, part]) => [
          name,
          part.replace(/<Relationship Id="rIdS"[^>]*>|<Override PartName="\/xl\/styles.xml"[^>]*>/g, ""),
        ]),
    ),
  );
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").numberFormat = [["0.0%"]];
    await context.sync();
  });
  const saved = await excel.save();
  expect(changedParts(unzipSync(bytes), unzipSync(saved)).sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  await connected(saved);
  expect(await read("A1", "text")).toEqual([["50,0%"]]);
});

test.each([
  ["lost", 1, true],
  ["kept", undefined, false],
])("the list of formulas when one is %s", async (_, written, isDropped) => {
  const spec = {
    sheets: [{ name: "Dati", rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>' }],
  };
  const parts = partsOf(spec);
  const bytes = zipped({
    ...parts,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
  });
  const excel = await connected(bytes);
  await onSheet(async (sheet, context) => {
    if (written !== undefined) sheet.getRange("A1").values = [[written]];
    sheet.getRange("B1").values = [[5]];
    await context.sync();
  });
  const after = unzipSync(await excel.save());
  expect("xl/calcChain.xml" in after).toBe(!isDropped);
  expect(strFromU8(after["[Content_Types].xml"] ?? new Uint8Array()).includes("calcChain")).toBe(!isDropped);
  expect(strFromU8(after["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).includes("calcChain")).toBe(!isDropped);
});
