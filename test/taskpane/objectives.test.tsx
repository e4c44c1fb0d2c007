/** Means of objectives and sheets: where they are shown, what they say of what is missing. */
import { screen } from "@testing-library/react";
import { computeRollUps } from "../../src/core/methodology/compute-roll-ups";
import type { StatusCounts } from "../../src/core/methodology/roll-up";
import { countsText, rollUpText, sizeOf } from "../../src/taskpane/grouping/roll-up-words";
import { all, one, renderPane, TEXTS, untilStage } from "./support/render-pane";
import { largePlan, PLAN } from "./support/samples";
import { samplePipeline, sampleWorkbook, SETTINGS } from "./support/sample-plan";

const { it: texts } = TEXTS;

async function openObjectives(...[plan = PLAN, options]: Partial<Parameters<typeof renderPane>>) {
  const pane = renderPane(plan, options);
  await untilStage("ready");
  await pane.user.click(one('[data-tab="objectives"]'));
  return pane;
}

const objectives = () => all("[data-objective]");
const named = (name: string) => objectives().find(({ textContent }) => textContent.includes(name));

describe("words", () => {
  const none: StatusCounts = { achieved: 0, partial: 0, missed: 0, unreported: 0, unassessable: 0 };

  test.each<[string, Partial<StatusCounts>, string]>([
    ["all reported", { achieved: 2, missed: 1 }, "3 rendicontati su 3"],
    ["one of two", { achieved: 1, unreported: 1 }, "1 rendicontato su 2"],
    ["none", { unreported: 1200 }, "0 rendicontati su 1.200"],
    [
      "what cannot be assessed is counted apart",
      { achieved: 1, unassessable: 2 },
      "3 rendicontati su 3 · 2 non valutabili",
    ],
    ["nothing to report", {}, texts.objectives.noIndicator],
  ])("%s", (_, counts, said) => {
    expect(countsText({ ...none, ...counts }, texts)).toBe(said);
  });

  test("percentage and status come first, where there are any", () => {
    const pipeline = samplePipeline(() => PLAN);
    const { plan, figures, settings } = pipeline.analyse(sampleWorkbook(PLAN), SETTINGS);
    const said = computeRollUps(plan, figures, settings.methodology).map(({ total }) => rollUpText(total, texts));
    expect(said).toEqual([
      "57,5% · parzialmente raggiunto · 3 rendicontati su 3",
      "92,9% · raggiunto · 1 rendicontato su 2",
    ]);
  });
});

describe("the list of indicators", () => {
  test("says the mean of each sheet in its heading, as long as all of it is shown", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    const means = () => all("[role=tabpanel]")[1]?.querySelectorAll("h2 button");
    expect(means()?.[0]?.textContent).toContain("57,5% · parzialmente raggiunto · 3 rendicontati su 3");
    await user.click(one('[data-filter="achieved"]'));
    expect(means()?.[0]?.textContent).not.toContain("57,5%");
  });
});

describe("objectives", () => {
  test("stand under their sheet with mean, status and counts", async () => {
    await openObjectives();
    expect(named("1.1.1 Personale")?.textContent).toContain("90%");
    expect(named("1.1.2 Comunicazione")?.textContent).toContain("25%");
    expect(named("OB 1")?.textContent).toContain(texts.objectives.kinds.area);
    expect(named("OB 1")?.textContent).toContain(texts.objectives.reported(3, 3));
  });

  test("a click goes to the objective's cell and marks it", async () => {
    const { user, host } = await openObjectives();
    const row = named("1.1.2 Comunicazione");
    if (!row) throw new Error("the objective is shown");
    await user.click(row);
    expect(host.asked).toContain("reveal Affari generali!2:1");
    expect(row.getAttribute("aria-current")).toBe("true");
  });

  test("what was not reported has no percentage, but its count", async () => {
    const { user } = await openObjectives();
    const second = all("[role=tabpanel]")[2]?.querySelectorAll("h2 button")[1];
    if (!second) throw new Error("the plan has two sheets");
    await user.click(second);
    expect(named("OB 2")?.textContent).toContain(texts.objectives.reported(0, 1));
    expect(named("OB 2")?.textContent).not.toContain("%");
  });

  test.each(["it", "en"] as const)("the steps open below, in the reader's language: %s", async (language) => {
    const { user } = await openObjectives(PLAN, { language });
    const explain = screen.getByLabelText(`${TEXTS[language].figures.explanation}: 1.1.1 Personale`);
    await user.click(explain);
    expect(explain.getAttribute("aria-expanded")).toBe("true");
    screen.getByText(/\(100% \+ 80%\) ÷ 2 = 90%/);
  });

  test("levels close and open, by keyboard too", async () => {
    const { user } = await openObjectives();
    const before = objectives().length;
    const toggle = screen.getByLabelText(texts.objectives.show("OB 1: Ente"));
    toggle.focus();
    await user.keyboard("{Enter}");
    expect(toggle.getAttribute("aria-expanded")).toBe("false");
    expect(objectives().length).toBe(before - 2);
    await user.keyboard("{Enter}");
    expect(objectives()).toHaveLength(before);
  });

  test("indicators without an objective leave a sentence", async () => {
    await openObjectives({ rows: PLAN.rows.map((row) => ({ ...row, under: [] })) });
    screen.getByText(texts.objectives.noObjective);
  });

  test("thousands of objectives are shown as far as they are asked for", async () => {
    const large = largePlan(4000);
    await openObjectives({ rows: large.rows.map((row, index) => ({ ...row, under: [`OB ${index}`] })) });
    expect(objectives().length).toBeGreaterThan(10);
    expect(objectives().length).toBeLessThan(100);
  });
});

test("a tree is counted no further than it matters", () => {
  const { plan, figures, settings } = samplePipeline(() => PLAN).analyse(sampleWorkbook(PLAN), SETTINGS);
  const [first] = computeRollUps(plan, figures, settings.methodology);
  if (!first) throw new Error("the sample has sheets");
  expect([sizeOf(first.total, 100), sizeOf(first.total, 2)]).toEqual([3, 2]);
});
