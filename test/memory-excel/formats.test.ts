/** Formats of cells: fills, fonts, protection, widths, hidden rows and columns. */
import { closeAll, connected, onSheet } from "./support/with-excel";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const ROWS =
  '<row r="1"><c r="A1"/><c r="B1" s="3"/><c r="C1" s="6"/><c r="D1" s="4"/><c r="E1" s="7"><v>1</v></c></row><row r="2" hidden="1" ht="30" customHeight="1"><c r="A2"/></row>';
const COLUMNS =
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="3" width="10" hidden="1" customWidth="1"/><col min="6" max="6" width="9" style="3"/></cols>';

test.each([
  ["no fill", "A1", "#FFFFFF", null],
  ["a colour", "B1", "#FF0000", "Solid"],
  ["a colour of the theme with a tint", "C1", "#95B3D7", "Solid"],
  ["an empty cell of a coloured column", "F7", "#FF0000", "Solid"],
  ["different colours", "A1:B1", null, null],
])("fill: %s", async (_, address, color, pattern) => {
  await connected(oneSheet(ROWS, { before: COLUMNS }));
  await onSheet(async (sheet, context) => {
    const fill = sheet.getRange(address).format.fill.load("color, pattern");
    await context.sync();
    expect([fill.color, fill.pattern]).toEqual([color, pattern]);
  });
});

test("only the tint tells a white fill from none", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "#FFFFFF";
    const properties = sheet
      .getRange("A1:A2")
      .getCellProperties({ format: { fill: { color: true, pattern: true, tintAndShade: true } } });
    await context.sync();
    expect(properties.value).toEqual([
      [{ format: { fill: { color: "#FFFFFF", pattern: null, tintAndShade: 0 } } }],
      [{ format: { fill: { color: "#FFFFFF", pattern: null, tintAndShade: null } } }],
    ]);
  });
});

test("fills are set, made hatches, and removed", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const [one, two, three] = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.fill);
    one!.color = "#ffc7ce";
    two!.clear();
    three!.color = "#C6EFCE";
    three!.pattern = "Gray50";
    three!.patternColor = "#000080";
    for (const fill of [one, two, three]) fill!.load("color, pattern, patternColor");
    await context.sync();
    expect([one!.color, one!.pattern, two!.pattern, three!.color, three!.pattern, three!.patternColor]).toEqual([
      "#FFC7CE",
      "Solid",
      null,
      "#C6EFCE",
      "Gray50",
      "#000080",
    ]);
  });
});

test("a format that is set leaves the others as they are", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("E1");
    range.format.fill.color = "#FFFF00";
    range.numberFormat = [["0.0%"]];
    range.load(
      "numberFormat, format/horizontalAlignment, format/wrapText, format/fill/color, format/font/name, format/font/size, format/font/bold, format/font/italic",
    );
    await context.sync();
    const { horizontalAlignment, wrapText, fill, font } = range.format;
    expect([horizontalAlignment, wrapText, fill.color, font.name, font.size, font.bold, font.italic]).toEqual([
      "Center",
      true,
      "#FFFF00",
      "Arial",
      12,
      true,
      true,
    ]);
    expect(range.numberFormat).toEqual([["0.0%"]]);
  });
});

test("fonts, alignment and locks are set", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.font.color = "#9C0006";
    format.horizontalAlignment = "Right";
    format.wrapText = true;
    format.protection.locked = false;
    format.load("horizontalAlignment, wrapText, font/bold, font/color, font/name, protection/locked");
    await context.sync();
    expect([
      format.horizontalAlignment,
      format.wrapText,
      format.font.bold,
      format.font.color,
      format.font.name,
      format.protection.locked,
    ]).toEqual(["Right", true, true, "#9C0006", "Calibri", false]);
  });
});

test.each([
  ["locked", "A1", true],
  ["unlocked", "D1", false],
  ["both", "A1:D1", null],
])("protection: %s", async (_, address, locked) => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const { protection } = sheet.getRange(address).format;
    protection.load("locked");
    await context.sync();
    expect(protection.locked).toBe(locked);
  });
});

test("cell properties are given and taken cell by cell", async () => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#00FF00" }, font: { bold: true } } }, {}]]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true, pattern: true }, font: { bold: true }, protection: true },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        {
          address: "Dati!A1",
          format: { fill: { color: "#00FF00", pattern: "Solid" }, font: { bold: true }, protection: { locked: true } },
        },
        {
          address: "Dati!B1",
          format: { fill: { color: "#FF0000", pattern: "Solid" }, font: { bold: false }, protection: { locked: true } },
        },
      ],
    ]);
  });
});

test("rows and columns: widths in points, heights, what is hidden", async () => {
  await connected(oneSheet(ROWS, { before: COLUMNS }));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D3");
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const parts = ["A1:D1", "A2:D2", "B1:C3", "A1:A3"].map((address) =>
      sheet.getRange(address).load("rowHidden, columnHidden, hidden"),
    );
    const width = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
    expect(rows.value.map((row) => row.format?.rowHeight)).toEqual([15, 0, 15]);
    expect(columns.value.map((column) => [column.columnHidden, column.format?.columnWidth])).toEqual([
      [false, 108.75],
      [true, 0],
      [true, 0],
      [false, 48],
    ]);
    expect(parts.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden])).toEqual([
      [false, null],
      [true, null],
      [null, true],
      [null, false],
    ]);
    expect(width.columnWidth).toBe(108.75);
  });
});

test.each<["Contents" | "Formats" | undefined, unknown, string, string]>([
  ["Contents", "", "0.0%", "#FFFF00"],
  ["Formats", 1, "General", "#FFFFFF"],
  [undefined, "", "General", "#FFFFFF"],
])("clear(%s)", async (applyTo, value, format, color) => {
  await connected(oneSheet(ROWS));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("E1");
    range.format.fill.color = "#FFFF00";
    range.numberFormat = [["0.0%"]];
    range.clear(applyTo);
    range.load("values, numberFormat, format/fill/color");
    await context.sync();
    expect([range.values, range.numberFormat, range.format.fill.color]).toEqual([[[value]], [[format]], color]);
  });
});
