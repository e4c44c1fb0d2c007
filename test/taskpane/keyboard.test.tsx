/** The keyboard and the screen reader: where the focus goes, what is said. */
import { act, waitFor } from "@testing-library/react";
import { hostProblem } from "../support/fake-host";
import { action, all, one, renderPane, said, TEXTS, untilStage } from "./support/render-pane";
import { NO_PLAN, PLAN } from "./support/samples";

const { it: texts } = TEXTS;
const focused = () => document.activeElement;

describe("focus", () => {
  test("opening leaves it with the sheet", async () => {
    renderPane(PLAN);
    await untilStage("ready");
    expect(focused()).toBe(document.body);
  });

  test("the preview takes it to its heading", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    expect(focused()?.textContent).toBe(texts.preview.title);
  });

  test("Escape leaves the preview, back to the button that opened it", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    await user.keyboard("{Escape}");
    await untilStage("ready");
    expect(focused()).toBe(action("recalculate"));
  });

  test("an outcome takes it", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    await user.click(action("recalculate"));
    await user.click(action("apply"));
    await waitFor(() => expect(focused()).toBe(one('[data-notice="applied"]')));
  });

  test("a request that failed takes it", async () => {
    const { user } = renderPane(PLAN, { before: (host) => host.failNext("apply", hostProblem("busy")) });
    await untilStage("ready");
    await user.click(action("recalculate"));
    await user.click(action("apply"));
    await waitFor(() => expect(focused()).toBe(one('[data-notice="problem"]')));
  });

  test("a way that was barred does not: the user stays on the row", async () => {
    const { user, host } = renderPane(PLAN);
    await untilStage("ready");
    host.failNext("reveal", hostProblem("busy"));
    await user.click(one("[data-rule]"));
    await waitFor(() => one('[data-notice="problem"]'));
    expect(focused()).toBe(one("[data-rule]"));
  });
});

describe("keys", () => {
  test.each(["{Enter}", " "])("a row is a button: %j goes to its cell", async (key) => {
    const { user, host } = renderPane(PLAN);
    await untilStage("ready");
    act(() => one("[data-rule]").focus());
    await user.keyboard(key);
    expect(host.asked.some((asked) => asked.startsWith("reveal"))).toBe(true);
  });

  test("sections open and close", async () => {
    const { user } = renderPane(PLAN);
    await untilStage("ready");
    const before = all("[data-rule]").length;
    act(() => one("h2 [aria-expanded]").focus());
    await user.keyboard("{Enter}");
    expect(all("[data-rule]").length).toBeLessThan(before);
    await user.keyboard(" ");
    expect(all("[data-rule]")).toHaveLength(before);
  });

  test("the order is that of the page", async () => {
    renderPane(PLAN, { offer: { cells: 1 } });
    await untilStage("ready");
    expect(all("[tabindex]").filter(({ tabIndex }) => tabIndex > 0)).toEqual([]);
  });

  test("the search is cleared by a button that speaks the reader's language", async () => {
    renderPane(PLAN);
    await untilStage("ready");
    expect(one(`[aria-label="${texts.figures.clearSearch}"]`)).toBeTruthy();
  });
});

describe("what is said", () => {
  test.each([
    ["findings and indicators when the reading ends", PLAN, texts.announce.ready(4, 5)],
    ["that there is no plan", NO_PLAN, texts.nothing.title],
  ])("%s", async (_, plan, sentence) => {
    renderPane(plan);
    await untilStage("ready");
    expect(said()).toBe(sentence);
  });

  test("the steps of an application", async () => {
    let release = () => {};
    const { user } = renderPane(PLAN, { before: (host) => void (release = host.hold("apply")) });
    await untilStage("ready");
    await user.click(action("recalculate"));
    expect(said()).toBe(texts.announce.preview(4, 1));
    await user.click(action("apply"));
    expect(said()).toBe(texts.actions.writing(4));
    await act(async () => release());
    await waitFor(() => expect(said()).toBe(texts.notices.applied(4)));
  });
});
