/** Every state the pane can be in: never blank, no accessibility violation. */
import { act, fireEvent, waitFor } from "@testing-library/react";
import { hostProblem } from "../support/fake-host";
import { violations } from "./support/axe";
import { action, all, one, renderPane, untilStage } from "./support/render-pane";
import { SETTINGS } from "./support/sample-plan";
import { CHECKED, NO_FINDINGS, NO_PLAN, PLAN, UP_TO_DATE } from "./support/samples";
import { storeSettings } from "../../src/core/workbook-settings";
import type { Connecting } from "../../src/taskpane/Startup";

type Pane = ReturnType<typeof renderPane>;

const cell = { sheet: "Affari generali", row: 3, column: 4 };

async function opened(...pane: Parameters<typeof renderPane>) {
  renderPane(...pane);
  await untilStage("ready");
}

async function preview(pane: Pane) {
  await untilStage("ready");
  await pane.user.click(action("recalculate"));
  await untilStage("preview");
}

async function applied(pane: Pane) {
  await preview(pane);
  await pane.user.click(action("apply"));
  await waitFor(() => one("[data-notice]"));
}

async function adopted(pane: Pane) {
  await untilStage("ready");
  await pane.user.click(action("methodology"));
  await pane.user.click(one('input[value="unioncamere-70-90"]'));
  await pane.user.click(action("use-methodology"));
  await waitFor(() => one("[data-notice]"));
}

const refused = (): Promise<Connecting> =>
  Promise.resolve({ kind: "refused", language: "it", problem: { code: "unsupported", diagnostic: "", standing: [] } });

const STATES: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["starting", async () => renderPane(PLAN, { connect: () => new Promise(() => {}) })],
  [
    "refused",
    async () => {
      renderPane(PLAN, { connect: refused });
      await waitFor(() => action("retry"));
    },
  ],
  [
    "reading",
    async () => {
      const { host } = renderPane(PLAN, { before: (prepared) => void prepared.hold("read") });
      await waitFor(() => action("stop"));
      act(() => host.progress({ done: 1, total: 3 }));
    },
  ],
  [
    "stopped",
    async () => {
      const { user } = renderPane(PLAN, { before: (prepared) => void prepared.hold("read") });
      await waitFor(() => action("stop"));
      await user.click(action("stop"));
    },
  ],
  [
    "failed, with the diagnostic open",
    async () => {
      const { user } = renderPane(PLAN, { before: (host) => host.failNext("read", hostProblem("cell-edit-mode")) });
      await waitFor(() => action("retry"));
      await user.click(one("main [aria-expanded]"));
    },
  ],
  ["nothing recognised", () => opened(NO_PLAN)],
  ["no findings", () => opened(NO_FINDINGS)],
  ["findings", () => opened(PLAN, { offer: { cells: 2 } })],
  [
    "findings with reasons, corrections, and the question why to ignore",
    async () => {
      const { user } = renderPane(CHECKED);
      await untilStage("ready");
      for (const why of all("[data-action=why]")) await user.click(why);
      await user.click(action("ignore"));
      await user.click(action("confirm-ignore"));
    },
  ],
  [
    "findings by sheet, ignored, new and solved",
    async () => {
      const [first, ...others] = CHECKED.findings ?? [];
      const ignored = { findings: [], rules: [{ rule: first?.rule ?? "", reason: "così" }] };
      const pane = renderPane(CHECKED, { before: (host) => host.keep(storeSettings({ ...SETTINGS, ignored })) });
      await untilStage("ready");
      act(() => pane.edit({ ...CHECKED, findings: others.slice(1).map((finding) => ({ ...finding, cells: [cell] })) }));
      await pane.user.click(action("reread"));
      await waitFor(() => action("show-solved"));
      await pane.user.click(action("show-solved"));
      await pane.user.click(one("[data-grouping=sheet]"));
    },
  ],
  [
    "the page of a rule",
    async () => {
      const { user } = renderPane(CHECKED);
      await untilStage("ready");
      await user.click(action("open-rule"));
      await untilStage("rule");
    },
  ],
  [
    "preview of corrections",
    async () => {
      const { user } = renderPane(CHECKED, { language: "en" });
      await untilStage("ready");
      await user.click(action("fix-all"));
      await untilStage("preview");
    },
  ],
  ["several years, English", () => opened({ ...PLAN, years: [2019, 2020] }, { language: "en" })],
  [
    "figures with an explanation open",
    async () => {
      const { user } = renderPane(PLAN);
      await untilStage("ready");
      await user.click(one('[data-tab="figures"]'));
      await user.click(one("[data-figure] + div [aria-expanded]"));
    },
  ],
  [
    "sheets",
    async () => {
      const { user } = renderPane(PLAN);
      await untilStage("ready");
      await user.click(one('[data-tab="sheets"]'));
    },
  ],
  [
    "methodology",
    async () => {
      const { user } = renderPane(PLAN);
      await untilStage("ready");
      await user.click(action("methodology"));
      await untilStage("methodology");
    },
  ],
  [
    "methodology of one's own, every setting open and two fields wrong",
    async () => {
      const { user } = renderPane(PLAN, { language: "en" });
      await untilStage("ready");
      await user.click(action("methodology"));
      await user.click(one('input[value="own"]'));
      for (const heading of all('[data-stage="methodology"] h3 button')) await user.click(heading);
      await user.click(one('input[value="gradual"]'));
      fireEvent.change(one('[data-field="partialFrom"]'), { target: { value: "x" } });
      fireEvent.change(one('[data-field="scale"]'), { target: { value: "x" } });
    },
  ],
  ["methodology kept", async () => adopted(renderPane(PLAN))],
  [
    "methodology in use but not kept",
    async () =>
      adopted(renderPane(PLAN, { before: (host) => host.failNext("writeSettings", hostProblem("cell-edit-mode")) })),
  ],
  ["settings of the workbook that cannot be read", () => opened(PLAN, { before: (host) => host.keep("ciao") })],
  [
    "objectives with an explanation open",
    async () => {
      const { user } = renderPane(PLAN);
      await untilStage("ready");
      await user.click(one('[data-tab="objectives"]'));
      await user.click(one("[data-objective]"));
      await user.click(one('[role=tabpanel] [aria-label^="Spiegazione: OB 1"]'));
    },
  ],
  ["preview of what is up to date", async () => preview(renderPane(UP_TO_DATE))],
  ["preview", async () => preview(renderPane(PLAN))],
  ["preview with nothing to write", async () => preview(renderPane({ rows: [{ ...firstRow(), now: "none" }] }))],
  [
    "writing",
    async () => {
      const pane = renderPane(PLAN, { before: (prepared) => void prepared.hold("apply") });
      await preview(pane);
      await pane.user.click(action("apply"));
      await untilStage("applying");
    },
  ],
  ["written", async () => applied(renderPane(PLAN))],
  [
    "written in part",
    async () =>
      applied(
        renderPane(PLAN, {
          before: (host) => host.answer({ written: [cell], skipped: [{ at: cell, why: "locked" }] }),
        }),
      ),
  ],
  [
    "writing failed with cells left",
    async () => applied(renderPane(PLAN, { before: (host) => host.failNext("apply", hostProblem("failed", [cell])) })),
  ],
  [
    "taking back",
    async () => {
      const { user } = renderPane(PLAN, { offer: { cells: 2 }, before: (host) => void host.hold("takeBack") });
      await untilStage("ready");
      await user.click(action("take-back"));
      await untilStage("taking-back");
    },
  ],
  [
    "changed",
    async () => {
      const { edit } = renderPane(PLAN);
      await untilStage("ready");
      act(() => edit(PLAN));
    },
  ],
  [
    "our own mistake while reading",
    async () => {
      const pane = renderPane(PLAN, { before: (host) => host.failNext("read", new TypeError("cell «segreto»")) });
      await waitFor(() => action("retry"));
      await pane.user.click(one("main [aria-expanded]"));
    },
  ],
];

test.each(STATES)("%s", async (_, reach) => {
  await reach();
  expect(one("main").textContent.trim()).not.toBe("");
  expect(await act(violations)).toEqual([]);
});

function firstRow() {
  const [row] = PLAN.rows;
  if (!row) throw new Error("the sample has rows");
  return row;
}
