/** What is handed out for drawing a sheet. */
import { closeAll, connected } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const FILE = oneSheet(
  '<row r="1"><c r="A1" s="7" t="inlineStr"><is><t>Titolo</t></is></c><c r="B1" s="1"><v>43830</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2" s="2"><v>0.123456</v></c><c r="B2" s="6"><f>A2*2</f><v>0.246912</v></c></row><row r="3" hidden="1"><c r="A3"><v>1234.5</v></c></row>',
  {
    before:
      '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="9" hidden="1"/></cols>',
    after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  },
);

test("extent, widths, heights, what is hidden and merged", async () => {
  const picture = (await connected(FILE)).picture("Dati");
  expect(picture).toMatchObject({
    rows: 3,
    columns: 2,
    columnWidths: [145, 63],
    rowHeights: [undefined, 40, undefined],
    hiddenRows: [2],
    hiddenColumns: [1],
    merged: [{ row: 0, column: 0, rows: 2, columns: 1 }],
  });
});

test.each([
  [
    "a title",
    0,
    0,
    {
      text: "Titolo",
      raw: "Titolo",
      bold: true,
      italic: true,
      fontSize: 12,
      align: "center",
      wrap: true,
      isNumber: false,
    },
  ],
  ["a date", 0, 1, { text: "31/12/2019", raw: "31/12/2019", isNumber: true }],
  ["a covered cell", 1, 0, { text: "", raw: "", isNumber: false }],
  ["a formula with a fill", 1, 1, { text: "0,246912", raw: "=A2*2", fill: "#95B3D7", isNumber: true }],
  ["a number", 2, 0, { text: "1234,5", raw: "1234,5", isNumber: true }],
  ["a cell outside", 50, 50, { text: "", raw: "", isNumber: false }],
])("%s", async (_, row, column, expected) => {
  expect((await connected(FILE)).picture("Dati").cell(row, column)).toMatchObject(expected);
});

test("a picture is kept until its sheet changes", async () => {
  const excel = await connected(FILE);
  const before = excel.picture("Dati");
  expect(excel.picture("Dati")).toBe(before);
  excel.user.type("Dati", "A3", "80%");
  expect(excel.picture("Dati").cell(2, 0)).toMatchObject({ text: "80%", raw: "80%" });
});
