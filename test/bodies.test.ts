/** The truth about the published tables agrees with their workbooks, and the scorer counts what is wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { positionOf } from "../src/core/grid/address";
import { cellAt } from "../src/core/grid/sheet";
import { shownText } from "../src/core/plan/lines";
import type { IndicatorDocument, PlanDocument } from "../src/core/plan/plan-document";
import { bodiesIn, readBodyTruth, scoreBody, type BodyIndicator, type BodyTruth } from "./support/bodies";
import { readXlsx } from "./support/read-xlsx";

const FOLDER = join(__dirname, "fixtures/bodies");
const HALVES = ["open", "held-out"];
const FIELDS = ["result", "achievement", "weight", "baseline", "algorithm", "unit", "office", "note"] as const;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** Every cell that a truth names, with what it says stands there. */
function namedCells(one: BodyIndicator): { readonly cell: string; readonly said: string }[] {
  const fields = FIELDS.flatMap((name) => {
    const place = one[name];
    return place ? [place] : [];
  });
  return [
    { cell: one.cell, said: one.text },
    ...one.path.map(({ cell, text }) => ({ cell, said: text })),
    ...[...Object.values(one.targets ?? {}), ...fields].map(({ cell, shown }) => ({ cell, said: shown })),
  ];
}

describe.each(HALVES)("published tables, %s", (half) => {
  const folder = join(FOLDER, half);

  it("each workbook has a truth, and each truth a workbook", () => {
    const workbooks = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
    expect(workbooks.map((file) => file.slice(0, -".xlsx".length)).sort()).toEqual(bodiesIn(folder));
  });

  it.each(bodiesIn(folder))("%s: the cells show what the truth says", (name) => {
    const truth = readBodyTruth(folder, name);
    const workbook = readXlsx(`${name}.xlsx`, readFileSync(join(folder, `${name}.xlsx`)));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(truth.sheets.map((sheet) => sheet.name));
    const wrong = truth.indicators.flatMap((one) => {
      const sheet = workbook.sheets.find((each) => each.name === one.sheet);
      return namedCells(one).flatMap(({ cell, said }) => {
        const at = positionOf(cell);
        const shown = sheet && at ? tidy(shownText(cellAt(sheet, at))) : "no such cell";
        return shown === tidy(said) ? [] : [`${one.sheet}!${cell}: ${shown} ≠ ${said}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe("scorer of published tables", () => {
  const place = (cell: string) => ({ cell, shown: "1" });
  const truth: BodyTruth = {
    workbook: "x.xlsx",
    body: "x",
    year: 2024,
    sheets: [
      { name: "A", plan: true, tables: 1 },
      { name: "B", plan: false, tables: 0 },
    ],
    indicators: [
      {
        sheet: "A",
        cell: "B2",
        text: "one",
        path: [{ kind: "area", text: "Area", cell: "A2" }],
        targets: { 2024: place("C2"), 2025: { cell: "D2", shown: "" } },
        result: place("E2"),
      },
      { sheet: "A", cell: "B3", text: "two", path: [], targets: { 2024: place("C3") } },
    ],
  };
  const reading = { kind: "blank" } as unknown as IndicatorDocument["targets"][number]["reading"];
  const found = (cell: string, rest: Partial<IndicatorDocument> = {}): IndicatorDocument => ({
    cell,
    text: cell,
    path: [],
    targets: [],
    ...rest,
  });
  const documentOf = (sheet: string, indicators: readonly IndicatorDocument[]): PlanDocument => ({
    workbook: "x.xlsx",
    tables: [{ sheet, range: "A1:E3", family: "f", year: 2024, confidence: 1, columns: {}, indicators }],
    ignored: [],
  });

  it("counts what is right, missed and false", () => {
    const one = found("B2", {
      path: [{ kind: "area", text: " area", cell: "A9" }],
      targets: [{ year: 2024, ...place("C2"), reading }],
      result: place("F2"),
      weight: { ...place("G2"), value: 1 },
    });
    const { tallies, falseTables } = scoreBody("x", truth, documentOf("A", [one, found("B9")]));
    expect(tallies.indicators).toEqual({ wanted: 2, found: 2, right: 1 });
    expect(tallies.targets).toEqual({ wanted: 2, found: 1, right: 1 });
    expect(tallies.result).toEqual({ wanted: 1, found: 1, right: 0 });
    expect(tallies.weight).toEqual({ wanted: 0, found: 1, right: 0 });
    expect(tallies.parents).toEqual({ wanted: 2, found: 1, right: 1 });
    expect(falseTables).toEqual([]);
  });

  it("a target of another year and a missing ancestor are wrong", () => {
    const one = found("B2", { targets: [{ year: 2025, ...place("C2"), reading }] });
    const { tallies } = scoreBody("x", truth, documentOf("A", [one]));
    expect(tallies.targets.right).toBe(0);
    expect(tallies.parents.right).toBe(0);
  });

  it("a table on a sheet that is no plan is false", () => {
    expect(scoreBody("x", truth, documentOf("B", [])).falseTables).toEqual(["B!A1:E3"]);
  });
});
