/** Excel tables: read from the file, changed, widened with the columns of their sheet, and kept in the file. */
import { unzipSync, strFromU8 } from "fflate";
import { closeAll, codeOf, connected, onSheet } from "./support/with-excel";
import { richWorkbook } from "./support/rich-workbook";
import { oneSheet } from "./support/workbook-file";

afterEach(closeAll);

const cell = (at: string, value: string | number) =>
  typeof value === "number"
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A1:C4: two headings alike, one a number. */
const ROWS = [
  ["Voce", "Voce", 2023],
  ["a", "x", 3],
  ["b", "y", 1],
  ["c", "x", 2],
]
  .map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(`${"ABC".charAt(column)}${index + 1}`, value)).join("")}</row>`,
  )
  .join("");

interface State {
  readonly name: string;
  readonly address: string;
  readonly columns: readonly string[];
  readonly headings: readonly unknown[];
}

function tablesOf(): Promise<readonly State[]> {
  return onSheet(async (sheet, context) => {
    const tables = sheet.tables.load("items/name, items/columns/items/name");
    await context.sync();
    const places = tables.items.map((table) => ({
      range: table.getRange().load("address"),
      headings: table.getHeaderRowRange().load("values"),
    }));
    await context.sync();
    return tables.items.map(({ name, columns }, index) => ({
      name,
      address: places[index]?.range.address.replace(/^.*!/, "") ?? "",
      columns: columns.items.map((column) => column.name),
      headings: places[index]?.headings.values[0] ?? [],
    }));
  });
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const change = (work: Work) =>
  onSheet(async (sheet, context) => {
    await work(sheet, context);
    await context.sync();
  });

const ADDED: Work = (sheet) => void (sheet.tables.add("A1:C4", true).name = "Piano");

test("a table of the file: where it lies and what its columns are called", async () => {
  await connected(richWorkbook());
  expect(await tablesOf()).toEqual([
    { name: "Tabella1", address: "G10:H12", columns: ["Voce", "Valore"], headings: ["", ""] },
  ]);
});

test("headings become texts, each another one", async () => {
  await connected(oneSheet(ROWS));
  await change(ADDED);
  const headings = ["Voce", "Voce2", "2023"];
  expect(await tablesOf()).toEqual([{ name: "Piano", address: "A1:C4", columns: headings, headings }]);
});

test.each<[string, Work, State]>([
  [
    "whole columns inserted inside",
    (sheet) => void sheet.getRange("B:C").insert("Right"),
    {
      name: "Piano",
      address: "A1:E4",
      columns: ["Voce", "Colonna1", "Colonna2", "Voce2", "2023"],
      headings: ["Voce", "Colonna1", "Colonna2", "Voce2", "2023"],
    },
  ],
  [
    "a whole column inserted behind",
    (sheet) => void sheet.getRange("D:D").insert("Right"),
    { name: "Piano", address: "A1:C4", columns: ["Voce", "Voce2", "2023"], headings: ["Voce", "Voce2", "2023"] },
  ],
  [
    "a whole column deleted",
    (sheet) => sheet.getRange("B:B").delete("Left"),
    { name: "Piano", address: "A1:B4", columns: ["Voce", "2023"], headings: ["Voce", "2023"] },
  ],
  [
    "a column of its own, at the end",
    (sheet) => void sheet.tables.getItem("piano").columns.add(undefined, [["Voce"], [1], [2], [3]]),
    {
      name: "Piano",
      address: "A1:D4",
      columns: ["Voce", "Voce2", "2023", "Voce3"],
      headings: ["Voce", "Voce2", "2023", "Voce3"],
    },
  ],
  [
    "a column of its own, in front",
    (sheet) => void sheet.tables.getItem("Piano").columns.add(0, undefined, "Nuova"),
    {
      name: "Piano",
      address: "A1:D4",
      columns: ["Nuova", "Voce", "Voce2", "2023"],
      headings: ["Nuova", "Voce", "Voce2", "2023"],
    },
  ],
  [
    "resized",
    (sheet) => sheet.tables.getItem("Piano").resize("A1:D5"),
    {
      name: "Piano",
      address: "A1:D5",
      columns: ["Voce", "Voce2", "2023", "Colonna1"],
      headings: ["Voce", "Voce2", "2023", "Colonna1"],
    },
  ],
  [
    "a heading typed over, as another one is called",
    (sheet) => void (sheet.getRange("C1").values = [["VOCE"]]),
    { name: "Piano", address: "A1:C4", columns: ["Voce", "Voce2", "VOCE3"], headings: ["Voce", "Voce2", "VOCE3"] },
  ],
  [
    "a heading emptied",
    (sheet) => sheet.getRange("B1").clear("Contents"),
    { name: "Piano", address: "A1:C4", columns: ["Voce", "Colonna1", "2023"], headings: ["Voce", "Colonna1", "2023"] },
  ],
  [
    "rows added",
    (sheet) => void sheet.tables.getItem("Piano").rows.add(undefined, [["d", "z", 4]]),
    { name: "Piano", address: "A1:C5", columns: ["Voce", "Voce2", "2023"], headings: ["Voce", "Voce2", "2023"] },
  ],
  [
    "totals",
    (sheet) => void (sheet.tables.getItem("Piano").showTotals = true),
    { name: "Piano", address: "A1:C5", columns: ["Voce", "Voce2", "2023"], headings: ["Voce", "Voce2", "2023"] },
  ],
])("%s: in this session, and when the file is opened again", async (_, work, state) => {
  const excel = await connected(oneSheet(ROWS));
  await change(ADDED);
  await change(work);
  expect(await tablesOf()).toEqual([state]);
  const saved = await excel.save();
  await connected(saved);
  expect(await tablesOf()).toEqual([state]);
});

test("columns inserted into a table and deleted again leave the file as it was", async () => {
  const bytes = richWorkbook();
  const excel = await connected(bytes);
  await change((sheet) => void sheet.getRange("H:H").insert("Right"));
  expect((await tablesOf())[0]?.columns).toEqual(["Voce", "Colonna1", "Valore"]);
  const between = strFromU8(unzipSync(await excel.save())["xl/tables/table1.xml"] ?? new Uint8Array());
  expect(between).toContain('ref="G10:I12"');
  expect(between).toContain("<calculatedColumnFormula>Piano!$D$2</calculatedColumnFormula>");
  await change((sheet) => sheet.getRange("H:H").delete("Left"));
  expect(Buffer.compare(await excel.save(), bytes)).toBe(0);
});

test("a table that goes leaves no part behind; its cells stay", async () => {
  const excel = await connected(richWorkbook());
  await change((sheet) => void sheet.tables.getItem("Tabella1").convertToRange());
  const parts = unzipSync(await excel.save());
  expect(Object.keys(parts).filter((part) => part.includes("tables/"))).toEqual([]);
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("tablePart");
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).not.toContain("table1");
});

test("tables that lie in a range, and the table's own ranges", async () => {
  await connected(oneSheet(ROWS));
  await change(ADDED);
  await onSheet(async (sheet, context) => {
    const touching = sheet.getRange("C4:D9").getTables(false).getCount();
    const inside = sheet.getRange("C4:D9").getTables(true).getCount();
    const missing = sheet.tables.getItemOrNullObject("Altra");
    const body = sheet.tables.getItem("Piano").getDataBodyRange().load("address");
    const column = sheet.tables.getItem("Piano").columns.getItem("2023").getDataBodyRange().load("values");
    await context.sync();
    expect([touching.value, inside.value, missing.isNullObject]).toEqual([1, 0, true]);
    expect([body.address, column.values]).toEqual(["Dati!A2:C4", [[3], [1], [2]]]);
  });
});

test.each<[string, Work, string]>([
  ["a second table over the first", (sheet) => void sheet.tables.add("C4:D5", true), "InvalidArgument"],
  ["merging cells of a table", (sheet) => sheet.getRange("A2:B2").merge(), "InvalidOperation"],
  ["a table that is not there", (sheet) => sheet.tables.getItem("Altra").delete(), "ItemNotFound"],
  ["a name like a cell's", (sheet) => void (sheet.tables.getItem("Piano").name = "AB12"), "InvalidArgument"],
  ["another top row", (sheet) => sheet.tables.getItem("Piano").resize("A2:C4"), "InvalidArgument"],
  [
    "the total of a table without totals",
    (sheet) => sheet.tables.getItem("Piano").getTotalRowRange().select(),
    "ItemNotFound",
  ],
])("refused: %s", async (_, work, code) => {
  await connected(oneSheet(ROWS));
  await change(ADDED);
  expect(await codeOf(change(work))).toBe(code);
});

test("deleting what is not there does nothing", async () => {
  const excel = await connected(oneSheet(ROWS));
  await change((sheet, context) => {
    context.workbook.worksheets.getItemOrNullObject("Altro").delete();
    sheet.tables.getItemOrNullObject("Altra").delete();
    sheet.getRange("A2").values = [["dopo"]];
  });
  expect(excel.sheetNames).toHaveLength(1);
  expect(
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return range.values;
    }),
  ).toEqual([["dopo"]]);
});
