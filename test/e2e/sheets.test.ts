/** Decisions about tables in a real browser: taken in the pane, kept in the file, in force when it is opened again. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { makeXlsx } from "../support/make-xlsx";
import { serve, type Served } from "../support/serve";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(60_000);

const ROWS = [
  ["Cosa facciamo", "Da fare", "Fatto", "Quanto"],
  ["Meno code agli sportelli", 10, 8, ""],
  ["Più corsi per le imprese", 4, 5, ""],
];
const STRANGE = makeXlsx([
  {
    name: "Piano",
    cells: Object.fromEntries(
      ROWS.flatMap((row, line) => row.map((value, column) => [`${"ABCD"[column]}${line + 1}`, value])),
    ),
  },
]);

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

async function openBench(): Promise<void> {
  bench = await openWorkbench(browser, served.url);
  await bench.waitForStage("ready");
}

const untilNamed = (name: string) => bench.pane.getByRole("heading", { name }).waitFor();
const choose = (offset: number, role: string) =>
  bench.pane.locator(`[data-offset="${offset}"] [data-choice=role]`).selectOption(role);

test("a body's own layout is taught once, and written from then on", async () => {
  await openBench();
  await bench.openFile({ name: "strano.xlsx", bytes: STRANGE });
  await untilNamed("strano.xlsx");
  await bench.press("teach-sheet");
  await choose(0, "indicator");
  await choose(1, "target");
  await choose(2, "result");
  await choose(3, "achievement");
  await bench.press("use-mapping");
  await bench.pane.locator("[data-notice=decisions-kept]").waitFor();
  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await bench.press("apply");
  await bench.waitForStage("ready");
  await bench.pane.locator("[data-notice=applied]").waitFor();
  const kept = await bench.download();
  expect(bench.errors).toEqual([]);
  await bench.page.close();

  await openBench();
  await bench.openFile({ name: "salvato.xlsx", bytes: kept });
  await untilNamed("salvato.xlsx");
  await bench.pane.locator("[data-tab=sheets]").click();
  await bench.pane.locator("[data-sureness=decided]").waitFor();
  expect(await (await bench.goTo("D2")).innerText()).toContain("80");
  expect(bench.errors).toEqual([]);
  await bench.page.close();
});
