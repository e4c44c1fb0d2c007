/** Result columns on sheets with Excel tables: in them where they stand inside, beside them where they do not; all taken back. */
import { cellAt, type Workbook } from "../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import { proposeResultColumns } from "../../src/core/proposal/result-columns/propose-result-columns";
import type { ColumnsPlace } from "../../src/core/proposal/result-columns/sheet-addition";
import type { Host } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { makeXlsx, type DrawnSheet } from "../support/make-xlsx";

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };

let excel: MemoryExcel;
let host: Host;
afterEach(() => excel.close());

const PLAN: DrawnSheet["cells"] = {
  A1: "Piano della performance 2023",
  A3: "Obiettivo",
  B3: "Indicatore",
  C3: "Target 2023",
  D3: "Ufficio responsabile",
  A4: "Servizi",
  B4: "Percentuale di reclami evasi",
  C4: { value: 0.05, format: "0%" },
  D4: "Affari generali",
  A5: "Servizi",
  B5: "Numero di attese oltre i termini",
  C5: 10,
  D5: "Affari generali",
  A6: "Servizi",
  B6: "Rapporto fra risposte e richieste",
  C6: { value: 0.9, format: "0%" },
  D6: "Ragioneria",
};

type Prepare = (sheet: Excel.Worksheet) => void;

async function open(sheet: DrawnSheet, prepare: Prepare): Promise<void> {
  excel = await openMemoryExcel(makeXlsx([sheet]));
  excel.connect();
  await Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getItem(sheet.name));
    await context.sync();
  });
  host = createExcelHost();
}

const tables = () =>
  Excel.run(async (context) => {
    const found = context.workbook.tables.load("items/name, items/columns/items/name");
    await context.sync();
    const ranges = found.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return found.items.map(({ columns }, index) => ({
      address: ranges[index]?.address,
      columns: columns.items.map(({ name }) => name),
    }));
  });

const cells = ({ sheets }: Workbook) =>
  sheets.map(({ name, values, formats, formulas, merged, columnWidths }) => ({
    name,
    values,
    formats,
    formulas,
    merged,
    columnWidths,
  }));

const table =
  (...areas: readonly string[]): Prepare =>
  (sheet) =>
    areas.forEach((area) => void sheet.tables.add(area, true));

const CASES: readonly (readonly [string, DrawnSheet, Prepare])[] = [
  ["a table", { name: "Piano", cells: PLAN }, table("A3:D6")],
  ["a table and a title across", { name: "Piano", cells: PLAN, merged: ["A1:D1"] }, table("A3:D6")],
  [
    "a table below a heading of groups",
    { name: "Piano", cells: { ...PLAN, C2: "Anno 2023" }, merged: ["A1:D1", "C2:D2"] },
    table("A3:D6"),
  ],
  [
    "headings of two rows, of which the table has the second",
    {
      name: "Piano",
      cells: { ...PLAN, A2: "Obiettivo", B2: "Indicatore", C2: "Anno 2023", C3: "Target", D2: "Anno 2023" },
      merged: ["C2:D2"],
    },
    table("A3:D6"),
  ],
  [
    "a table of the user beside the plan",
    { name: "Piano", cells: { ...PLAN, F3: "Nome", G3: "Telefono", F4: "Uno", G4: 1 } },
    table("F3:G6"),
  ],
  [
    "a table below the plan",
    { name: "Piano", cells: { ...PLAN, A10: "Nome", B10: "Telefono", C10: "Stanza", D10: "Piano", A11: "Uno" } },
    table("A10:D12"),
  ],
  [
    "headings of two rows one by one, of which the table has the second",
    {
      name: "Piano",
      cells: { ...PLAN, A2: "Obiettivo", B2: "Indicatore", C2: "Target 2023", C3: "Valore", D2: "Ufficio", D3: "Nome" },
      merged: [],
    },
    table("A3:D6"),
  ],
  [
    "headings merged over two rows beside a table below",
    {
      name: "Piano",
      cells: { ...PLAN, A10: "Nome", B10: "Colonna1", C10: "Stanza", D10: "Piano", A11: "Uno", A2: "x" },
    },
    table("A10:D12"),
  ],
  [
    "a table without headings, below the plan",
    { name: "Piano", cells: { ...PLAN, A10: "Uno", B10: 1, C10: 2, D10: 3 } },
    (sheet) => {
      sheet.tables.add("A9:D11", true).showHeaders = false;
    },
  ],
  [
    "a table that ends at the target",
    { name: "Piano", cells: Object.fromEntries(Object.entries(PLAN).filter(([name]) => !name.startsWith("D"))) },
    table("A3:C6"),
  ],
];

describe.each(["beside-target", "right-of-table"] as const)("%s", (place: ColumnsPlace) => {
  test.each(CASES)("%s takes its columns and gives them back", async (_, sheet, prepare) => {
    await open(sheet, prepare);
    const before = { cells: cells(await host.read()), tables: await tables() };
    const { additions } = proposeResultColumns(analyse(await host.read(), SETTINGS), { year: undefined, place });
    expect(additions).toHaveLength(1);
    const outcome = await host.addColumns(additions);
    expect(outcome.skipped).toEqual([]);
    const workbook = await host.read();
    for (const at of outcome.written) expect(cellAt(workbook.sheets[0] ?? fail(), at).value).not.toBeUndefined();
    const { plan } = analyse(workbook, SETTINGS);
    const indicators = plan.tables.flatMap((each) => each.indicators);
    expect(indicators.filter((one) => !one.result || !one.achievement || !one.status || !one.note)).toEqual([]);
    for (const { id } of await host.applications()) expect((await host.takeBack(id)).skipped).toEqual([]);
    expect({ cells: cells(await host.read()), tables: await tables() }).toEqual(before);
  });
});

function fail(): never {
  throw new Error("no sheet");
}
