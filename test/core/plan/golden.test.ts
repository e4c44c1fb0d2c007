/** The five published annexes: every indicator, field and ancestor of their truth files, and nothing else. */
import { recognise } from "../../../src/core/plan/recognise";
import { ANNEXES, readAnnex, readTruth, scorePlan } from "../../support/truth";

describe.each(ANNEXES)("%s", (annex) => {
  const workbook = readAnnex(annex);
  const truth = readTruth(annex);
  const plan = recognise(workbook);
  const score = scorePlan(truth, plan);

  it("has every indicator, and no other", () => {
    expect(score.missed).toEqual([]);
    expect(score.falselyFound).toEqual([]);
  });

  it("has every field and ancestor at its cell", () => {
    expect(score.fields).toBeGreaterThan(250);
    expect(score.wrongFields).toEqual([]);
    expect(score.wrongPaths).toEqual([]);
  });

  it("knows the plan year of every table", () => {
    expect(new Set(plan.tables.map(({ year }) => year))).toEqual(new Set([truth.year]));
  });

  it("ignores the sheets that are no plan, and says why", () => {
    const decoys = truth.sheets.filter((sheet) => !sheet.plan).map(({ name }) => name);
    expect(plan.ignored.map(({ sheet }) => sheet)).toEqual(decoys);
    for (const { reason } of plan.ignored) expect(reason.it).toMatch(/\w{4}.*\.$/);
  });

  it("is the same twice, and whatever the order of the sheets", () => {
    expect(recognise(workbook)).toEqual(plan);
    const reversed = recognise({ ...workbook, sheets: [...workbook.sheets].reverse() });
    const bySheet = ({ tables }: typeof plan) =>
      new Map(workbook.sheets.map(({ name }) => [name, tables.filter(({ sheet }) => sheet === name)]));
    expect(bySheet(reversed)).toEqual(bySheet(plan));
  });
});
