/** What a person does with findings: correct them, ignore them, go through them, read why. */
import { act, waitFor } from "@testing-library/react";
import { noteCheck } from "../../src/core/rules/previous-check/check-note";
import { storeSettings } from "../../src/core/workbook-settings";
import { it as texts } from "../../src/taskpane/texts/it";
import { IDLE_MS } from "../../src/taskpane/use-session";
import { hostProblem } from "../support/fake-host";
import { action, all, one, renderPane, said, untilStage, type PaneOptions } from "./support/render-pane";
import { sampleAnalysis, sampleWorkbook, SETTINGS, type Sample } from "./support/sample-plan";
import { CHECKED, SHEET } from "./support/samples";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function opened(sample: Sample = CHECKED, options: PaneOptions = {}) {
  const pane = renderPane(sample, options);
  await untilStage("ready");
  return pane;
}

const focused = () => document.activeElement;
const open = () => all("[data-rule]").map(({ dataset }) => dataset.rule);
const count = () => one("[data-tab=findings]").textContent.replace(/\D/g, "");
const rowOf = (rule: string) => one(`[data-rule="${rule}"]`).closest<HTMLElement>("li") ?? document.body;
const inRow = (rule: string, selector: string) => rowOf(rule).querySelector<HTMLElement>(selector) ?? fail(selector);
/** Of the tab of findings: the first. */
const panelHeadings = () => [...one("[role=tabpanel]").querySelectorAll("h2")];
const pause = () =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(IDLE_MS + 100);
  });
const fail = (selector: string): never => {
  throw new Error(`nothing matches ${selector}`);
};
/** The workbook keeps the note of a check that found this. */
const checkedBefore = (sample: Sample): Pick<PaneOptions, "before"> => {
  const { findings, workbook } = sampleAnalysis(sample, sampleWorkbook(sample), SETTINGS);
  const lastCheck = noteCheck(findings, workbook, "2025-01-31");
  return { before: (host) => host.keep(storeSettings({ ...SETTINGS, ...(lastCheck && { lastCheck }) })) };
};
const [, ...others] = CHECKED.findings ?? [];
const FEWER: Sample = { ...CHECKED, findings: others };

describe("corrections", () => {
  test("one: shown before it is written, written as a correction, taken back", async () => {
    const { host, user } = await opened();
    await user.click(inRow("number-not-text", "[data-action=fix]"));
    await untilStage("preview");
    expect(focused()?.textContent).toBe(texts.findings.fix.preview.title);
    expect(all("[data-change]").map(({ dataset }) => dataset.change)).toEqual(["C5"]);
    expect(host.applied).toEqual([]);
    await user.click(action("apply"));
    await waitFor(() => one("[data-notice=applied]"));
    expect(host.applied.map(({ after }) => after.value)).toEqual([3]);
    const [written] = await host.applications();
    expect(written?.kind).toBe("fixes");
    await user.click(action("take-back"));
    await waitFor(() => one("[data-notice=taken-back]"));
    expect(host.takenBack).toEqual([{ id: written?.id }]);
  });

  test("all of a rule", async () => {
    const { host, user } = await opened();
    await user.click(action("fix-all"));
    await untilStage("preview");
    expect(all("[data-change]").map(({ dataset }) => dataset.change)).toEqual(["C5", "C6"]);
    expect(said()).toBe(texts.announce.preview(2, 0));
    await user.click(action("apply"));
    await waitFor(() => expect(host.applied).toHaveLength(2));
  });

  test.each(["deadline-in-its-year", "target-date-exists"])("%s has none to offer", async (rule) => {
    await opened();
    expect(rowOf(rule).querySelector("[data-action=fix]")).toBeNull();
  });

  test("Escape leaves everything as it was, and goes back to the button", async () => {
    const { host, user } = await opened();
    const button = inRow("number-not-text", "[data-action=fix]");
    await user.click(button);
    await user.keyboard("{Escape}");
    await untilStage("ready");
    expect(focused()).toBe(button);
    expect(host.applied).toEqual([]);
  });

  test("what was corrected by hand while the preview was open is no longer offered", async () => {
    const { user, edit } = await opened();
    await user.click(action("fix-all"));
    act(() => edit({ ...CHECKED, findings: CHECKED.findings?.slice(0, 3) ?? [] }));
    expect(action("apply").getAttribute("aria-disabled")).toBe("true");
    await pause();
    expect(all("[data-action=apply], [data-change]")).toEqual([]);
    expect(one("h2").textContent).not.toBe(texts.findings.fix.preview.title);
  });

  test("the percentages have their own preview still", async () => {
    const { host, user } = await opened();
    await user.click(action("fix-all"));
    await user.click(action("back"));
    await user.click(action("recalculate"));
    await untilStage("preview");
    await user.click(action("apply"));
    await waitFor(async () => expect((await host.applications()).map(({ kind }) => kind)).toEqual(["figures"]));
  });
});

describe("ignoring", () => {
  const ask = async (
    rule: string,
    { scope, reason = "confermato" }: { scope?: string; reason?: string } = {},
    options: PaneOptions = {},
  ) => {
    const pane = await opened(CHECKED, options);
    await pane.user.click(inRow(rule, "[data-action=ignore]"));
    if (scope) await pane.user.click(one(`input[value=${scope}]`));
    await pane.user.click(one("[data-field=reason]"));
    await pane.user.paste(reason);
    await pane.user.click(action("confirm-ignore"));
    return pane;
  };
  const showIgnored = async ({ user }: Awaited<ReturnType<typeof opened>>) =>
    user.click(panelHeadings().at(-1)?.querySelector("button") ?? document.body);

  test("a finding: no longer open, kept with its reason, listed", async () => {
    const pane = await ask("target-date-exists");
    await waitFor(() => one("[data-notice=ignored-kept]"));
    expect(focused()).toBe(one("[data-notice]"));
    expect([open().includes("target-date-exists"), count()]).toEqual([false, "4"]);
    expect(pane.host.settings).toMatchObject({
      ignored: { findings: [{ rule: "target-date-exists", reason: "confermato" }] },
    });
    await showIgnored(pane);
    expect(one("[data-ignored-entry=finding]").textContent).toContain("confermato");
  });

  test("restored: open again, and the workbook keeps nothing of it", async () => {
    const pane = await ask("target-date-exists");
    await waitFor(() => one("[data-notice=ignored-kept]"));
    await showIgnored(pane);
    await pane.user.click(action("restore"));
    await waitFor(() => expect(count()).toBe("5"));
    expect(all("[data-ignored-entry]")).toEqual([]);
    await waitFor(() => expect(pane.host.settings).not.toHaveProperty("ignored"));
  });

  test("a rule: all of its findings in one entry", async () => {
    const pane = await ask("number-not-text", { scope: "rule" });
    await waitFor(() => expect(count()).toBe("3"));
    await showIgnored(pane);
    expect(all("[data-ignored-entry]").map(({ dataset }) => dataset.ignoredEntry)).toEqual(["rule"]);
  });

  test.each([
    ["no reason", "", "missing"],
    ["blanks for a reason", "   ", "missing"],
    ["a reason that is too long", "parola ".repeat(40), "too-long"],
  ] as const)("%s: said, and nothing is ignored", async (_, reason, problem) => {
    const { host } = await ask("target-date-exists", { reason });
    expect(one("form").textContent).toContain(texts.findings.ignore.problems[problem]);
    expect(focused()).toBe(one("[data-field=reason]"));
    expect([count(), host.asked.includes("writeSettings")]).toEqual(["5", false]);
  });

  test("a sentence about the reason brings the buttons below it into sight again", async () => {
    const { user } = await opened();
    await user.click(inRow("target-date-exists", "[data-action=ignore]"));
    const scroll = jest.spyOn(one("form"), "scrollIntoView");
    await user.click(action("confirm-ignore"));
    expect(scroll).toHaveBeenCalledTimes(1);
  });

  test("a suggestion is a reason", async () => {
    const { user, host } = await opened();
    await user.click(inRow("target-date-exists", "[data-action=ignore]"));
    await user.click(one("[data-suggestion]"));
    await user.click(action("confirm-ignore"));
    await waitFor(() =>
      expect(host.settings).toMatchObject({
        ignored: { findings: [{ reason: texts.findings.ignore.suggestions[0] }] },
      }),
    );
  });

  test("Escape asks no more, and goes back to the button", async () => {
    const { user, host } = await opened();
    const button = inRow("target-date-exists", "[data-action=ignore]");
    await user.click(button);
    expect(focused()).toBe(one("[data-field=reason]"));
    await user.keyboard("{Escape}");
    expect(all("form")).toEqual([]);
    expect(focused()).toBe(button);
    expect(host.asked).not.toContain("writeSettings");
  });

  test("when the workbook cannot keep it, it holds all the same and is tried again", async () => {
    const { user, host } = await ask(
      "target-date-exists",
      {},
      { before: (prepared) => prepared.failNext("writeSettings", hostProblem("busy")) },
    );
    await waitFor(() => one("[data-notice=problem]"));
    expect(one("[data-notice]").textContent).toContain(texts.findings.ignore.notKept);
    expect(count()).toBe("4");
    await user.click(action("retry"));
    await waitFor(() => one("[data-notice=ignored-kept]"));
    expect(host.settings).toMatchObject({ ignored: { findings: [{ reason: "confermato" }] } });
  });

  test("an ignored finding whose cell changed is open again, with the reason of then", async () => {
    const { edit, user } = await ask("target-date-exists");
    await waitFor(() => one("[data-notice=ignored-kept]"));
    act(() => edit({ ...CHECKED, rows: CHECKED.rows.map((row) => ({ ...row, target: `${row.target} o più` })) }));
    await pause();
    expect(count()).toBe("5");
    expect(one("[data-was-ignored]").textContent).toBe(texts.findings.ignore.changed("confermato"));
    await user.click(inRow("target-date-exists", "[data-action=ignore]"));
    expect(one("[data-field=reason]")).toHaveProperty("value", "confermato");
  });

  test("where all are ignored, it is said so and they can be restored", async () => {
    const rules = [...new Set(CHECKED.findings?.map(({ rule }) => rule))].map((rule) => ({ rule, reason: "così" }));
    const settings = storeSettings({ ...SETTINGS, ignored: { findings: [], rules } });
    await opened(CHECKED, { before: (host) => host.keep(settings) });
    expect(one("[data-mood=good] h2").textContent).toBe(texts.findings.noneOpenTitle);
    expect(panelHeadings().at(-1)?.textContent).toContain(texts.findings.ignore.count(5));
  });
});

describe("new and solved", () => {
  test("what the previous check had not is new", async () => {
    const { user } = await opened(CHECKED, checkedBefore(FEWER));
    expect(one("[data-news]").dataset.news).toBe("1");
    expect(inRow("target-date-exists", "[data-new]").textContent).toBe(texts.findings.news.badge);
    expect(all("[data-new]")).toHaveLength(1);
    await user.click(one("[data-filter=new]"));
    expect(open()).toEqual(["target-date-exists"]);
  });

  test("what is solved is listed on request, with the way to its place", async () => {
    const { host, user } = await opened(FEWER, checkedBefore(CHECKED));
    expect(all("[data-solved-rule]")).toEqual([]);
    await user.click(action("show-solved"));
    await user.click(one("[data-solved-rule=target-date-exists] button"));
    expect(host.asked).toContain(`reveal ${SHEET}!3:3`);
  });

  test("without an earlier check, what changes while the pane is open is news", async () => {
    const { edit } = await opened(FEWER);
    expect(all("[data-news]")).toEqual([]);
    act(() => edit(CHECKED));
    await pause();
    expect(one("[data-news]").dataset).toMatchObject({ news: "1", solved: "0" });
  });

  test("opening writes nothing; checking again keeps the note, and the comparison holds", async () => {
    const { host, user, edit } = await opened(CHECKED, checkedBefore(FEWER));
    const before = host.settings;
    await pause();
    expect(host.settings).toBe(before);
    act(() => edit({ ...CHECKED, findings: [] }));
    await user.click(action("reread"));
    await waitFor(() => expect(host.settings).toMatchObject({ lastCheck: { findings: {} } }));
    expect(one("[data-news]").dataset).toMatchObject({ news: "0", solved: "4" });
  });

  test("settings that cannot be read are not written over by a note", async () => {
    const { host, user } = await opened(CHECKED, { before: (prepared) => prepared.keep("ciao") });
    await user.click(action("reread"));
    await pause();
    expect(host.settings).toBe("ciao");
  });
});

describe("reading", () => {
  test("what was read, what was expected, why; and the rule with its examples", async () => {
    const { user } = await opened();
    const why = inRow("deadline-in-its-year", "[data-action=why]");
    await user.click(why);
    const details = document.getElementById(why.getAttribute("aria-controls") ?? "");
    expect(details?.textContent).toContain("«≥ 90%»");
    expect(details?.textContent).toContain("art. 5");
    const link = inRow("deadline-in-its-year", "[data-action=open-rule]");
    await user.click(link);
    await untilStage("rule");
    expect(one("[data-rule-page] code").textContent).toBe("30/11/2018");
    expect(focused()?.tagName).toBe("H2");
    expect(said()).toBe(focused()?.textContent);
    await user.keyboard("{Escape}");
    await untilStage("ready");
    expect(focused()).toBe(link);
    expect(why.getAttribute("aria-expanded")).toBe("true");
  });

  test("a rule of another version has no page, and is listed all the same", async () => {
    const { user } = await opened();
    await user.click(inRow("of-another-version", "[data-action=why]"));
    expect(rowOf("of-another-version").querySelector("[data-action=open-rule]")).toBeNull();
  });

  test("cells of a rule are gone through in a ring", async () => {
    const { host, user } = await opened();
    const next = () => user.click(one(`[role=group] [data-action=next-cell]`));
    await next();
    await next();
    await next();
    const revealed = host.asked.filter((asked) => asked.startsWith("reveal"));
    expect(revealed).toEqual(["3:3", "4:3", "3:3"].map((at) => `reveal ${SHEET}!${at}`));
    await user.click(action("previous-cell"));
    expect(host.asked.at(-1)).toBe(`reveal ${SHEET}!4:3`);
    expect(one("[data-walk]").dataset.walk).toBe("1");
  });

  test("by sheet instead of by rule; only some of them", async () => {
    const { user } = await opened();
    await user.click(one("[data-grouping=sheet]"));
    expect(panelHeadings().map(({ textContent }) => textContent)).toEqual([`${SHEET}5`]);
    await user.click(one("[data-filter=warning]"));
    expect(open()).toEqual(["deadline-in-its-year"]);
    await user.click(one("[data-filter=fixable]"));
    expect(open()).toEqual([]);
    await user.click(one("[data-filter=warning]"));
    expect(open()).toHaveLength(2);
  });
});

describe("while the sheet is edited", () => {
  test("what is open stays open, also when its sentence changes", async () => {
    const { user, edit } = await opened();
    const why = inRow("deadline-in-its-year", "[data-action=why]");
    await user.click(why);
    await user.click(inRow("number-not-text", "[data-action=ignore]"));
    await user.type(one("[data-field=reason]"), "perché");
    act(() =>
      edit({
        ...CHECKED,
        findings: CHECKED.findings?.map((finding) => ({ ...finding, message: `${finding.message}!` })) ?? [],
      }),
    );
    await pause();
    expect(inRow("deadline-in-its-year", "[data-action=why]")).toBe(why);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(focused()).toBe(one("[data-field=reason]"));
    expect(one("[data-field=reason]")).toHaveProperty("value", "perché");
  });

  test("when the row under the keyboard is gone, it is on the one that took the place", async () => {
    const { edit } = await opened();
    act(() => one('[data-rule="number-not-text"]').focus());
    act(() => edit({ ...CHECKED, findings: CHECKED.findings?.filter(({ rule }) => rule !== "number-not-text") ?? [] }));
    await pause();
    expect(focused()).not.toBe(document.body);
    expect(focused()?.closest("[role=tabpanel]")).not.toBeNull();
  });

  test("the keyboard is never taken from the sheet", async () => {
    const { edit } = await opened();
    act(() => edit(FEWER));
    await pause();
    expect(focused()).toBe(document.body);
  });
});
