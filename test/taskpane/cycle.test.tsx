/** The second half of the year in the pane: columns, twins, interim results, summary, report, history. Core and pane together. */
import { fireEvent, waitFor, within } from "@testing-library/react";
import { grid } from "../support/draw-sheet";
import { application, hostProblem } from "../support/fake-host";
import { SUMMARY_MARK } from "../../src/core/plan/summary-mark";
import { violations } from "./support/axe";
import { openPlan } from "./support/open-plan";
import { action, all, one, TEXTS } from "./support/render-pane";

const { cycle: texts } = TEXTS.it;

/** No place for results. */
const BARE = grid`
  Obiettivo operativo | Indicatore | Target 2023 | Ufficio
  Servizi             | Reclami    | <= 5        | Anagrafe
  Servizi             | Attese     | <= 10       | Anagrafe
`;
const COMPLETE = grid`
  Obiettivo operativo | Indicatore | Target 2023 | Risultato 2023 | % realizz. | Stato | Note
  Servizi             | Reclami    | <= 5        | 4              |            |       |
`;
const dashboard = (first: string, second: string) => grid`
  Obiettivo operativo | Indicatore                | Target 2023 | Risultato 2023 | % realizz.
  1.1 Servizi         | O1.1.1-a Reclami evasi    | >= 5        | ${first}       |
  1.1 Servizi         | O1.1.1-b Incontri svolti  | >= 10       | ${second}      |
`;
const SUMMARY = grid`
  Sintesi performance 2023
  ${SUMMARY_MARK}
`;

const openTool = async (user: { click: (element: Element) => Promise<void> }, title: string) => {
  const heading = all("h2 button").find((button) => button.textContent.includes(title));
  if (heading?.getAttribute("aria-expanded") === "false") await user.click(heading);
};

describe("columns for results", () => {
  test("the way to them is shown where there is nothing to write into, and they are added", async () => {
    const { host, user } = await openPlan("findings", [BARE]);
    await user.click(action("open-tools"));
    await user.click(action("add-columns"));
    await waitFor(() => one('[data-notice="columns-added"]'));
    expect(host.added.map(({ sheet, column, columns }) => [sheet, column, columns.length])).toEqual([
      ["Foglio1", 3, 4],
    ]);
    expect(host.asked.slice(host.asked.indexOf("addColumns"))).toContain("read");
  });

  test("at the right of the table, where that is wished", async () => {
    const { host, user } = await openPlan("cycle", [BARE]);
    await user.click(one('[data-choice="columns-place"] input[value="right-of-table"]'));
    await user.click(action("add-columns"));
    await waitFor(() => expect(host.added.map(({ column }) => column)).toEqual([4]));
  });

  test("a sheet that is left out stays as it is; without any there is nothing to add", async () => {
    const { host, user } = await openPlan("cycle", [BARE, BARE]);
    await user.click(one('[data-columns-on="Foglio2"] input'));
    await user.click(one('[data-columns-on="Foglio1"] input'));
    await user.click(action("add-columns"));
    expect(host.added).toEqual([]);
    await user.click(one('[data-columns-on="Foglio1"] input'));
    await user.click(action("add-columns"));
    await waitFor(() => expect(host.added.map(({ sheet }) => sheet)).toEqual(["Foglio1"]));
  });

  test("a table that has them is not offered more", async () => {
    const { user } = await openPlan("cycle", [COMPLETE]);
    await openTool(user, texts.columns.title);
    expect(all('[data-action="add-columns"]')).toHaveLength(0);
  });

  test("a protected sheet is told with its reason", async () => {
    await openPlan("cycle", [{ ...BARE, isProtected: true }, BARE]);
    expect(one("[data-left-alone]").dataset["leftAlone"]).toBe("protected");
  });

  test("a failure is told, and the tool is still there", async () => {
    const { user } = await openPlan("cycle", [BARE], (host) => host.failNext("addColumns", hostProblem("busy")));
    await user.click(action("add-columns"));
    await waitFor(() => one('[data-notice="problem"]'));
    expect(action("add-columns").hasAttribute("aria-disabled")).toBe(false);
  });
});

describe("one indicator on several sheets", () => {
  test("a result that is missing elsewhere is carried over after a preview", async () => {
    const { host, user } = await openPlan("cycle", [dashboard("5", "10"), dashboard("", "10")]);
    await openTool(user, texts.twins.title);
    await user.click(action("carry-one"));
    expect(host.applied).toEqual([]);
    await waitFor(() => expect(action("apply").getAttribute("aria-disabled")).toBeNull());
    await user.click(action("apply"));
    await waitFor(() => one('[data-notice="applied"]'));
    expect(host.applied).toMatchObject([{ at: { sheet: "Foglio2", row: 1, column: 3 }, after: { value: 5 } }]);
    expect((await host.applications()).map(({ kind }) => kind)).toEqual(["results"]);
  });

  test("where results differ nothing is offered before somebody has chosen", async () => {
    const { host, user } = await openPlan("cycle", [dashboard("5", "10"), dashboard("7", "10")]);
    await openTool(user, texts.twins.title);
    await user.click(action("settle"));
    expect(all('[data-stage="preview"]')).toHaveLength(0);
    const choices = within(one("[data-twin-difference]")).getAllByRole("radio");
    await user.click(choices[1] ?? document.body);
    await user.click(action("settle"));
    await waitFor(() => expect(action("apply").getAttribute("aria-disabled")).toBeNull());
    await user.click(action("apply"));
    await waitFor(() => expect(host.applied).toHaveLength(1));
  });

  test("results that agree are nothing to do", async () => {
    const { user } = await openPlan("cycle", [dashboard("5", "10"), dashboard("5", "10")]);
    await openTool(user, texts.twins.title);
    expect([...all("[data-twin-offer]"), ...all("[data-twin-difference]")]).toHaveLength(0);
  });
});

describe("interim results", () => {
  test("a day is in force at once and said above the lists; half a date changes nothing", async () => {
    const { user } = await openPlan("cycle", [COMPLETE]);
    await openTool(user, texts.interim.title);
    const field = one('[data-choice="as-of"]');
    const input = field instanceof HTMLInputElement ? field : within(field).getByDisplayValue("");
    fireEvent.change(input, { target: { value: "2023-06-30" } });
    await waitFor(() => expect(one("[data-interim]").textContent).toContain("30/06/2023"));
    await user.click(await waitFor(() => action("whole-year")));
    await waitFor(() => expect(all("[data-interim]")).toHaveLength(0));
  });
});

describe("the summary sheet", () => {
  test("is written on request", async () => {
    const { host, user } = await openPlan("cycle", [COMPLETE]);
    await openTool(user, texts.summary.title);
    expect(all('[data-action="remove-summary"]')).toHaveLength(0);
    await user.click(action("write-summary"));
    await waitFor(() => one('[data-notice="summary-written"]'));
    expect(host.asked).toContain("writeSummary");
  });

  test("can be gone to and removed where there is one", async () => {
    const { host, user } = await openPlan("cycle", [COMPLETE, SUMMARY]);
    await openTool(user, texts.summary.title);
    await user.click(action("go-to-summary"));
    expect(host.asked).toContain("reveal Foglio2!0:0");
    await user.click(action("remove-summary"));
    expect(host.asked).not.toContain("removeSummary");
    await user.click(action("remove-summary-now"));
    await waitFor(() => one('[data-notice="summary-removed"]'));
    expect(host.asked).toContain("removeSummary");
  });
});

describe("the report", () => {
  test("is handed over as a page and as a table under the workbook's name", async () => {
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:none", revokeObjectURL: () => undefined });
    const { user } = await openPlan("cycle", [COMPLETE]);
    await openTool(user, texts.report.title);
    await user.click(action("report-html"));
    await user.click(action("report-csv"));
    expect(names).toEqual(["relazione-prova.html", "relazione-prova.csv"]);
    click.mockRestore();
    Reflect.deleteProperty(URL, "createObjectURL");
  });

  test("where a page may not make files, that is said", async () => {
    const { user } = await openPlan("cycle", [COMPLETE]);
    await openTool(user, texts.report.title);
    await user.click(action("report-html"));
    expect(within(one('[data-stage="ready"]')).getAllByText(texts.report.fallback)).toHaveLength(2);
  });
});

describe("the history", () => {
  const PAST = [
    application({ id: "old", kind: "columns", cells: 4 }),
    application({ id: "new", kind: "figures", cells: 2 }),
  ];

  test("the latest first, each taken back by itself", async () => {
    const { host, user } = await openPlan("cycle", [COMPLETE], undefined, PAST);
    await openTool(user, texts.history.title);
    expect(all("[data-application]").map(({ dataset }) => dataset["application"])).toEqual(["figures", "columns"]);
    await user.click(within(one('[data-application="columns"]')).getByRole("button"));
    await waitFor(() => expect(host.takenBack).toEqual([{ id: "old" }]));
  });

  test("columns in which somebody typed go only when that is said", async () => {
    const at = { sheet: "Foglio1", row: 1, column: 3 };
    const { host, user } = await openPlan(
      "cycle",
      [COMPLETE],
      (prepared) => prepared.answer({ written: [], skipped: [{ at, why: "typed" }] }),
      PAST,
    );
    await openTool(user, texts.history.title);
    await user.click(within(one('[data-application="columns"]')).getByRole("button"));
    await user.click(await waitFor(() => action("take-back-typed")));
    await waitFor(() => expect(host.takenBack).toEqual([{ id: "old" }, { id: "old", withTyped: true }]));
  });

  test("… and stay when that is not wished", async () => {
    const at = { sheet: "Foglio1", row: 1, column: 3 };
    const { host, user } = await openPlan(
      "cycle",
      [COMPLETE],
      (prepared) => prepared.answer({ written: [], skipped: [{ at, why: "typed" }] }),
      PAST,
    );
    await openTool(user, texts.history.title);
    await user.click(within(one('[data-application="columns"]')).getByRole("button"));
    await user.click(await waitFor(() => action("keep-typed")));
    expect(all('[data-action="take-back-typed"]')).toHaveLength(0);
    expect(host.takenBack).toEqual([{ id: "old" }]);
  });
});

test("percentages are explained in the notes where that is wished", async () => {
  const { host, user } = await openPlan("findings", [COMPLETE]);
  await user.click(action("recalculate"));
  await user.click(one('[data-choice="explanations"]'));
  await waitFor(() => expect(action("apply").getAttribute("aria-disabled")).toBeNull());
  await user.click(action("apply"));
  await waitFor(() => one('[data-notice="applied"]'));
  expect(host.applied.map(({ at }) => at.column)).toEqual(expect.arrayContaining([4, 5, 6]));
});

test.each([
  ["columns to add", [BARE]],
  ["twins and a summary", [dashboard("5", ""), dashboard("7", "10"), SUMMARY]],
])("accessible with %s", async (_, sheets) => {
  const { user } = await openPlan("cycle", sheets, undefined, [application()]);
  for (const { title } of [texts.columns, texts.twins, texts.interim, texts.summary, texts.report, texts.history])
    await openTool(user, title);
  expect(await violations()).toEqual([]);
});
