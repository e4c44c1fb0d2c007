/** What the lists show, and in which order. */
import type { Patch } from "../../src/core/patch/patch";
import type { PlanColumn } from "../../src/core/plan/model";
import { countStatuses, groupFigures } from "../../src/taskpane/grouping/group-figures";
import {
  changeKind,
  countNews,
  groupSkipped,
  listChanges,
  type ChangeKind,
} from "../../src/taskpane/grouping/list-changes";
import { measurableYears, yearsInForce } from "../../src/taskpane/grouping/plan-years";
import { samplePipeline, sampleWorkbook, SETTINGS, type Sample } from "./support/sample-plan";
import { PLAN } from "./support/samples";

const analysisOf = (sample: Sample) => samplePipeline(() => sample).analyse(sampleWorkbook(sample), SETTINGS);
const analysis = analysisOf(PLAN);

describe("figures", () => {
  const texts = (choice: Parameters<typeof groupFigures>[1]) =>
    groupFigures(analysis.figures, choice).flatMap(({ items }) => items.map(({ indicator }) => indicator.code));

  test.each([
    ["all", undefined, "", 5],
    ["a status", "achieved", "", 2],
    ["a word, whatever its case", undefined, "NEWSLETTER", 1],
    ["a code", undefined, "o2.1.1", 2],
    ["a status and a word", "achieved", "bilancio", 1],
    ["blanks only are no search", undefined, "   ", 5],
    ["no match", "missed", "bilancio", 0],
  ] as const)("%s", (_, status, query, count) => {
    expect(texts({ status, query })).toHaveLength(count);
  });

  test("counts leave out what does not occur", () => {
    expect(countStatuses(analysis.figures)).toEqual([
      { status: "achieved", count: 2 },
      { status: "partial", count: 1 },
      { status: "missed", count: 1 },
      { status: "unreported", count: 1 },
    ]);
  });
});

describe("changes", () => {
  const { patches, ...proposal } = samplePipeline(() => PLAN).propose(analysis);
  const { value, format, colour, skipped } = listChanges(analysis, { patches, ...proposal });

  test("values, words and colours apart, each with what it is about", () => {
    expect(value.flatMap(({ items }) => items.map(({ subject }) => subject?.achievement))).toEqual([1, 0.25]);
    expect(format.flatMap(({ items }) => items.map(({ subject }) => subject?.status))).toEqual(["partial"]);
    expect(colour.flatMap(({ items }) => items.map(({ subject }) => subject?.status))).toEqual(["unreported"]);
  });

  test("a colour alone is no news", () => {
    expect([patches.length, countNews(patches)]).toEqual([4, 3]);
  });

  test("what the cell shows now is told", () => {
    expect([...format, ...colour].flatMap(({ items }) => items.map(({ shownBefore }) => shownBefore))).toEqual([
      "80%",
      "",
    ]);
  });

  test("what is left alone, by reason", () => {
    expect(skipped).toEqual([{ why: "formula", cells: [{ sheet: "Registro imprese", row: 4, column: 4 }] }]);
    const at = (row: number) => ({ sheet: "A", row, column: 0 });
    expect(
      groupSkipped([
        { at: at(1), why: "locked" },
        { at: at(2), why: "formula" },
        { at: at(3), why: "locked" },
      ]).map(({ why, cells }) => [why, cells.map(({ row }) => row)]),
    ).toEqual([
      ["locked", [1, 3]],
      ["formula", [2]],
    ]);
  });

  test.each<[string, Patch["before"]["value"], Patch["after"]["value"], string, ChangeKind]>([
    ["a first number", undefined, 0.5, "0%", "value"],
    ["another number", 0.4, 0.5, "0%", "value"],
    ["the same number with another word", 0.5, 0.5, "General", "format"],
    ["the same number with the same word", 0.5, 0.5, "0%", "colour"],
    ["the same in the fifteen digits that Excel keeps", 0.928571428571429, 0.9285714285714286, "0%", "colour"],
    ["another in the fourteenth digit", 0.92857142857142, 0.92857142857143, "0%", "value"],
    ["emptied", 0.5, undefined, "0%", "value"],
    ["empty as before", undefined, undefined, "0%", "colour"],
    ["a text that looks the same is another value", "0.5", 0.5, "0%", "value"],
  ])("%s", (...[, before, after, formatBefore, kind]) => {
    const patch: Patch = {
      at: { sheet: "A", row: 0, column: 0 },
      before: { value: before, format: formatBefore },
      after: { value: after, format: "0%", fill: "none" },
    };
    expect(changeKind(patch)).toBe(kind);
  });
});

describe("years", () => {
  const column = (role: PlanColumn["role"], year: number | undefined): PlanColumn => ({
    role,
    column: 0,
    year,
    yearInHeading: year !== undefined,
    content: { filled: 0, agreeing: 0, stray: undefined },
    confidence: 1,
    heading: { at: { row: 0, column: 0 }, text: "" },
  });
  const planWith = (columns: readonly PlanColumn[]) => ({
    ...analysis.plan,
    tables: analysis.plan.tables.map((table) => ({ ...table, columns })),
  });

  test.each<[string, readonly PlanColumn[], readonly number[]]>([
    ["target and result of a year", [column("target", 2019), column("result", 2019)], [2019]],
    [
      "targets of later years have no results",
      [column("target", 2019), column("target", 2020), column("result", 2019)],
      [2019],
    ],
    [
      "a result without year is of the plan's year",
      [column("target", 2019), column("target", 2020), column("result", undefined)],
      [2019],
    ],
    [
      "several years side by side",
      [column("target", 2020), column("result", 2020), column("target", 2019), column("result", 2019)],
      [2019, 2020],
    ],
    ["no results at all", [column("target", 2019)], []],
  ])("%s", (_, columns, years) => {
    expect(measurableYears(planWith(columns))).toEqual(years);
  });

  test("in force: what the user chose, else what the tables say", () => {
    expect(yearsInForce(analysis)).toEqual([2019]);
    expect(yearsInForce({ ...analysis, settings: { ...SETTINGS, year: 2021 } })).toEqual([2021]);
    expect(yearsInForce({ ...analysis, plan: { tables: [], decided: [], ignored: [] } })).toEqual([]);
  });
});
