/** Values, formulas and texts of ranges: what documented Excel answers. */
import { closeAll, connected, onSheet, read } from "./support/with-excel";
import { oneSheet, workbookFile } from "./support/workbook-file";

afterEach(closeAll);

const STRINGS =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="3"><si><t>condivisa</t></si>' +
  '<si><r><t>ric</t></r><r><rPr><b/></rPr><t xml:space="preserve">ca </t></r><rPh sb="0" eb="1"><t>FURI</t></rPh></si><si><t>a_x000D_b &amp; c</t></si></sst>';

type Seen = readonly [value: unknown, type: string, text: string];

test.each<[string, string, Seen]>([
  ["a number", "<v>12.5</v>", [12.5, "Double", "12,5"]],
  ["a number in exponential form", "<v>1.5E-3</v>", [0.0015, "Double", "0,0015"]],
  ["an empty cell", "", ["", "Empty", ""]],
  ["a shared string", 't="s"><v>0</v>', ["condivisa", "String", "condivisa"]],
  [
    "a rich string, its runs joined and its phonetic reading left out",
    't="s"><v>1</v>',
    ["ricca ", "String", "ricca "],
  ],
  ["a string with an escaped character", 't="s"><v>2</v>', ["a\rb & c", "String", "a\rb & c"]],
  ["an inline string", 't="inlineStr"><is><t>in linea</t></is>', ["in linea", "String", "in linea"]],
  [
    "a rich inline string",
    't="inlineStr"><is><r><t>in</t></r><r><t>sieme</t></r></is>',
    ["insieme", "String", "insieme"],
  ],
  ["truth", 't="b"><v>1</v>', [true, "Boolean", "VERO"]],
  ["an error", 't="e"><v>#DIV/0!</v>', ["#DIV/0!", "Error", "#DIV/0!"]],
  ["an ISO date", 't="d" s="1"><v>2019-12-31T00:00:00</v>', [43830, "Double", "31/12/2019"]],
  ["a number stored as text", 't="inlineStr"><is><t>12</t></is>', ["12", "String", "12"]],
  ["a text from a formula", 't="str"><f>"x"&amp;1</f><v>x1</v>', ["x1", "String", "x1"]],
  ["an empty text from a formula", 't="str"><f>""</f><v></v>', ["", "Empty", ""]],
])("%s", async (_, cell, [value, type, text]) => {
  const element = cell.startsWith("t=") ? `<c r="A1" ${cell}</c>` : `<c r="A1">${cell}</c>`;
  await connected(
    workbookFile({ sheets: [{ name: "Dati", rows: `<row r="1">${element}</row>` }], sharedStrings: STRINGS }),
  );
  expect([await read("A1", "values"), await read("A1", "valueTypes"), await read("A1", "text")]).toEqual([
    [[value]],
    [[type]],
    [[text]],
  ]);
});

/** Written by add-in code, read as an American typed it. */
test.each<[unknown, unknown, string]>([
  [12, 12, "General"],
  ["12", 12, "General"],
  ["1,234", 1234, "#,##0"],
  ["12%", 0.12, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1/2/2019", 43467, "m/d/yyyy"],
  ["31/12/2019", "31/12/2019", "General"],
  ["12,5", "12,5", "General"],
  ["TRUE", true, "General"],
  ["'12", "12", "General"],
  ["#N/A", "#N/A", "General"],
  [">= 12", ">= 12", "General"],
  ["n. 3", "n. 3", "General"],
  ["", "", "General"],
  [true, true, "General"],
])("%j becomes %j in the format %s", async (written, value, format) => {
  await connected(oneSheet('<row r="1"><c r="A1"><v>7</v></c></row>'));
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values, numberFormat");
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[[value]], [[format]]]);
  });
});

test.each<[string, unknown, unknown]>([
  ["a text cell keeps what looks like a number", "12", "12"],
  ["a text cell keeps what looks like a formula", "=A2", "=A2"],
  ["a number put into a text cell is a text", 12, "12"],
])("%s", async (_, written, value) => {
  await connected(oneSheet('<row r="1"><c r="A1" s="5"/></row>'));
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[written]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
  });
});

test("a chosen format does not give way to one that is typed", async () => {
  await connected(oneSheet('<row r="1"><c r="A1" s="1"/></row>'));
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["12%"]];
    cell.load("values, numberFormat");
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[[0.12]], [["dd/mm/yyyy"]]]);
  });
});

test("null in a block leaves a cell alone, an empty text empties it, its format stays", async () => {
  await connected(
    oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1"><v>3</v></c></row>'),
  );
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[null, "", 9]];
    range.load("values, numberFormat");
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([[[1, "", 9]], [["General", "0%", "General"]]]);
  });
});

test("one value goes to all cells", async () => {
  await connected(oneSheet(""));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 5 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });
});

test("a block of many cells arrives whole, although the client library cuts it", async () => {
  await connected(oneSheet(""));
  const block = Array.from({ length: 700 }, (_, row) => [row, `r${row}`, row % 2 === 0]);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(3, 2, 700, 3);
    range.values = block;
    range.load("values, address");
    await context.sync();
    expect([range.values, range.address]).toEqual([block, "Dati!C4:E703"]);
  });
});

const MERGED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>';

test("covered cells read as empty, and what is written to them is lost without a word", async () => {
  const excel = await connected(
    oneSheet(MERGED, { after: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>' }),
  );
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.load("values, text, formulas");
    await context.sync();
    expect([range.values, range.text]).toEqual([
      [
        [1, 2],
        ["", 4],
      ],
      [
        ["1", "2"],
        ["", "4"],
      ],
    ]);
    sheet.getRange("A2").values = [[99]];
    await context.sync();
  });
  expect(await read("A1:A2", "values")).toEqual([[1], [""]]);
  expect(excel.picture("Dati").cell(1, 0).text).toBe("");
});

test.each([
  ["inside the range", "A1:D4", ["Dati!A1:A2", "Dati!C3:D4"]],
  ["only those whose top-left cell is inside", "A2:D4", ["Dati!C3:D4"]],
  ["none", "B1:B2", undefined],
])("merged areas: %s", async (_, address, expected) => {
  await connected(
    oneSheet(MERGED, { after: '<mergeCells count="2"><mergeCell ref="C3:D4"/><mergeCell ref="A1:A2"/></mergeCells>' }),
  );
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRange(address).getMergedAreasOrNullObject().load("areas/items/address, areaCount, address");
    await context.sync();
    expect(areas.isNullObject ? undefined : areas.areas.items.map((area) => area.address)).toEqual(expected);
    expect(areas.isNullObject || areas.areaCount === expected?.length).toBe(true);
  });
});

test.each<[string, string, string, [number, number]]>([
  ["a cell", "B2", "Dati!B2", [1, 1]],
  ["named from corner to corner", "$C$3:A1", "Dati!A1:C3", [3, 3]],
  ["whole columns", "B:C", "Dati!B:C", [1048576, 2]],
  ["whole rows", "2:3", "Dati!2:3", [2, 16384]],
  ["with its sheet", "Dati!A1:B1", "Dati!A1:B1", [1, 2]],
])("the address of %s", async (_, asked, address, extent) => {
  await connected(oneSheet(MERGED));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange(asked).load("address, rowCount, columnCount");
    await context.sync();
    expect([range.address, range.rowCount, range.columnCount]).toEqual([address, ...extent]);
  });
});

test.each([
  ["Foglio di prova", "'Foglio di prova'!A1"],
  ["L'anno", "'L''anno'!A1"],
  ["AB12", "'AB12'!A1"],
  ["Dati_2", "Dati_2!A1"],
  ["2019", "'2019'!A1"],
])("the sheet %s in an address", async (name, address) => {
  await connected(workbookFile({ sheets: [{ name }] }));
  expect(await read("A1", "address")).toBe(address);
});

test("whole rows and columns have no blocks, and cost nothing", async () => {
  await connected(oneSheet(MERGED));
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange().load("values, text, numberFormat, formulas, cellCount, isEntireRow");
    const column = sheet.getRange("A:A").load("values, cellCount");
    const used = sheet.getRange("A:A").getUsedRange().load("address");
    await context.sync();
    expect([all.values, all.text, all.numberFormat, all.cellCount, all.isEntireRow]).toEqual([
      null,
      null,
      null,
      -1,
      true,
    ]);
    expect([column.values, column.cellCount, used.address]).toEqual([null, 1048576, "Dati!A1:A2"]);
  });
});

test("used ranges: of values, with formats, and none", async () => {
  const rows =
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="3"/></row><row r="9"><c r="A9" t="str"><f>""</f><v></v></c></row>';
  await connected(workbookFile({ sheets: [{ name: "Dati", rows }, { name: "Vuoto" }] }));
  await Excel.run(async (context) => {
    const [sheet, empty] = ["Dati", "Vuoto"].map((name) => context.workbook.worksheets.getItem(name));
    const values = sheet!.getUsedRange(true).load("address");
    const all = sheet!.getUsedRange().load("address");
    const none = empty!.getUsedRangeOrNullObject();
    const first = empty!.getUsedRange().load("address");
    await context.sync();
    expect([values.address, all.address, none.isNullObject, first.address]).toEqual([
      "Dati!A2:B9",
      "Dati!A2:D9",
      true,
      "Vuoto!A1",
    ]);
  });
});

test("ranges from ranges", async () => {
  await connected(oneSheet(MERGED));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    const made = [
      range.getCell(0, 1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 2),
      range.getRow(2),
      range.getColumn(0),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
      range.getBoundingRect("A1"),
      range.getIntersection("C1:C9"),
      sheet.getCell(9, 0),
    ];
    for (const each of made) each.load("address");
    const apart = range.getIntersectionOrNullObject("F1");
    await context.sync();
    expect(made.map(({ address }) => address.slice(5))).toEqual([
      "C2",
      "A3:C6",
      "B2:F4",
      "B4:D4",
      "B2:B5",
      "2:5",
      "B:D",
      "D5",
      "B5:D5",
      "D2:D5",
      "A1:D5",
      "C2:C5",
      "A10",
    ]);
    expect(apart.isNullObject).toBe(true);
  });
});
