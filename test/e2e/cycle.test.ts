/** The second half of the year in a real browser: columns, results, percentages, summary — and everything taken back. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serve, type Served } from "../support/serve";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(120_000);

const ANNEX = {
  name: "maremma-pira-2024.xlsx",
  bytes: readFileSync(join(__dirname, "../fixtures/annexes/maremma-pira-2024.xlsx")),
};

let browser: Browser;
let served: Served;
let bench: WorkbenchPage;

beforeAll(async () => {
  served = await serve(join(__dirname, "../../dist/workbench"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

const told = (notice: string) => bench.pane.locator(`[data-notice=${notice}]`).waitFor();
const tool = (name: RegExp) => bench.pane.getByRole("button", { name }).first();

/** Presses, and waits until the workbook was read again. */
async function ask(action: string, notice: string): Promise<void> {
  await bench.press(action);
  await told(notice);
  await bench.waitForStage("ready");
}

test("columns are added, results measured, the summary written, and all of it is taken back without a trace", async () => {
  bench = await openWorkbench(browser, served.url);
  await bench.waitForStage("ready");
  await bench.openFile(ANNEX);
  await bench.pane.getByRole("heading", { name: ANNEX.name }).waitFor();
  await bench.press("open-tools");
  await ask("add-columns", "columns-added");

  await bench.typeInto("E13", "10");
  await bench.typeInto("E20", "280");
  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await ask("apply", "applied");
  expect(await (await bench.goTo("F13")).innerText()).toContain("50,00%");
  expect(await (await bench.goTo("F20")).innerText()).toContain("100,00%");

  await tool(/Foglio di sintesi/).click();
  await ask("write-summary", "summary-written");
  await bench.showSheet("Sintesi performance");
  await bench.press("remove-summary");
  await ask("remove-summary-now", "summary-removed");

  await ask("take-back", "taken-back");
  await bench.press("take-back");
  await told("taken-back");
  await bench.press("take-back-typed");
  await bench.pane.locator("[data-action=take-back]").waitFor({ state: "detached" });
  await bench.waitForStage("ready");

  const saved = await bench.download();
  expect(Buffer.compare(Buffer.from(saved), ANNEX.bytes)).toBe(0);
  expect(bench.errors).toEqual([]);
});
