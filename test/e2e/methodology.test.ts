/** The method of computing in a real browser: chosen in the pane, kept in the workbook. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { serve, type Served } from "../support/serve";
import { openWorkbench, type WorkbenchPage } from "../support/workbench-page";

const DIST = join(__dirname, "../../dist/workbench");
const PICTURES = join(DIST, "screenshots");

jest.setTimeout(60_000);

let browser: Browser;
let served: Served;
let bench: WorkbenchPage;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  served = await serve(DIST);
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
  await bench.page.close();
});

const photograph = (name: string) => bench.page.screenshot({ path: join(PICTURES, `${name}.png`) });
const methodInForce = () => bench.pane.locator("[data-action=methodology]").innerText();

/** The status of the newsletters of U1.1, whose target is 12. */
async function newsletter(status: string): Promise<void> {
  await bench.pane.locator("[data-tab=figures]").click();
  await bench.pane.getByRole("searchbox").fill("newsletter");
  await bench.pane.locator(`[data-figure=${status}]`, { hasText: "90%" }).waitFor();
}

async function chooseUnioncamere(): Promise<void> {
  await bench.press("methodology");
  await bench.waitForStage("methodology");
  await bench.pane.getByRole("radio", { name: "Unioncamere 70/90" }).check();
  await photograph("8-methodology");
  await bench.press("use-methodology");
  await bench.pane.locator("[data-notice=settings-kept]").waitFor();
}

test("at exactly 90 % the methods part; the one chosen outlives the pane", async () => {
  await bench.showSheet("U1.1 Affari generali");
  await bench.typeInto("C7", "10,8");
  await newsletter("achieved");

  await chooseUnioncamere();
  await newsletter("partial");
  await photograph("9-other-methodology");

  await bench.page.frames()[1]?.evaluate(() => location.reload());
  await bench.waitForStage("ready");
  expect(await methodInForce()).toContain("Unioncamere 70/90");
  await newsletter("partial");
});

test("the word of the status follows the method in the cells", async () => {
  await bench.showSheet("U1.1 Affari generali");
  await bench.typeInto("C7", "10,8");
  const apply = async () => {
    await bench.press("recalculate");
    await bench.waitForStage("preview");
    await bench.press("apply");
    await bench.pane.locator("[data-notice=applied]").waitFor();
  };
  await apply();
  const fill = async () => (await bench.goTo("G7")).evaluate((element) => getComputedStyle(element).backgroundColor);
  const [text, colour] = [await (await bench.goTo("G7")).innerText(), await fill()];
  await chooseUnioncamere();
  await apply();
  expect(await (await bench.goTo("G7")).innerText()).not.toBe(text);
  expect(await fill()).not.toBe(colour);
});
