/** From the first paint to a running Excel, and what stands in between. */
import { act, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connecting } from "../../src/taskpane/Startup";
import { fakeHost, hostProblem } from "../support/fake-host";
import { action, all, one, renderPane, TEXTS, untilStage } from "./support/render-pane";
import { PLAN } from "./support/samples";
import { sampleWorkbook } from "./support/sample-plan";

const { it: texts, en } = TEXTS;

describe("waiting for Office", () => {
  test("something stands there before Office answers", () => {
    renderPane(PLAN, { connect: () => new Promise(() => {}) });
    expect(one("h1").textContent).toBe(texts.product);
    expect(one("[role=status]").textContent).toBe(texts.starting);
  });

  test("Office that does not answer: said, and tried again", async () => {
    let tries = 0;
    const { user } = renderPane(PLAN, {
      connect: async (host): Promise<Connecting> => {
        tries += 1;
        if (tries === 1) throw hostProblem("no-answer");
        return { kind: "connected", connection: { host, language: "it", isDark: undefined } };
      },
    });
    await waitFor(() => action("retry"));
    expect(one("h2").textContent).toBe(texts.problems["no-answer"].title);
    await user.click(action("retry"));
    await untilStage("ready");
  });

  test.each(["unsupported", "not-excel"] as const)("%s is one clear sentence", async (code) => {
    renderPane(PLAN, {
      connect: () =>
        Promise.resolve({ kind: "refused", language: "it", problem: { code, diagnostic: "", standing: [] } }),
    });
    await waitFor(() => expect(one("h2").textContent).toBe(texts.problems[code].title));
  });

  test("the language is the one that Office tells", async () => {
    renderPane(PLAN, {
      connect: (host) =>
        Promise.resolve({ kind: "connected", connection: { host, language: "en", isDark: undefined } }),
    });
    await untilStage("ready");
    expect(action("recalculate").textContent).toBe(en.actions.recalculate);
  });

  test("an answer after the pane was closed is nothing", async () => {
    let answer: (connecting: Connecting) => void = () => {};
    const { unmount } = renderPane(PLAN, { connect: () => new Promise((resolve) => (answer = resolve)) });
    unmount();
    const host = fakeHost(sampleWorkbook(PLAN));
    await act(async () => answer({ kind: "connected", connection: { host, language: "it", isDark: undefined } }));
    expect(host.asked).toEqual([]);
  });
});

describe("our own mistakes", () => {
  test("a core that breaks is told with a diagnostic that quotes no cell", async () => {
    const { user, breakCore, host } = renderPane(PLAN);
    await untilStage("ready");
    breakCore(new RangeError("cell «segreto»"));
    await user.click(action("reread"));
    await waitFor(() => one('[data-notice="problem"]'));
    expect(host.asked.filter((asked) => asked === "read")).toHaveLength(2);
    await user.click(one("[data-notice] [aria-expanded]"));
    const diagnostic = one("textarea");
    expect(diagnostic).toHaveProperty("value", expect.stringContaining("RangeError"));
    expect(diagnostic).toHaveProperty("value", expect.not.stringContaining("segreto"));
  });

  test("a drawing that breaks says so and can be reloaded", async () => {
    const silence = jest.spyOn(console, "error").mockImplementation(() => {});
    const { user, edit, onReload } = renderPane(PLAN);
    await untilStage("ready");
    const row = PLAN.rows.find(({ achievement }) => achievement === undefined);
    if (!row) throw new Error("the sample has rows without achievement");
    act(() => edit({ rows: [{ ...row, status: "no such status" as "achieved" }] }));
    await user.click(action("reread"));
    await waitFor(() => action("reload"));
    expect(one("h2").textContent).toBe(texts.crash.title);
    await user.click(action("reload"));
    expect(onReload).toHaveBeenCalledTimes(1);
    silence.mockRestore();
  });
});

describe("the diagnostic", () => {
  async function open() {
    const pane = renderPane(PLAN, { before: (host) => host.failNext("read", hostProblem("failed")) });
    await waitFor(() => action("retry"));
    await pane.user.click(one("main [aria-expanded]"));
    return pane;
  }

  test("is copied", async () => {
    const { user } = await open();
    await user.click(all("main button").at(-1) ?? document.body);
    expect(await navigator.clipboard.readText()).toBe("failed\ndiagnostic of failed");
    expect(document.body.textContent).toContain(texts.diagnostic.copied);
  });

  test("is selected where the clipboard is forbidden", async () => {
    const { user } = await open();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("forbidden"));
    await user.click(all("main button").at(-1) ?? document.body);
    await waitFor(() => expect(document.body.textContent).toContain(texts.diagnostic.copyByHand));
    expect(one("textarea")).toHaveProperty("selectionEnd", "failed\ndiagnostic of failed".length);
  });
});

describe("the page", () => {
  const html = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
  const page = new DOMParser().parseFromString(html, "text/html");

  test("shows words before any script has run", () => {
    expect(page.querySelector("#root main")?.textContent).toContain("Avvio");
  });

  test("loads Office from Microsoft's address, and does not wait for it to paint", () => {
    const office = page.querySelector("head script[src]");
    expect(office?.getAttribute("src")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(office?.hasAttribute("defer")).toBe(true);
  });

  test("nothing else comes from elsewhere", () => {
    const addresses = [...page.querySelectorAll("[src], [href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href"),
    );
    expect(addresses).toHaveLength(1);
  });
});
