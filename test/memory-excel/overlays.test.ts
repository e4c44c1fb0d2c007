/** What lies over the cells: filters, conditional formats, spilled formulas, names, protection, row heights. */
import { closeAll, codeOf, connected, onSheet, read } from "./support/with-excel";
import { richWorkbook } from "./support/rich-workbook";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const VALUES = [
  ["Ufficio", "Valore"],
  ["Nord", 1],
  ["Sud", 20],
  ["nord", 3],
  ["", 40],
] as const;
const ROWS = VALUES.map(
  (row, index) =>
    `<row r="${index + 1}">${row
      .map((value, column) => {
        const at = `${"AB".charAt(column)}${index + 1}`;
        return typeof value === "number"
          ? `<c r="${at}"><v>${value}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
      })
      .join("")}</row>`,
).join("");

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const change = (work: Work) =>
  onSheet(async (sheet, context) => {
    await work(sheet, context);
    await context.sync();
  });

/** One-based rows of the list that do not show. */
async function hiddenRows(): Promise<readonly number[]> {
  const all = await Promise.all([1, 2, 3, 4, 5].map((row) => read(`A${row}`, "rowHidden")));
  return all.flatMap((hidden, index) => (hidden ? [index + 1] : []));
}

const apply =
  (column: number, criteria: object): Work =>
  (sheet) =>
    sheet.autoFilter.apply("A1:B5", column, criteria as Excel.FilterCriteria);

test.each<[string, Work, readonly number[]]>([
  ["values, in any case", apply(0, { filterOn: "Values", values: ["Nord"] }), [3, 5]],
  ["blanks", apply(0, { filterOn: "Values", values: [""] }), [2, 3, 4]],
  ["a number", apply(1, { filterOn: "Custom", criterion1: ">=20" }), [2, 4]],
  ["between", apply(1, { filterOn: "Custom", criterion1: ">1", criterion2: "<40", operator: "And" }), [2, 5]],
  ["either", apply(1, { filterOn: "Custom", criterion1: "=1", criterion2: "=40", operator: "Or" }), [3, 4]],
  ["any letters", apply(0, { filterOn: "Custom", criterion1: "=*ord" }), [3, 5]],
  ["not these letters", apply(0, { filterOn: "Custom", criterion1: "<>n*" }), [2, 4]],
  ["the best", apply(1, { filterOn: "TopItems", criterion1: "2" }), [2, 4]],
  ["the worst quarter", apply(1, { filterOn: "BottomPercent", criterion1: "25" }), [3, 4, 5]],
  ["above the mean", apply(1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }), [2, 4]],
  ["buttons alone", (sheet) => sheet.autoFilter.apply("A1:B5"), []],
])("a filter by %s hides the others, in the file too", async (_, work, hidden) => {
  const excel = await connected(oneSheet(ROWS));
  await change(work);
  expect(await hiddenRows()).toEqual(hidden);
  await connected(await excel.save());
  expect(await hiddenRows()).toEqual(hidden);
  await onSheet(async (sheet, context) => {
    const filter = sheet.autoFilter.load("enabled, isDataFiltered, criteria");
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered, filter.criteria.length]).toEqual([true, hidden.length > 0, 2]);
    sheet.autoFilter.clearCriteria();
    await context.sync();
  });
  expect(await hiddenRows()).toEqual([]);
});

test("a filter that is removed leaves no trace", async () => {
  const bytes = oneSheet(ROWS);
  const excel = await connected(bytes);
  await change(apply(0, { filterOn: "Values", values: ["Sud"] }));
  await change((sheet) => sheet.autoFilter.remove());
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("a filter and conditional formats of the file are told", async () => {
  await connected(richWorkbook());
  await onSheet(async (sheet, context) => {
    const filter = sheet.autoFilter.load("criteria, isDataFiltered");
    const counts = ["A1:H9", "B2", "C2", "A1"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
    await context.sync();
    expect(filter.criteria).toEqual([
      { filterOn: "Values", values: ["1"] },
      {},
      {},
      { filterOn: "Values", values: ["4"] },
    ]);
    expect(counts.map(({ value }) => value)).toEqual([2, 1, 2, 0]);
  });
});

const SPILL =
  '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">SEQUENCE(3)</f><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';

test("cells that a formula fills are told apart from cells that hold values", async () => {
  await connected(oneSheet(SPILL));
  expect(await Promise.all(["A1", "A2", "B1", "A1:B1"].map((at) => read(at, "hasSpill")))).toEqual([
    true,
    true,
    false,
    null,
  ]);
  await onSheet(async (sheet, context) => {
    const whole = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
    const none = sheet.getRange("A2").getSpillingToRangeOrNullObject();
    const parent = sheet.getRange("A3").getSpillParent().load("address");
    await context.sync();
    expect([whole.address, none.isNullObject, parent.address]).toEqual(["Dati!A1:A3", true, "Dati!A1"]);
  });
});

test("a value written into filled cells breaks the formula", async () => {
  await connected(oneSheet(SPILL));
  await change((sheet) => void (sheet.getRange("A2").values = [["x"]]));
  expect(await read("A1:A3", "values")).toEqual([["#SPILL!"], ["x"], [""]]);
});

test("names: the workbook's, as cells, and new ones kept in the file", async () => {
  const excel = await connected(richWorkbook());
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name, items/formula, items/type");
    const cells = names.getItem("altro").getRange().load("address");
    await context.sync();
    expect(names.items.map(({ name, type }) => [name, type])).toEqual([["Altro", "Range"]]);
    expect(cells.address).toBe("'Altro foglio'!D1");
    names.add("Soglia", context.workbook.worksheets.getItem("Piano").getRange("B2:B3"));
    await context.sync();
  });
  await connected(await excel.save());
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange("Soglia").load("address");
    await context.sync();
    expect(cells.address).toBe("Piano!B2:B3");
  });
});

test("protection: what it allows is told, and kept", async () => {
  const excel = await connected(oneSheet(ROWS));
  await change((sheet) => sheet.protection.protect({ allowFormatCells: true, allowAutoFilter: false }));
  expect(await codeOf(change((sheet) => sheet.autoFilter.apply("A1:B5")))).toBe("AccessDenied");
  await connected(await excel.save());
  await onSheet(async (sheet, context) => {
    sheet.protection.load("protected, options");
    await context.sync();
    const { allowFormatCells, allowFormatColumns, selectionMode } = sheet.protection.options;
    expect([sheet.protection.protected, allowFormatCells, allowFormatColumns, selectionMode]).toEqual([
      true,
      true,
      false,
      "Normal",
    ]);
  });
});

test("a sheet that the file protects with a password stays protected", async () => {
  await connected(oneSheet(ROWS, { after: '<sheetProtection sheet="1" password="CC1A"/>' }));
  expect(await codeOf(change((sheet) => sheet.protection.unprotect("segreto")))).toBe("AccessDenied");
});

test("rows of the file are laid out anew, and the file keeps it", async () => {
  const excel = await connected(oneSheet(ROWS));
  await change((sheet) => {
    sheet.getRange("A2").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("A:B").format.autofitColumns();
  });
  await connected(await excel.save());
  expect([await read("A3", "rowHidden"), await read("A2", "rowHidden")]).toEqual([true, false]);
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A2").format.load("rowHeight, columnWidth");
    await context.sync();
    expect(format.rowHeight).toBe(30);
    expect(format.columnWidth).toBeLessThan(64);
  });
});

test.each<[string, Work, readonly unknown[]]>([
  ["values", (sheet) => sheet.getRange("D1").copyFrom("B2:B3", "Values"), [1, 20]],
  ["blanks skipped", (sheet) => sheet.getRange("D1").copyFrom("C2:C3", "Values", true), ["", ""]],
  ["everything", (sheet) => sheet.getRange("D1:D2").copyFrom("B2"), [1, 1]],
])("copies %s", async (_, work, expected) => {
  await connected(oneSheet(ROWS));
  await change(work);
  expect((await read("D1:D2", "values")).flat()).toEqual(expected);
});
