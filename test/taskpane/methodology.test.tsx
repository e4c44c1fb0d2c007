/** How a person sees, chooses, edits and keeps the method of computing. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { DEFAULT_METHODOLOGY, PROFILES } from "../../src/core/methodology/profiles";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../../src/core/methodology/settings";
import { storeSettings } from "../../src/core/workbook-settings";
import { hostProblem } from "../support/fake-host";
import { action, all, one, renderPane, said, TEXTS, untilStage } from "./support/render-pane";
import { AT_NINETY, PLAN } from "./support/samples";

const { it: texts } = TEXTS;
const words = texts.methodology;
const unioncamere = PROFILES["unioncamere-70-90"];
const focused = () => document.activeElement;

type Pane = ReturnType<typeof renderPane>;

const choice = (value: string) => one(`[role=radiogroup] input[value="${value}"]`);
const field = (name: string) => one(`[data-field="${name}"]`) as HTMLInputElement;
const pick = (setting: SettingName, value: string) => one(`[data-setting="${setting}"] input[value="${value}"]`);
const reads = ({ host }: Pane) => host.asked.filter((request) => request === "read").length;

function heading(setting: SettingName, { language } = texts): HTMLElement {
  const found = all("h3 button").find(({ textContent }) => textContent.startsWith(SETTINGS[setting].title[language]));
  if (!found) throw new Error(`no heading for ${setting}`);
  return found;
}

async function openView(...pane: Parameters<typeof renderPane>): Promise<Pane> {
  const opened = renderPane(...pane);
  await untilStage("ready");
  await opened.user.click(action("methodology"));
  await untilStage("methodology");
  return opened;
}

async function openEditor(...pane: Parameters<typeof renderPane>): Promise<Pane> {
  const opened = await openView(...pane);
  await opened.user.click(choice("own"));
  return opened;
}

/** All at once: key by key it takes jsdom minutes. */
function retype(name: string, value: string): void {
  fireEvent.change(field(name), { target: { value } });
}

describe("seeing", () => {
  test("the method in force is chosen and told in sentences, one a setting", async () => {
    await openView(PLAN);
    expect(choice("massa-carrara-2019")).toHaveProperty("checked", true);
    expect(all("dd")).toHaveLength(Object.keys(DEFAULT_METHODOLOGY).length);
    expect(all("[data-to-correct]")[0]?.textContent).toBe(words.inForce("Massa-Carrara 2019"));
  });

  test("another one is told before it is used, and changes nothing", async () => {
    const { host, user } = await openView(AT_NINETY);
    const before = one("dd").textContent;
    await user.click(choice("unioncamere-70-90"));
    expect(one("dd").textContent).not.toBe(before);
    expect(one("[data-changing]").dataset.changing).toBe("1");
    await user.click(action("close-methodology"));
    await untilStage("ready");
    await user.click(one('[data-tab="figures"]'));
    expect(all('[data-figure="achieved"]')).toHaveLength(1);
    expect(host.asked).not.toContain("writeSettings");
  });
});

describe("choosing", () => {
  test("figures follow at once, without reading, and the workbook keeps it", async () => {
    const pane = await openView(AT_NINETY);
    await pane.user.click(choice("unioncamere-70-90"));
    await pane.user.click(action("use-methodology"));
    await waitFor(() => one('[data-notice="settings-kept"]'));
    await pane.user.click(one('[data-tab="figures"]'));
    expect(all('[data-figure="partial"]')).toHaveLength(1);
    expect(reads(pane)).toBe(1);
    expect(pane.host.settings).toMatchObject(storeSettings({ methodology: unioncamere }));
    expect(action("methodology").textContent).toContain("Unioncamere");
    expect(said()).toBe(words.kept("Unioncamere 70/90"));
  });

  test("where it cannot be kept it is in use all the same, told, and tried again", async () => {
    const pane = await openView(AT_NINETY, {
      before: (host) => host.failNext("writeSettings", hostProblem("cell-edit-mode")),
    });
    await pane.user.click(choice("unioncamere-70-90"));
    await pane.user.click(action("use-methodology"));
    await waitFor(() => one('[data-notice="problem"]'));
    expect(one('[data-notice="problem"]').textContent).toContain(words.notKept);
    await pane.user.click(one('[data-tab="figures"]'));
    expect(all('[data-figure="partial"]')).toHaveLength(1);
    await pane.user.click(one('header [data-action="reread"]'));
    await waitFor(() => expect(reads(pane)).toBe(2));
    expect(all('[data-figure="partial"]')).toHaveLength(1);
    await pane.user.click(action("retry"));
    await waitFor(() => one('[data-notice="settings-kept"]'));
    expect(pane.host.settings).toMatchObject(storeSettings({ methodology: unioncamere }));
  });
});

describe("editing", () => {
  test("starts from the method that was chosen, and says what differs from the default", async () => {
    const { user } = await openView(PLAN);
    await user.click(choice("unioncamere-70-90"));
    await user.click(choice("own"));
    expect(heading("bands").textContent).toContain(words.changed);
    expect(heading("cap").textContent).not.toContain(words.changed);
    await user.click(heading("bands"));
    expect([field("achievedFrom").value, field("partialFrom").value]).toEqual(["90", "70"]);
  });

  test("every setting can be changed and is kept", async () => {
    const pane = await openEditor(PLAN);
    const { user, host } = pane;
    for (const setting of SETTING_NAMES) await user.click(heading(setting));
    retype("achievedFrom", "95");
    await user.selectOptions(screen.getByLabelText(/^Raggiunto: /), "excluded");
    retype("partialFrom", "60,5");
    retype("cap", "120");
    retype("tolerance", "5");
    await user.click(pick("allOrNothing", "time-limits"));
    await user.click(pick("scoring", "ladder"));
    fireEvent.change(one('[data-setting="scoring"] [data-field="ladder"]'), { target: { value: "da 60 = 80" } });
    await user.click(pick("payout", "ladder"));
    fireEvent.change(one('[data-setting="payout"] [data-field="ladder"]'), { target: { value: "oltre 90 = 100" } });
    await user.click(pick("withoutTarget", "zero"));
    await user.click(pick("atMost", "ratio"));
    await user.click(pick("variation", "progress"));
    retype("graceDays", "5");
    await user.click(pick("late", "gradual"));
    retype("zeroAfterDays", "20");
    await user.click(pick("deadlines", "all"));
    await user.click(pick("parametrised", "on"));
    await user.click(pick("missing", "zero"));
    retype("scale", "basso, medio, alto");
    await user.click(pick("steps", "points"));
    retype("operational", "30");
    screen.getByText(/^Il resto, 70%/);
    await user.click(action("use-methodology"));
    await waitFor(() => one('[data-notice="settings-kept"]'));
    expect(host.settings).toMatchObject(
      storeSettings({
        methodology: {
          ...DEFAULT_METHODOLOGY,
          tolerance: 0.05,
          allOrNothing: "time-limits",
          scoring: [{ from: 0.6, inclusive: true, worth: 0.8 }],
          withoutTarget: "zero",
          payout: [{ from: 0.9, inclusive: false, worth: 1 }],
          cap: 1.2,
          atMost: "ratio",
          variation: "progress",
          late: { graceDays: 5, zeroAfterDays: 20 },
          deadlines: "all",
          parametrised: true,
          missing: "zero",
          bands: { achieved: { from: 0.95, inclusive: false }, partial: { from: 0.605, inclusive: true } },
          steps: { scale: ["basso", "medio", "alto"], points: true },
          strategicMix: { operational: 0.3, own: 0.7 },
        },
      }),
    );
    expect(action("methodology").textContent).toContain(words.own);
  });

  test("what is wrong is said at its field and at its setting, and cannot be used", async () => {
    const pane = await openEditor(PLAN);
    await pane.user.click(heading("bands"));
    retype("partialFrom", "95");
    const described = field("partialFrom").getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(" ")).toContain("95%");
    expect(field("partialFrom").getAttribute("aria-invalid")).toBe("true");
    expect(field("achievedFrom").getAttribute("aria-invalid")).toBeNull();
    expect(heading("bands").textContent).toContain(words.toCorrect(1));
    await pane.user.click(action("use-methodology"));
    expect(all('[data-stage="methodology"]')).toHaveLength(1);
    retype("partialFrom", "");
    expect(one("[data-to-correct]").dataset.toCorrect).toBe("1");
    retype("partialFrom", "50");
    await pane.user.click(action("use-methodology"));
    await untilStage("ready");
  });

  test("what was typed stays while a profile is looked at; the default is one click away", async () => {
    const pane = await openEditor(PLAN);
    await pane.user.click(heading("cap"));
    retype("cap", "130");
    await pane.user.click(choice("unioncamere-70-90"));
    await pane.user.click(choice("own"));
    expect(heading("cap").textContent).toContain(words.changed);
    await pane.user.click(action("restore-methodology"));
    expect(heading("cap").textContent).not.toContain(words.changed);
    expect(one("[data-to-correct]").textContent).toBe(words.inForce("Massa-Carrara 2019"));
  });

  test("numbers are typed as the reader's language writes them", async () => {
    const pane = await openEditor(PLAN, { language: "en" });
    await pane.user.click(heading("bands", TEXTS.en));
    retype("partialFrom", "60.5");
    expect(one("[data-to-correct]").dataset.toCorrect).toBe("0");
    retype("partialFrom", "60,5");
    expect(one("[data-to-correct]").dataset.toCorrect).toBe("1");
  });
});

describe("the workbook's own", () => {
  const kept = (settings: unknown) => ({ before: (host: Pane["host"]) => host.keep(settings) });

  test("is in force from the start", async () => {
    const { user } = renderPane(AT_NINETY, kept(storeSettings({ methodology: unioncamere })));
    await untilStage("ready");
    expect(action("methodology").textContent).toContain("Unioncamere");
    await user.click(one('[data-tab="figures"]'));
    expect(all('[data-figure="partial"]')).toHaveLength(1);
    expect(all("[data-notice]")).toHaveLength(0);
  });

  test.each([
    ["another version", { version: 99 }],
    ["no settings", "ciao"],
  ])("when it cannot be read, the default is said to be in force: %s", async (_, settings) => {
    renderPane(AT_NINETY, kept(settings));
    await untilStage("ready");
    expect(one('[data-notice="settings-unreadable"]').textContent).toContain("Massa-Carrara 2019");
    expect(focused()).toBe(document.body);
  });

  test("when Excel does not hand it over, nothing is computed by another", async () => {
    const { user } = renderPane(AT_NINETY, {
      before: (host) => host.failNext("readSettings", hostProblem("no-answer")),
    });
    await waitFor(() => action("retry"));
    await user.click(action("retry"));
    await untilStage("ready");
  });

  test("what another person kept there comes in when the user reads again", async () => {
    const pane = renderPane(AT_NINETY);
    await untilStage("ready");
    pane.host.keep(storeSettings({ methodology: unioncamere }));
    await pane.user.click(one('header [data-action="reread"]'));
    await waitFor(() => expect(action("methodology").textContent).toContain("Unioncamere"));
  });
});

describe("keyboard", () => {
  test("the view takes the focus, Escape gives it back to the button", async () => {
    const { user } = await openView(PLAN);
    expect(focused()?.textContent).toBe(words.title);
    await user.keyboard("{Escape}");
    await untilStage("ready");
    expect(focused()).toBe(action("methodology"));
  });

  test("profiles are chosen with the arrows", async () => {
    const { user } = await openView(PLAN);
    act(() => choice("massa-carrara-2019").focus());
    await user.keyboard("{ArrowDown}");
    expect(choice("unioncamere-70-90")).toHaveProperty("checked", true);
  });

  test("what became of it takes the focus", async () => {
    const { user } = await openView(PLAN);
    await user.click(action("use-methodology"));
    await untilStage("ready");
    await user.click(action("methodology"));
    await user.click(choice("unioncamere-70-90"));
    await user.click(action("use-methodology"));
    await waitFor(() => expect(focused()).toBe(one('[data-notice="settings-kept"]')));
  });
});
