/** The summary on its sheet: what stands where, and that the sheet is never taken for a plan. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAt, makeSheet, type Sheet, type Workbook } from "../../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import type { OwnSheet } from "../../../src/core/patch/own-sheet";
import { analyse, type Analysis } from "../../../src/core/pipeline";
import { SUMMARY_REASON } from "../../../src/core/plan/summary-mark";
import { STATUS_FILL } from "../../../src/core/proposal/status-appearance";
import { formulasIntoSummary } from "../../../src/core/summary/formulas-into-summary";
import { layOutSummary } from "../../../src/core/summary/lay-out";
import { summarise } from "../../../src/core/summary/summarise";
import type { CalendarDate } from "../../../src/core/values/calendar";
import { drawDashboard } from "../../support/draw-dashboard";
import { makeXlsx } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";

const SETTINGS = { methodology: DEFAULT_METHODOLOGY, year: undefined };
const ANNEXES = ["massa-carrara-2019", "arezzo-siena-2022", "maremma-2018", "maremma-pira-2024", "maremma-albero-2023"];

const annex = (name: string) => readXlsx(name, readFileSync(join(__dirname, "../../fixtures/annexes", `${name}.xlsx`)));
const layOut = (analysis: Analysis) => layOutSummary(summarise(analysis), DEFAULT_METHODOLOGY);

/** The sheet as it would be read back. */
function sheetOf({ values, mark }: OwnSheet, name = mark.name): Sheet {
  const blank = values.map((row) => row.map(() => undefined));
  return makeSheet({
    name,
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
    texts: values.map((row) => row.map((value) => String(value ?? ""))),
    formats: values.map((row) => row.map(() => "General")),
    formulas: blank,
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: new Map(),
  });
}

const withSheet = (workbook: Workbook, sheet: Sheet): Workbook => ({
  ...workbook,
  sheets: [...workbook.sheets, sheet],
});

describe.each(ANNEXES)("%s", (name) => {
  const analysis = analyse(annex(name), SETTINGS);
  const own = layOut(analysis);

  test("is laid out the same twice", () => {
    expect(layOut(analyse(annex(name), SETTINGS))).toEqual(own);
  });

  test("has rows of one width, links to cells that hold something, and charts beside no text", () => {
    expect(new Set(own.values.map(({ length }) => length))).toEqual(new Set([own.widths.length]));
    const sheets = new Map(analysis.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const dead = own.links.filter(
      ({ to }) => !sheets.has(to.sheet) || (to.row > 0 && cellAt(sheets.get(to.sheet)!, to).text === ""),
    );
    expect(dead).toEqual([]);
    const covered = own.charts.flatMap(({ place }) => own.values.slice(place.row, place.row + place.rows).flat());
    expect(covered.filter((value) => value !== undefined)).toEqual([]);
  });

  test("charts show counts below their headings in the colours of the statuses", () => {
    for (const { data, colours } of own.charts) {
      const [heading = [], ...rows] = own.values
        .slice(data.row, data.row + data.rows)
        .map((row) => row.slice(data.column, data.column + data.columns));
      expect(heading.every((text) => typeof text === "string")).toBe(true);
      expect(
        rows.every(
          ([label, ...counts]) => typeof label === "string" && counts.every((count) => typeof count === "number"),
        ),
      ).toBe(true);
      expect(colours).toEqual(Object.values(STATUS_FILL));
    }
  });

  test("changes nothing of what is recognised and found", () => {
    const again = analyse(withSheet(analysis.workbook, sheetOf(own)), SETTINGS);
    expect(again.plan.tables).toEqual(analysis.plan.tables);
    expect(again.findings).toEqual(analysis.findings);
    expect(again.plan.ignored).toEqual([...analysis.plan.ignored, { sheet: own.mark.name, reason: SUMMARY_REASON }]);
  });
});

describe("a sheet of the user", () => {
  const own = layOut(analyse(readXlsx("prova.xlsx", makeXlsx([drawDashboard([{ target: 10, result: 5 }])])), SETTINGS));

  test("with the name of ours is read like any other", () => {
    const workbook = readXlsx("prova.xlsx", makeXlsx([drawDashboard([{ target: 10, result: 5 }], own.mark.name)]));
    expect(analyse(workbook, SETTINGS).plan.tables).toHaveLength(1);
  });

  test("ours under another name is still ours", () => {
    const workbook = readXlsx("prova.xlsx", makeXlsx([drawDashboard([{ target: 10, result: 5 }])]));
    const { plan } = analyse(withSheet(workbook, sheetOf(own, "Sintesi di giugno")), SETTINGS);
    expect(plan.ignored).toEqual([{ sheet: "Sintesi di giugno", reason: SUMMARY_REASON }]);
  });

  test.each([
    ["='Sintesi performance'!H8*2", 1],
    ["=SUM('SINTESI PERFORMANCE'!B8:F8)", 1],
    ["='[2018.xlsx]Sintesi performance'!H8", 0],
    ['="Sintesi performance"', 0],
    ["='Altra Sintesi performance'!H8", 0],
  ])("whose formula is %s looks into ours: %i", (formula, count) => {
    const workbook = readXlsx(
      "prova.xlsx",
      makeXlsx([{ name: "Giunta", cells: { A1: "Media", B1: { formula, value: 1 } } }]),
    );
    const cells = formulasIntoSummary(withSheet(workbook, sheetOf(own)));
    expect(cells.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(count === 0 ? [] : [["Giunta", 0, 1]]);
  });
});

test.each<[string, CalendarDate | undefined, number]>([
  ["during the year", { year: 2019, month: 6, day: 30 }, 1],
  ["at its end", { year: 2019, month: 12, day: 31 }, 0],
  ["when nobody says a day", undefined, 0],
])("%s the head says up to which day results go", (_, asOf, lines) => {
  const workbook = readXlsx("prova.xlsx", makeXlsx([drawDashboard([{ target: 10, result: 5 }])]));
  const { values } = layOut(analyse(workbook, { ...SETTINGS, asOf }));
  const head = values.slice(
    0,
    values.findIndex(([first]) => first === "Ente"),
  );
  expect(head.flat().filter((text) => typeof text === "string" && text.includes("30/06/2019"))).toHaveLength(lines);
  expect(values.flat().some((text) => typeof text === "string" && text.startsWith("Monitoraggio"))).toBe(lines > 0);
});

test("texts that a hostile cell holds stay texts of one cell", () => {
  const sheet = drawDashboard([{ text: 'S1.1-a =HYPERLINK("http://x")', target: 10, result: 5 }]);
  const own = layOut(
    analyse(
      readXlsx("prova.xlsx", makeXlsx([{ ...sheet, cells: { ...sheet.cells, A5: "=1.1 Migliorare" } }])),
      SETTINGS,
    ),
  );
  expect(
    own.values.flat().every((value) => value === undefined || typeof value === "string" || typeof value === "number"),
  ).toBe(true);
});
