/** What a person does, from opening to taking back. */
import { act, screen, waitFor } from "@testing-library/react";
import { STATUS_NAMES } from "../../src/core/methodology/status";
import { capitalised } from "../../src/taskpane/format";
import { IDLE_MS } from "../../src/taskpane/use-session";
import { hostProblem } from "../support/fake-host";
import { action, all, one, renderPane, said, TEXTS, untilStage } from "./support/render-pane";
import { largePlan, NO_FINDINGS, NO_PLAN, PLAN, UP_TO_DATE } from "./support/samples";

const { it: texts } = TEXTS;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("opening", () => {
  test("reads and checks at once, without a click", async () => {
    const { host } = renderPane(PLAN);
    await untilStage("ready");
    expect(host.asked).toContain("read");
    expect(all("[data-rule]")).toHaveLength(3);
  });

  test("progress is shown, and the reading can be stopped and started again", async () => {
    const { host, user } = renderPane(PLAN, { before: (prepared) => void prepared.hold("read") });
    await waitFor(() => action("stop"));
    act(() => host.progress({ done: 1, total: 4 }));
    expect(one("[role=progressbar]").getAttribute("aria-valuenow")).toBe("1");
    await user.click(action("stop"));
    expect(document.activeElement?.textContent).toBe(texts.reading.stoppedTitle);
    await user.click(action("start"));
    expect(all('[data-action="stop"]')).toHaveLength(1);
  });

  test("a stopped reading that ends later changes nothing", async () => {
    let release = () => {};
    const { user } = renderPane(PLAN, { before: (host) => void (release = host.hold("read")) });
    await waitFor(() => action("stop"));
    await user.click(action("stop"));
    await act(async () => release());
    expect(all('[data-action="start"]')).toHaveLength(1);
  });

  test("nothing recognised: every sheet with its reason, and reading again", async () => {
    const { host, user, edit } = renderPane(NO_PLAN);
    await waitFor(() => expect(all("[data-ignored]")).toHaveLength(2));
    expect(all("[role=tablist]")).toHaveLength(0);
    act(() => edit(PLAN));
    await user.click(one('main [data-action="reread"]'));
    await waitFor(() => one("[role=tablist]"));
    expect(host.asked.filter((asked) => asked === "read")).toHaveLength(2);
  });

  test("no findings is said, not left empty", async () => {
    renderPane(NO_FINDINGS);
    await screen.findByText(texts.findings.noneTitle);
  });
});

describe("going to cells", () => {
  test("a finding selects its cell and stays marked", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    const row = one('[data-rule="no-such-date"]');
    await user.click(row);
    expect(host.asked).toContain("reveal Affari generali!4:3");
    expect(row.getAttribute("aria-current")).toBe("true");
  });

  test("further cells of a finding have their own way", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(screen.getByTitle(texts.findings.goTo("D6", "Registro imprese")));
    expect(host.asked).toContain("reveal Registro imprese!5:3");
  });

  test("a figure goes to its achievement cell", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    await user.click(one('[data-figure="missed"]'));
    expect(host.asked).toContain("reveal Affari generali!4:4");
  });

  test("when the way is barred, it is told and the lists stay", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    host.failNext("reveal", hostProblem("cell-edit-mode"));
    await user.click(one("[data-rule]"));
    await waitFor(() => expect(all('[data-notice="problem"]')).toHaveLength(1));
    expect(said()).toContain(texts.problems["cell-edit-mode"].remedy);
    expect(all("[data-rule]")).toHaveLength(3);
  });
});

describe("figures", () => {
  test("status as word, percentage, explanation on request", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    const row = all('[data-figure="missed"]')[0];
    expect(row?.textContent).toContain("25%");
    expect(all('[data-status="missed"]')[0]?.textContent).toContain(capitalised(STATUS_NAMES.missed.it));
    const explain = screen.getByLabelText(`${texts.figures.explanation}: S1.1.1-b`);
    await user.click(explain);
    expect(explain.getAttribute("aria-expanded")).toBe("true");
    screen.getByText("Risultato 3 contro ≥ 12.");
  });

  test("percentages are written as the language writes them", async () => {
    const { user } = renderPane(PLAN, { language: "en" });
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    expect(document.body.textContent).toContain("92.9%");
  });

  test("one status, one word: only those", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    await user.click(one('[data-filter="achieved"]'));
    expect(all("[data-figure]")).toHaveLength(2);
    await user.type(one("input[type=search]"), "BILANCIO");
    expect(all("[data-figure]")).toHaveLength(1);
    await user.click(one('[data-filter="achieved"]'));
    await user.type(one("input[type=search]"), " che non c'è");
    screen.getByText(texts.figures.noMatch);
  });

  test("ten thousand indicators draw as few rows as a glance takes, and more on request", async () => {
    const { user } = renderPane(largePlan(10_000));
    await untilStage("ready");
    expect(all("[data-figure], [data-rule]").length).toBeLessThan(250);
    const before = all("[data-rule]").length;
    await user.click(action("show-more"));
    expect(all("[data-rule]").length).toBeGreaterThan(before);
    expect(all("[data-rule]").length).toBeLessThan(250);
  });
});

describe("recalculating", () => {
  test("preview, apply, outcome, take back", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    expect(all('[data-action="take-back"]')).toHaveLength(0);

    await user.click(action("recalculate"));
    expect(all("[data-change]").map(({ dataset }) => dataset.change)).toEqual(["E4", "E5", "E6"]);
    expect(all('[data-count="skipped"]')).toHaveLength(1);
    expect(host.applied).toEqual([]);

    await user.click(action("apply"));
    await waitFor(() => expect(all('[data-notice="applied"]')).toHaveLength(1));
    expect(host.applied).toHaveLength(4);
    await waitFor(() => expect(host.asked.slice(-3)).toEqual(["apply", "read", "writeSettings"]));

    await user.click(action("take-back"));
    await waitFor(() => expect(all('[data-notice="taken-back"]')).toHaveLength(1));
    await waitFor(() => expect(host.asked.slice(-3)).toEqual(["takeBack", "read", "writeSettings"]));
    expect(all('[data-action="take-back"]')).toHaveLength(0);
  });

  test("another word and another colour are told apart from another value", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    expect(one('[data-count="value"]').textContent).toBe(texts.preview.value.count(2));
    expect(one('[data-count="format"]').textContent).toBe(texts.preview.format.count(1));
    expect(one('[data-count="colour"]').textContent).toBe(texts.preview.colour.count(1));
    expect(all('[data-change="E5"]')[0]?.textContent).toContain("25%");
  });

  test("where nothing is new it says so, and offers the colours as a second thing", async () => {
    const { host, user } = renderPane(UP_TO_DATE);
    await untilStage("ready");
    expect(one("[data-pending]").dataset.pending).toBe("0");
    await user.click(action("recalculate"));
    expect(said()).toBe(texts.preview.upToDate);
    expect(one("h2").textContent).not.toBe(texts.preview.title);
    expect(all("[data-change]")).toHaveLength(0);
    const [first, second] = all("footer button").filter(
      ({ dataset }) => dataset.action === "back" || dataset.action === "apply",
    );
    expect([first?.dataset.action, second?.textContent]).toEqual(["back", texts.actions.recolour]);
    await user.click(action("apply"));
    expect(host.applied).toHaveLength(4);
  });

  test("cells left alone are listed with the reason and can be gone to", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    const skipped = { sheet: "Affari generali", row: 3, column: 4 };
    host.answer({ written: [{ ...skipped, row: 4 }], skipped: [{ at: skipped, why: "locked" }] });
    await user.click(action("recalculate"));
    await user.click(action("apply"));
    await waitFor(() => expect(all('[data-skipped="locked"]')).toHaveLength(1));
    await user.click(screen.getByTitle(texts.findings.goTo("E4", "Affari generali")));
    expect(host.asked).toContain("reveal Affari generali!3:4");
  });

  test("the way back leaves everything as it was", async () => {
    const { host, user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    await user.click(action("back"));
    await untilStage("ready");
    expect(host.applied).toEqual([]);
  });

  test("a second click while writing does nothing", async () => {
    let release = () => {};
    const { host, user } = renderPane(PLAN, { before: (prepared) => void (release = prepared.hold("apply")) });
    await untilStage("ready");
    await user.click(action("recalculate"));
    await user.click(action("apply"));
    await user.click(action("apply"));
    await act(async () => release());
    expect(host.asked.filter((asked) => asked === "apply")).toHaveLength(1);
  });

  test("where the host cannot tell of changes, the preview reads first", async () => {
    const { host, user } = renderPane(PLAN, {
      before: (prepared) => prepared.failNext("watch", hostProblem("unsupported")),
    });
    await untilStage("ready");
    await user.click(action("recalculate"));
    await waitFor(() => expect(host.asked.filter((asked) => asked === "read")).toHaveLength(2));
  });

  test("a reopened pane offers to take back what an earlier one wrote", async () => {
    const { host, user } = renderPane(PLAN, { offer: { cells: 3 } });
    await untilStage("ready");
    await user.click(action("take-back"));
    await waitFor(() => expect(host.asked).toContain("takeBack"));
  });
});

describe("the workbook changes", () => {
  const reads = (asked: readonly string[]) => asked.filter((request) => request === "read").length;
  const pause = (ms: number) =>
    act(async () => {
      await jest.advanceTimersByTimeAsync(ms);
    });

  test("it is read again when the user pauses, not before", async () => {
    const { host, edit } = renderPane(PLAN);
    await untilStage("ready");
    act(() => edit(NO_FINDINGS));
    await pause(IDLE_MS - 100);
    act(() => edit(NO_FINDINGS));
    await pause(IDLE_MS - 100);
    expect(reads(host.asked)).toBe(1);
    await pause(200);
    expect(reads(host.asked)).toBe(2);
    screen.getByText(texts.findings.noneTitle);
  });

  test("what was opened stays open", async () => {
    const { user, edit } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    const explain = screen.getByLabelText(`${texts.figures.explanation}: S1.1.1-b`);
    await user.click(explain);
    act(() => edit(PLAN));
    await pause(IDLE_MS);
    expect(explain.getAttribute("aria-expanded")).toBe("true");
    expect(all('[data-tab="figures"]')[0]?.getAttribute("aria-selected")).toBe("true");
  });

  test("nothing is applied on figures that no longer hold", async () => {
    const { host, user, edit } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    act(() => edit(PLAN));
    expect(action("apply").getAttribute("aria-disabled")).toBe("true");
    await user.click(action("apply"));
    expect(host.asked).not.toContain("apply");
    await pause(IDLE_MS);
    await user.click(action("apply"));
    expect(host.asked).toContain("apply");
  });

  test("while a cell is being edited it is tried again in silence", async () => {
    const { host, edit } = renderPane(PLAN);
    await untilStage("ready");
    host.failNext("read", hostProblem("cell-edit-mode"));
    act(() => edit(PLAN));
    await pause(IDLE_MS);
    expect(all("[data-notice]")).toHaveLength(0);
    await pause(IDLE_MS);
    expect(reads(host.asked)).toBe(3);
    expect(all('[data-freshness="current"]')).toHaveLength(1);
  });

  test("a lasting problem is told once and waits for the user", async () => {
    const { host, user, edit } = renderPane(PLAN);
    await untilStage("ready");
    host.failNext("read", hostProblem("no-answer"));
    act(() => edit(PLAN));
    await pause(10 * IDLE_MS);
    expect(reads(host.asked)).toBe(2);
    expect(all('[data-freshness="outdated"]')).toHaveLength(1);
    await user.click(action("retry"));
    await waitFor(() => expect(all('[data-freshness="current"]')).toHaveLength(1));
    expect(all("[data-notice]")).toHaveLength(0);
  });

  test("a closed pane no longer listens", async () => {
    const { host, unmount } = renderPane(PLAN);
    await untilStage("ready");
    unmount();
    await act(async () => host.change());
    await pause(10 * IDLE_MS);
    expect(reads(host.asked)).toBe(1);
  });
});

describe("the year", () => {
  test("is chosen where the plan has several with targets and results", async () => {
    const { user } = renderPane({ ...PLAN, years: [2019, 2020] });
    await untilStage("ready");
    const years = screen.getByLabelText(texts.header.year);
    await user.selectOptions(years, "2020");
    expect(years).toHaveProperty("value", "2020");
  });

  test("is only said where there is one", async () => {
    renderPane(PLAN);
    await untilStage("ready");
    expect(screen.queryByLabelText(texts.header.year)).toBeNull();
    screen.getByText(texts.header.years([2019]));
  });
});
