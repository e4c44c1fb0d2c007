/** How a person sees on what grounds tables were read, confirms, corrects and teaches them. Core and pane together. */
import { screen, waitFor, within } from "@testing-library/react";
import type { Sheet } from "../../src/core/grid/sheet";
import { grid } from "../support/draw-sheet";
import { hostProblem, type FakeHost } from "../support/fake-host";
import { violations } from "./support/axe";
import { openPlan, type OpenPlan } from "./support/open-plan";
import { action, all, one, TEXTS } from "./support/render-pane";
import { SETTINGS } from "./support/sample-plan";

const texts = TEXTS.it.sheets;

const CLEAR = grid`
  Obiettivo operativo | Indicatore | Ordine   | Target 2023 | % realizz.
  Servizi             | Reclami    | 4        | <= 5        |
  Servizi             | Attese     | 12       | <= 10       |
`;
const SHIFTED = grid`
  Indicatore | Target 2023 | Risultato 2023 | % realizz. | Note
  Reclami    | 5           | 4              | Anagrafe   | ok
  Attese     | 10          | 12             | Tributi    | ok
  Sportelli  | 3           | 3              | Anagrafe   | ok
`;
const STRANGE = grid`
  Allegato
  Cosa facciamo | Da fare | Fatto
  Meno code     | 10      | 8
  Più corsi     | >= 4    | 5
`;

const openSheets = (sheets: readonly Sheet[], before?: (host: FakeHost) => void) => openPlan("sheets", sheets, before);

type Pane = OpenPlan;

const roleOf = (offset: number) => one(`[data-offset="${offset}"] [data-choice="role"]`);
const choose = ({ user }: Pane, offset: number, role: string) => user.selectOptions(roleOf(offset), role);
const columns = () => all("[data-column]").map((row) => row.textContent);
const keptDecisions = ({ host }: Pane) =>
  (host.settings as { readonly corrections?: readonly unknown[] }).corrections ?? [];
const untilKept = () => waitFor(() => one('[data-notice="decisions-kept"]'));

describe("the grounds", () => {
  test("each column with the heading that proves it, one click from its cell", async () => {
    const pane = await openSheets([CLEAR]);
    expect(one("[data-table]").textContent).toContain("Foglio1");
    expect(one("[data-sureness]").dataset.sureness).toBe("sure");
    await pane.user.click(action("why-table"));
    expect(columns()).toEqual([
      "A1 «Obiettivo operativo» → obiettivo operativo",
      "B1 «Indicatore» → indicatore",
      "D1 «Target 2023» → target 2023",
      "E1 «% realizz.» → % di realizzazione",
    ]);
    await pane.user.click(within(one('[data-column="target"]')).getByRole("button"));
    expect(pane.host.asked).toContain("reveal Foglio1!0:3");
  });

  test("a table that is not sure says so at once, shows the column and writes nothing", async () => {
    await openSheets([SHIFTED]);
    expect(one("[data-sureness]").dataset.sureness).toBe("to-confirm");
    expect(all("[data-shifted]").map(({ dataset }) => dataset.shifted)).toEqual(["achievement"]);
    expect(screen.getByText(texts.notWritten)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("what is hidden is said", async () => {
    await openSheets([{ ...CLEAR, visibility: "hidden", hiddenRows: [1], hiddenColumns: [2] }]);
    expect(all("[data-hidden]").map(({ dataset }) => dataset.hidden)).toEqual(["sheet", "rows", "columns"]);
  });
});

describe("confirming", () => {
  test("is one click, and the workbook keeps it", async () => {
    const pane = await openSheets([SHIFTED]);
    await pane.user.click(action("confirm-table"));
    await untilKept();
    expect(one("[data-sureness]").dataset.sureness).toBe("decided");
    expect(keptDecisions(pane)).toHaveLength(1);
  });

  test("what could not be kept is in force all the same, and can be kept later", async () => {
    const pane = await openSheets([SHIFTED], (host) => host.failNext("writeSettings", hostProblem("busy")));
    await pane.user.click(action("confirm-table"));
    await waitFor(() => one('[data-notice="problem"]'));
    expect(one("[data-sureness]").dataset.sureness).toBe("decided");
    await pane.user.click(action("retry"));
    await untilKept();
    expect(keptDecisions(pane)).toHaveLength(1);
  });
});

describe("correcting", () => {
  test("a column gets a role, the outcome is seen before it is used", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    expect(one("[data-outcome]").textContent).toBe(texts.form.outcome(2, 2, 0));
    await choose(pane, 2, "result");
    expect(one("[data-outcome]").textContent).toBe(texts.form.outcome(2, 2, 2));
    expect(await violations()).toEqual([]);
    await pane.user.click(action("use-mapping"));
    await untilKept();
    await pane.user.click(action("why-table"));
    expect(columns()).toContain("C1 «Ordine» → risultato");
  });

  test("a year, and a role that only one column may have", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    await pane.user.selectOptions(one('[data-offset="3"] [data-choice="year"]'), "2024");
    await choose(pane, 0, "indicator");
    expect((roleOf(1) as HTMLSelectElement).value).toBe("none");
    await pane.user.click(action("use-mapping"));
    await untilKept();
    await pane.user.click(action("why-table"));
    expect(columns()).toEqual(
      expect.arrayContaining(["A1 «Obiettivo operativo» → indicatore", "D1 «Target 2023» → target 2024"]),
    );
  });

  test("two targets of one year are told, until one has another", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    expect(all("[data-clash]")).toEqual([]);
    await choose(pane, 2, "target");
    await pane.user.selectOptions(one('[data-offset="2"] [data-choice="year"]'), "2023");
    expect(one("[data-clash]").textContent).toBe(texts.form.clash(texts.roles.target, "C, D"));
    await pane.user.selectOptions(one('[data-offset="2"] [data-choice="year"]'), "2024");
    expect(all("[data-clash]")).toEqual([]);
  });

  test("without indicators there is nothing to use", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    await choose(pane, 1, "none");
    await choose(pane, 0, "none");
    expect(one("[data-outcome]").dataset.outcome).toBe("0");
    await pane.user.click(action("use-mapping"));
    expect(pane.host.asked).not.toContain("writeSettings");
  });

  test("Escape and Annulla leave everything as it was", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    await choose(pane, 2, "result");
    await pane.user.keyboard("{Escape}");
    expect(all("[data-mapping]")).toEqual([]);
    await pane.user.click(action("correct-table"));
    expect((roleOf(2) as HTMLSelectElement).value).toBe("none");
    await pane.user.click(action("close-mapping"));
    expect(pane.host.asked).not.toContain("writeSettings");
  });

  test("the same headings elsewhere follow when asked to", async () => {
    const pane = await openSheets([CLEAR, CLEAR]);
    await pane.user.click(action("correct-table"));
    await choose(pane, 2, "result");
    await pane.user.click(screen.getByRole("checkbox"));
    expect(one("[data-outcome]").textContent).toBe(texts.form.outcome(4, 4, 4));
    await pane.user.click(action("use-mapping"));
    await untilKept();
    expect(all("[data-sureness]").map(({ dataset }) => dataset.sureness)).toEqual(["decided", "decided"]);
  });

  test("the way back to automatic recognition", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    expect(all('[data-action="automatic"]')).toEqual([]);
    await pane.user.click(action("use-mapping"));
    await untilKept();
    await pane.user.click(action("correct-table"));
    await pane.user.click(action("automatic"));
    await waitFor(() => expect(one("[data-sureness]").dataset.sureness).toBe("sure"));
    expect(keptDecisions(pane)).toEqual([]);
  });
});

describe("no plan after all", () => {
  test("a table is set aside and can come back", async () => {
    const pane = await openSheets([CLEAR, SHIFTED]);
    await pane.user.click(one('[data-action="correct-table"]'));
    await pane.user.click(action("no-plan"));
    await untilKept();
    expect(all("[data-table]").map(({ dataset }) => dataset.table)).toEqual(["Foglio2"]);
    expect(all("[data-set-aside]").map(({ dataset }) => dataset.setAside)).toEqual(["Foglio1"]);
    await pane.user.click(action("automatic"));
    await waitFor(() => expect(all("[data-table]")).toHaveLength(2));
  });

  test("the only one, and back from a workbook without a plan", async () => {
    const pane = await openSheets([CLEAR]);
    await pane.user.click(action("correct-table"));
    await pane.user.click(action("no-plan"));
    await untilKept();
    expect(all("[data-tab]")).toEqual([]);
    await pane.user.click(action("automatic"));
    await waitFor(() => expect(all("[data-tab]").length).toBeGreaterThan(0));
  });
});

describe("teaching", () => {
  test("a sheet without known words becomes a plan by its heading row and columns", async () => {
    const pane = await openSheets([STRANGE]);
    await pane.user.click(action("teach-sheet"));
    expect((one('[data-choice="heading-row"]') as HTMLInputElement).value).toBe("2");
    expect(one("[data-outcome]").dataset.outcome).toBe("0");
    await choose(pane, 0, "indicator");
    await choose(pane, 1, "target");
    await choose(pane, 2, "result");
    expect(one("[data-outcome]").textContent).toBe(texts.form.outcome(2, 2, 2));
    expect(await violations()).toEqual([]);
    await pane.user.click(action("use-mapping"));
    await waitFor(() => one('[data-tab="sheets"]'));
    expect(keptDecisions(pane)).toHaveLength(1);
  });

  test("another heading row is another form; an empty one has none", async () => {
    const pane = await openSheets([STRANGE]);
    await pane.user.click(action("teach-sheet"));
    const row = one('[data-choice="heading-row"]');
    await pane.user.clear(row);
    await pane.user.type(row, "3");
    expect(screen.getByText("A «Meno code»")).toBeTruthy();
    await pane.user.clear(row);
    await pane.user.type(row, "90");
    expect(screen.getByText(texts.form.noRow)).toBeTruthy();
    expect(all("[data-offset]")).toEqual([]);
  });

  test("an empty sheet cannot be taught", async () => {
    await openSheets([CLEAR, grid``]);
    expect(all("[data-ignored]")).toHaveLength(1);
    expect(all('[data-action="teach-sheet"]')).toEqual([]);
  });
});

describe("headings that changed after a decision", () => {
  const decided = (sheet: string) => (host: FakeHost) =>
    host.keep({
      version: 1,
      methodology: SETTINGS.methodology,
      corrections: [{ sheet, heading: { checksum: "another", rows: 1 }, decision: "no-plan" }],
    });

  test("are asked about again, once", async () => {
    const pane = await openSheets([CLEAR], decided("Foglio1"));
    expect(one("[data-stale]").textContent).toContain(texts.stale.title("Foglio1"));
    await pane.user.click(action("forget-decision"));
    await untilKept();
    expect(all("[data-stale]")).toEqual([]);
    expect(keptDecisions(pane)).toEqual([]);
  });

  test("choosing again answers the question", async () => {
    const pane = await openSheets([CLEAR], decided("Foglio1"));
    await pane.user.click(action("review-decision"));
    await pane.user.click(action("use-mapping"));
    await untilKept();
    expect(all("[data-stale]")).toEqual([]);
    expect(keptDecisions(pane)).toHaveLength(1);
  });

  test("a sheet that is gone can only be forgotten", async () => {
    await openSheets([CLEAR], decided("Vecchio"));
    expect(one("[data-stale]").textContent).toContain(texts.stale.gone("Vecchio"));
    expect(all('[data-action="review-decision"]')).toEqual([]);
  });
});
