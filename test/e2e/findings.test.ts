/** Findings in a real browser: corrected, all of a rule corrected, ignored with a reason that is in the file when it is opened again. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { makeXlsx } from "../support/make-xlsx";
import { serve, type Served } from "../support/serve";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(60_000);

const HEADINGS = ["INDICATORI", "Algoritmo", "Risultato 2019", "Target 2019", "% Realizz parametrata"];
const OFFICES: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  "Affari generali": [
    ["O1.1.1-a Newsletter inviate", "Numero newsletter", "12", ">= 10", ""],
    ["O1.1.1-b Incontri con le imprese", "Numero incontri", "7", ">= 5", ""],
    ["01.1.1-c Corsi per il personale", "Numero corsi", 4, ">= 3", ""],
    ["O1.1.1-d Bilancio pubblicato", "Data di pubblicazione", "", "31/06/2019", ""],
  ],
  "Registro imprese": [
    ["02.1.1-a Visite alle imprese", "Numero visite", 9, ">= 8", ""],
    ["O2.1.1-b Convegni", "Numero convegni", 2, ">= 2", ""],
  ],
};
const PLAN = makeXlsx(
  Object.entries(OFFICES).map(([name, rows]) => ({
    name,
    cells: Object.fromEntries(
      [HEADINGS, ...rows].flatMap((row, line) =>
        row.map((value, column) => [`${"ABCDE"[column]}${line + 1}`, value] as const),
      ),
    ),
  })),
);

const NUMBERS = "number-not-text";
const CODES = "code-letter-not-zero";
const DATES = "target-date-exists";

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

const rule = (id: string) => bench.pane.locator(`[data-rule="${id}"]`);
const inRow = (id: string, selector: string) => bench.pane.locator(`li:has(> [data-rule="${id}"]) ${selector}`).first();

async function open(name: string, bytes: Uint8Array): Promise<void> {
  bench = await openWorkbench(browser, served.url);
  await bench.waitForStage("ready");
  await bench.openFile({ name, bytes });
  await bench.pane.getByRole("heading", { name }).waitFor();
  await bench.waitForStage("ready");
}

async function applyPreview(): Promise<void> {
  await bench.waitForStage("preview");
  await bench.press("apply");
  await bench.pane.locator("[data-notice=applied]").waitFor();
  await bench.waitForStage("ready");
}

test("corrections cure their findings and are taken back; what is ignored is still ignored when the file is opened again", async () => {
  await open("piano.xlsx", PLAN);
  await inRow(NUMBERS, "[data-action=fix]").click();
  await applyPreview();
  await rule(NUMBERS).waitFor({ state: "detached" });
  await bench.press("take-back");
  await rule(NUMBERS).waitFor();

  await bench.press("fix-all");
  await applyPreview();
  await rule(CODES).first().waitFor({ state: "detached" });
  expect(await (await bench.goTo("A4")).innerText()).toContain("O1.1.1-c");
  await bench.showSheet("Registro imprese");
  expect(await (await bench.goTo("A2")).innerText()).toContain("O2.1.1-a");

  await inRow(DATES, "[data-action=ignore]").click();
  await bench.pane.locator("[data-field=reason]").fill("confermato dal responsabile");
  await bench.press("confirm-ignore");
  await bench.pane.locator("[data-notice=ignored-kept]").waitFor();
  await rule(DATES).waitFor({ state: "detached" });
  const kept = await bench.download();
  expect(bench.errors).toEqual([]);
  await bench.page.close();

  await open("salvato.xlsx", kept);
  expect(await rule(DATES).count()).toBe(0);
  await bench.pane.locator("[role=tabpanel]").first().locator("h2 button").last().click();
  await bench.pane.locator("[data-ignored-entry=finding]", { hasText: "confermato dal responsabile" }).waitFor();
  await bench.press("restore");
  await rule(DATES).waitFor();
  expect(bench.errors).toEqual([]);
  await bench.page.close();
});
