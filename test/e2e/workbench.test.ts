/** The whole product in a real browser: workbench, task pane and Microsoft's client library, on the sample annex. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serve, type Served } from "../support/serve";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "dist/screenshots");
const SAMPLE = readFileSync(join(ROOT, "test/fixtures/annexes/massa-carrara-2019.xlsx"));
const WHITE = "rgba(0, 0, 0, 0)";

jest.setTimeout(60_000);

let browser: Browser;
let served: Served;
let bench: WorkbenchPage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  served = await serve(join(ROOT, "dist/workbench"));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  bench = await openWorkbench(browser, served.url);
  await bench.waitForStage("ready");
});

afterEach(async () => {
  expect(bench.errors).toEqual([]);
  expect(bench.requests.filter((url) => url.startsWith("http") && !url.startsWith(served.url))).toEqual([]);
  await bench.page.close();
});

const photograph = (name: string) => bench.page.screenshot({ path: join(PICTURES, `${name}.png`) });

/** Text and fill of a cell of the sheet in sight. */
async function look(cell: string): Promise<{ readonly text: string; readonly fill: string }> {
  const drawn = await bench.goTo(cell);
  return {
    text: await drawn.innerText(),
    fill: await drawn.evaluate((element) => getComputedStyle(element).backgroundColor),
  };
}

async function apply(): Promise<void> {
  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await bench.press("apply");
  await bench.waitForStage("ready");
  await bench.pane.locator("[data-notice=applied]").waitFor();
}

test("the core works in a worker beside the pane", () => {
  expect(bench.page.workers()).toHaveLength(1);
});

test("reads and checks the sample at once; a finding leads to its cell", async () => {
  await photograph("1-checked");
  const finding = bench.pane.locator("[data-rule]").first();
  const cell = await finding.locator("span").first().innerText();
  await finding.click();
  await expect(bench.selectedCell()).resolves.toBe(cell);
  await bench.page.locator("[role=gridcell][aria-selected=true]").waitFor();
  await photograph("2-finding");
});

test("recalculates, applies, takes back", async () => {
  await bench.showSheet("U1.1 Affari generali");
  const before = await look("G7");
  expect(before.text).toBe("");

  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await photograph("3-preview");
  await bench.press("apply");
  await bench.waitForStage("ready");
  const after = await look("G7");
  expect(after.text).toMatch(/^25(,0+)?%/);
  expect(after.fill).not.toBe(before.fill);
  await photograph("4-applied");

  await bench.press("take-back");
  await bench.pane.locator("[data-notice=taken-back]").waitFor();
  await expect(look("G7")).resolves.toEqual(before);
  await photograph("5-taken-back");
});

test("what is downloaded can be opened again and says the same", async () => {
  await apply();
  await bench.showSheet("U1.1 Affari generali");
  const applied = await look("G7");
  const bytes = await bench.download();
  expect(Buffer.compare(Buffer.from(bytes), SAMPLE)).not.toBe(0);
  await bench.openFile({ name: "piano scaricato.xlsx", bytes });
  await bench.page.getByText("piano scaricato.xlsx").first().waitFor();
  await bench.waitForStage("ready");
  await bench.showSheet("U1.1 Affari generali");
  await expect(look("G7")).resolves.toEqual(applied);
});

test("a result that is typed reaches the pane", async () => {
  await apply();
  await bench.showSheet("U1.1 Affari generali");
  await bench.typeInto("C7", "9");
  await apply();
  await expect(look("G7")).resolves.toMatchObject({ text: expect.stringMatching(/^75(,0+)?%/) as string });
});

test("formulas are calculated, also smaller and at a pressed mouse", async () => {
  const { page } = bench;
  await bench.showSheet("Personale");
  await page.getByLabel("Zoom").selectOption("60%");
  await bench.typeInto("F9", "=SUM(B2:B5)+8");
  await page.locator("#cell-8-5", { hasText: "43" }).waitFor();
  await page.locator("#cell-11-1").click();
  await expect(bench.selectedCell()).resolves.toBe("B12");
});

test("while a cell is being edited the pane waits, and goes on afterwards", async () => {
  const { page, pane } = bench;
  await bench.showSheet("U1.1 Affari generali");
  await bench.goTo("C7");
  await page.getByRole("grid").focus();
  await page.keyboard.type("1");
  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await bench.press("apply");
  await pane.locator("[data-notice] [data-action=retry]").waitFor();
  await photograph("7-editing");
  await page.getByRole("textbox", { name: "Cella C7" }).press("Escape");
  await bench.press("retry");
  await pane.locator("[data-notice=applied]").waitFor();
});

test.each([
  ["chosen", (file: { name: string; bytes: Uint8Array }) => bench.openFile(file)],
  ["dropped", (file: { name: string; bytes: Uint8Array }) => bench.drop(file)],
])("one's own workbook, %s, takes the place of the sample", async (_, open) => {
  const bytes = readFileSync(join(ROOT, "test/fixtures/annexes/arezzo-siena-2022.xlsx"));
  await open({ name: "arezzo-siena-2022.xlsx", bytes });
  await bench.page.getByText("arezzo-siena-2022.xlsx").first().waitFor();
  await bench.waitForStage("ready");
  await photograph("6-own-file");
});

test.each([
  ["testo.xlsx", Buffer.from("ciao")],
  ["vuoto.xlsx", Buffer.alloc(0)],
  ["vecchio.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])],
])("%s is refused in one sentence and the open workbook stays", async (name, bytes) => {
  await bench.openFile({ name, bytes });
  await expect(bench.page.locator(".fui-MessageBar").innerText()).resolves.toContain(name);
  await bench.showSheet("U1.1 Affari generali");
  await expect(look("C7")).resolves.toEqual({ text: "3", fill: WHITE });
});

test("the keyboard is enough to move, type and go to the pane", async () => {
  const { page } = bench;
  await bench.showSheet("ISR");
  await bench.goTo("A1");
  await page.getByRole("grid").focus();
  for (const key of ["ArrowDown", "ArrowRight", "Control+End", "Control+Home", "Tab"]) await page.keyboard.press(key);
  await expect(bench.selectedCell()).resolves.toBe("B1");
  await page.keyboard.type("12,5");
  await page.keyboard.press("Escape");
  await expect(look("B1")).resolves.toMatchObject({ text: "" });
  await page.getByRole("grid").focus();
  await page.keyboard.type("12,5");
  await page.keyboard.press("Tab");
  await expect(bench.selectedCell()).resolves.toBe("C1");
  await expect(look("B1")).resolves.toMatchObject({ text: "12,5" });
  await page.keyboard.press("F2");
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  await expect(page.evaluate(() => document.activeElement?.tagName)).resolves.toBe("IFRAME");
});

test("sheet and pane can be used by everybody, as far as a machine can tell", async () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  // Fluent's focus keepers hide themselves from screen readers and send the focus on.
  const options = { exclude: [["[data-tabster-dummy]"]] };
  for (const frame of bench.page.frames()) {
    await frame.evaluate(axe);
    const violations =
      await frame.evaluate(`axe.run(${JSON.stringify(options)}, { iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`);
    expect(violations).toEqual([]);
  }
});
