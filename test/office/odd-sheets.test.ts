/** Sheets as people leave them — hidden, filtered, frozen, vast — read through the host: the same plan comes out, and what is hidden is said. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellName } from "../../src/core/grid/address";
import type { Workbook } from "../../src/core/grid/sheet";
import { hiddenParts } from "../../src/core/plan/hidden-parts";
import { recognise } from "../../src/core/plan/recognise";
import { openMemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx, type DrawnCell, type DrawnSheet } from "../support/make-xlsx";

const HEAD = ["Obiettivo operativo", "Indicatore", "Target 2023", "Risultato 2023", "% realizzazione"];

type Value = number | string | DrawnCell;

function sheetOf(rows: readonly (readonly Value[])[], more: Partial<DrawnSheet> = {}): DrawnSheet {
  const cells = Object.fromEntries(
    rows.flatMap((row, index) =>
      row.map((value, column) => [`${String.fromCharCode(65 + column)}${index + 1}`, value]),
    ),
  );
  return { name: "Piano", cells, ...more };
}

const ROWS: readonly (readonly Value[])[] = [
  HEAD,
  ["Servizi", "Reclami ricevuti", "<= 5", 4, 1],
  ["Servizi", "Tempi di attesa", "<= 10", 12, 0.8],
  ["Turismo", "Eventi promossi", ">= 3", 3, 1],
];

/** Changes the first sheet's part, for what the drawing of sheets does not know. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

async function readFile(bytes: Uint8Array): Promise<Workbook> {
  const excel = await openMemoryExcel(bytes);
  excel.connect();
  try {
    return await createExcelHost().read();
  } finally {
    excel.close();
  }
}

async function planOf(bytes: Uint8Array) {
  const workbook = await readFile(bytes);
  const plan = recognise(workbook);
  const cells = plan.tables.flatMap(({ indicators }) => indicators.map(({ at }) => cellName(at)));
  const [table] = plan.tables;
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  return { plan, cells, hidden: table && sheet ? hiddenParts(sheet, table.range) : undefined };
}

const ALL = ["B2", "B3", "B4"];

test.each<[string, Uint8Array, object]>([
  ["nothing hidden", makeXlsx([sheetOf(ROWS)]), { sheet: false, rows: 0, columns: [] }],
  ["hidden rows", makeXlsx([sheetOf(ROWS, { hiddenRows: [3, 4] })]), { sheet: false, rows: 2, columns: [] }],
  [
    "a hidden sheet",
    makeXlsx([{ name: "Altro", cells: { A1: "nota" } }, sheetOf(ROWS, { state: "hidden" })]),
    { sheet: true, rows: 0, columns: [] },
  ],
  [
    "a very hidden sheet",
    makeXlsx([{ name: "Altro", cells: { A1: "nota" } }, sheetOf(ROWS, { state: "veryHidden" })]),
    { sheet: true, rows: 0, columns: [] },
  ],
  [
    "hidden columns",
    edited(makeXlsx([sheetOf(ROWS)]), (xml) =>
      xml.replace("<sheetData>", '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>'),
    ),
    { sheet: false, rows: 0, columns: [2, 3] },
  ],
  [
    "a filter that shows one row",
    edited(makeXlsx([sheetOf(ROWS, { hiddenRows: [2, 3] })]), (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><autoFilter ref="A1:E4"><filterColumn colId="0"><filters><filter val="Turismo"/></filters></filterColumn></autoFilter>',
      ),
    ),
    { sheet: false, rows: 2, columns: [] },
  ],
  [
    "frozen panes",
    edited(makeXlsx([sheetOf(ROWS)]), (xml) =>
      xml.replace(
        "<sheetData>",
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetData>',
      ),
    ),
    { sheet: false, rows: 0, columns: [] },
  ],
])("%s: everything is read, and what is hidden is known", async (_, bytes, hidden) => {
  const read = await planOf(bytes);
  expect(read.cells).toEqual(ALL);
  expect(read.hidden).toEqual(hidden);
});

test("rich text is read as its words", async () => {
  const rich = "<is><r><rPr><b/></rPr><t>Target </t></r><r><t>2023</t></r></is>";
  const bytes = edited(makeXlsx([sheetOf(ROWS)]), (xml) =>
    xml.replace('<is><t xml:space="preserve">Target 2023</t></is>', rich),
  );
  const { plan, cells } = await planOf(bytes);
  expect(cells).toEqual(ALL);
  expect(plan.tables[0]?.columns.find(({ role }) => role === "target")?.heading.text).toBe("Target 2023");
});

test("an Excel table is a table like any other", async () => {
  const parts = unzipSync(makeXlsx([sheetOf(ROWS)]));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const columns = HEAD.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("");
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Piano" displayName="Piano" ref="A1:E4"><autoFilter ref="A1:E4"/><tableColumns count="5">${columns}</tableColumns></table>`;
  const types = part("[Content_Types].xml").replace(
    "</Types>",
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const sheet = part("xl/worksheets/sheet1.xml").replace(
    "</worksheet>",
    '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></tableParts></worksheet>',
  );
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const bytes = zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(types),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
    "xl/worksheets/_rels/sheet1.xml.rels": strToU8(relations),
    "xl/tables/table1.xml": strToU8(table),
  });
  expect((await planOf(bytes)).cells).toEqual(ALL);
});

test("error values are cells like any other: the indicator stays, its target is not read", async () => {
  const rows = ROWS.map((row, index) =>
    index === 2 ? ["Servizi", "Tempi di attesa", { formula: "=1/0", value: "#DIV/0!" }, "#VALUE!", "#DIV/0!"] : row,
  );
  const { plan, cells } = await planOf(makeXlsx([sheetOf(rows)]));
  expect(cells).toEqual(ALL);
  const target = plan.tables[0]?.indicators[1]?.targets[0];
  expect(target?.reading.kind).toBe("unread");
});

test("years from right to left are read by their headings", async () => {
  const rows = [
    ["Indicatore", "Target 2025", "Target 2024", "Target 2023", "Risultato 2023"],
    ["Reclami ricevuti", 3, 4, 5, 5],
    ["Eventi promossi", 9, 8, 7, 6],
  ];
  const { plan } = await planOf(makeXlsx([sheetOf(rows)]));
  expect(plan.tables[0]?.year).toBe(2023);
  expect(plan.tables[0]?.indicators[0]?.targets.map(({ year, at }) => [year, cellName(at)])).toEqual([
    [2025, "B2"],
    [2024, "C2"],
    [2023, "D2"],
  ]);
});

test("formats far beyond the plan do not make it longer to read", async () => {
  const far = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`Z${(index + 1) * 5000}`, { format: "0%" }]),
  );
  const { cells } = await planOf(makeXlsx([{ ...sheetOf(ROWS), cells: { ...sheetOf(ROWS).cells, ...far } }]));
  expect(cells).toEqual(ALL);
});

test("twenty thousand rows are read through the host", async () => {
  const rows: (readonly Value[])[] = [
    HEAD,
    ...Array.from({ length: 20_000 }, (_, index) => [
      `Obiettivo ${Math.floor(index / 4)}`,
      `Pratiche ${index}`,
      ">= 5",
      5,
      1,
    ]),
  ];
  const { cells } = await planOf(makeXlsx([sheetOf(rows)]));
  expect(cells).toHaveLength(20_000);
}, 120_000);
