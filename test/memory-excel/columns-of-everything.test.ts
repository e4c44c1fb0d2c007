/** Columns inserted and deleted beside everything that names cells: which characters of the file change. */
import { strFromU8, unzipSync } from "fflate";
import { richWorkbook } from "./support/rich-workbook";
import { closeAll, connected, onSheet } from "./support/with-excel";

// The engine for formulas takes its time to load, the more so on a busy machine.
jest.setTimeout(60_000);
afterEach(closeAll);

const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const SHEET = "xl/worksheets/sheet1.xml";

const work = (change: (sheet: Excel.Worksheet) => void) =>
  onSheet(async (sheet, context) => {
    change(sheet);
    await context.sync();
  });

/** The parts that differ, and what of the old and the new text is not common to both, tag by tag. */
async function differences(change: (sheet: Excel.Worksheet) => void): Promise<Record<string, readonly string[]>> {
  const bytes = richWorkbook();
  const excel = await connected(bytes);
  await work(change);
  const [before, after] = [textsOf(bytes), textsOf(await excel.save())];
  const names = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(names.map((name) => [name, fresh(before[name] ?? "", after[name] ?? "")]));
}

/** Pieces of the new text that the old one has not, in order. */
function fresh(before: string, after: string): readonly string[] {
  const pieces = (text: string) => text.split(/(?=<)/);
  const known = new Map<string, number>();
  for (const piece of pieces(before)) known.set(piece, (known.get(piece) ?? 0) + 1);
  return pieces(after).filter((piece) => {
    const left = known.get(piece) ?? 0;
    known.set(piece, left - 1);
    return left <= 0;
  });
}

test("two columns inserted in front of the third", async () => {
  expect(await differences((sheet) => sheet.getRange("C:D").insert("Right"))).toEqual({
    "[Content_Types].xml": [],
    "xl/workbook.xml": [
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Piano!$A$1:$F$3',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Piano!$A$1:$J$9',
    ],
    "xl/_rels/workbook.xml.rels": [],
    "xl/worksheets/sheet1.xml": [
      '<dimension ref="A1:J9"/>',
      '<pane xSplit="5" ySplit="1" topLeftCell="F2" activePane="bottomRight" state="frozen"/>',
      '<col min="2" max="6" width="12.7109375" customWidth="1" style="1"/>',
      '<col min="7" max="16384" width="9.140625" style="4"/>',
      '<row r="1" ht="30" customHeight="1">',
      '<c r="C1" s="7"/>',
      '<c r="D1" s="7"/>',
      '<c r="E1" s="3" t="inlineStr">',
      '<row r="2">',
      '<c r="C2" s="2"/>',
      '<c r="D2" s="2"/>',
      '<c r="E2" s="1">',
      "<f>E2*2",
      '<c r="G2">',
      "<f>B2+F2",
      '<c r="H2">',
      "<f>E2+G2",
      '<c r="C3" s="0"/>',
      '<c r="D3" s="0"/>',
      "<f>SUM(A2:E3)",
      '<c r="G3">',
      "<f>B3+F3",
      '<c r="H3">',
      "<f>E3+G3",
      "</f>",
      '<c r="I4">',
      '<f t="shared" ref="I4:I5" si="1">$B4&amp;"&lt;C4&gt;"&amp;E4',
      "</f>",
      '<c r="C5" s="2"/>',
      '<c r="D5" s="2"/>',
      '<c r="I5">',
      '<c r="F6">',
      '<f t="array" ref="F6:G6">TRANSPOSE(A2:A3)',
      "</f>",
      '<c r="G6">',
      '<autoFilter ref="A1:F3">',
      '<filterColumn colId="5">',
      '<mergeCell ref="A7:F7"/>',
      '<mergeCell ref="E8:F8"/>',
      '<conditionalFormatting sqref="B2:B3 E2:F3">',
      "<formula>$E2&gt;B$2",
      '<dataValidation type="list" sqref="E2:E9">',
      "<formula1>$J$1:$J$3",
      "<formula2>E1",
      '<hyperlink ref="F1" location="A1" display="su"/>',
      '<brk id="6" max="1048575" man="1"/>',
      '<ignoredError sqref="F2:F3" formula="1"/>',
      "<xm:f>Piano!$E$2&gt;0",
      "<xm:sqref>E2:E3",
    ],
    "xl/worksheets/sheet2.xml": [
      "<f>Piano!F2+D2",
      "<f>Piano!B2",
      "<f>Piano!E2",
      "<f>VLOOKUP(1,Piano!$A:$F,4,0)",
      "</f>",
    ],
    "xl/drawings/drawing1.xml": ["<xdr:col>7", "<xdr:col>7", '<xdr:sp macro="" textlink="Piano!$F$2">'],
    "xl/charts/chart1.xml": ["<c:f>Piano!$F$2:$F$3"],
    "xl/comments1.xml": ['<comment ref="F2" authorId="0">'],
    "xl/drawings/vmlDrawing1.vml": ["<x:Anchor>6, 15, 0, 2, 8, 31, 4, 1", "<x:Column>5"],
    "xl/tables/table1.xml": [
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tabella1" displayName="Tabella1" ref="I10:J12" totalsRowShown="0">',
      '<autoFilter ref="I10:J12"/>',
      "<calculatedColumnFormula>Piano!$F$2",
    ],
    "xl/calcChain.xml": [""],
  });
});

test("the third column deleted", async () => {
  expect(await differences((sheet) => sheet.getRange("C:C").delete("Left"))).toEqual({
    "[Content_Types].xml": [],
    "xl/workbook.xml": [
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Piano!$A$1:$C$3',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Piano!$A$1:$G$9',
    ],
    "xl/_rels/workbook.xml.rels": [],
    "xl/worksheets/sheet1.xml": [
      '<dimension ref="A1:G9"/>',
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
      '<col min="2" max="3" width="12.7109375" customWidth="1" style="1"/>',
      '<col min="4" max="16384" width="9.140625" style="4"/>',
      '<row r="1" ht="30" customHeight="1">',
      '<row r="2">',
      '<c r="C2" t="e">',
      "<f>#REF!*2",
      "<v>#REF!",
      '<c r="D2" t="e">',
      "<f>B2+C2",
      "<v>#REF!",
      '<c r="E2" t="e">',
      "<f>#REF!+D2",
      "<v>#REF!",
      '<c r="C3">',
      "<f>SUM(A2:B3)",
      "<v>8.5",
      "<f>B3+C3",
      "<v>12.5",
      '<c r="E3" t="e">',
      "<f>#REF!+D3",
      "</f>",
      "<v>#REF!",
      '<c r="F4" t="e">',
      '<f t="shared" ref="F4:F5" si="1">$B4&amp;"&lt;C4&gt;"&amp;#REF!',
      "</f>",
      "<v>#REF!",
      '<c r="F5" t="e">',
      "<v>#REF!",
      '<c r="C6">',
      '<f t="array" ref="C6:D6">TRANSPOSE(A2:A3)',
      "</f>",
      '<autoFilter ref="A1:C3">',
      '<filterColumn colId="2">',
      '<mergeCells count="2">',
      '<mergeCell ref="A7:C7"/>',
      '<conditionalFormatting sqref="B2:B3 C2:C3">',
      "<formula>#REF!&gt;B$2",
      '<dataValidations count="1">',
      "<formula2>#REF!",
      '<hyperlink ref="C1" location="A1" display="su"/>',
      '<brk id="3" max="1048575" man="1"/>',
      '<ignoredError sqref="C2:C3" formula="1"/>',
    ],
    "xl/worksheets/sheet2.xml": [
      '<c r="A1" t="e">',
      "<f>Piano!C2+D2",
      "<v>#REF!",
      "<f>Piano!B2",
      '<c r="C1" t="e">',
      "<f>Piano!#REF!",
      "<v>#REF!",
      '<c r="D1" t="e">',
      "<f>VLOOKUP(1,Piano!$A:$C,4,0)",
      "</f>",
      "<v>#N/A",
    ],
    "xl/drawings/drawing1.xml": ["<xdr:col>4", "<xdr:col>2", "<xdr:col>4", '<xdr:sp macro="" textlink="Piano!$C$2">'],
    "xl/charts/chart1.xml": ["<c:f>Piano!$C$2:$C$3"],
    "xl/comments1.xml": ['<comment ref="C2" authorId="0">'],
    "xl/drawings/vmlDrawing1.vml": ["<x:Anchor>3, 15, 0, 2, 5, 31, 4, 1", "<x:Column>2"],
    "xl/tables/table1.xml": [
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tabella1" displayName="Tabella1" ref="F10:G12" totalsRowShown="0">',
      '<autoFilter ref="F10:G12"/>',
      "<calculatedColumnFormula>Piano!$C$2",
    ],
    "xl/calcChain.xml": [""],
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    "one insertion",
    (sheet) => {
      sheet.getRange("C:D").insert("Right");
      sheet.getRange("C:D").delete("Left");
    },
  ],
  [
    "one in front of everything",
    (sheet) => {
      sheet.getRange("A:C").insert("Right");
      sheet.getRange("A:C").delete("Left");
    },
  ],
  [
    "two, of which the first goes first, written on and merged in between",
    (sheet) => {
      sheet.getRange("C:D").insert("Right");
      sheet.getRange("F:F").insert("Right");
      sheet.getRange("C1:D9").values = Array.from({ length: 9 }, () => ["x", 1]);
      sheet.getRange("F2:F3").formulas = [["=SUM(A2:E2)"], ["=C3"]];
      sheet.getRange("C1:D1").merge();
      sheet.getRange("C:F").format.columnWidth = 90;
      sheet.getRange("E:E").format.columnWidth = 66.75;
      sheet.getRange("C2:D3").copyFrom("A1", "Formats");
      sheet.getRange("C:D").delete("Left");
      sheet.getRange("D:D").delete("Left");
      sheet.getRange("C:C").format.columnWidth = 66.75;
    },
  ],
])("taken back, the same bytes: %s", async (_, change) => {
  const bytes = richWorkbook();
  const excel = await connected(bytes);
  await work(change);
  const [before, after] = [textsOf(bytes), textsOf(await excel.save())];
  expect(after[SHEET]).toBe(before[SHEET]);
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});
