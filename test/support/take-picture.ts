/** Takes the picture of the README, assets/workbench.png, from the build: `npm run build && npm run picture`. */
import { resolve } from "node:path";
import { launchBrowser } from "./browser";
import { serve } from "./serve";
import { openWorkbench } from "./workbench-page";

const ROOT = resolve(__dirname, "../..");

async function takePicture(): Promise<void> {
  const served = await serve(resolve(ROOT, "dist/workbench"));
  const browser = await launchBrowser();
  const bench = await openWorkbench(browser, served.url, { width: 1360, height: 800 });
  await bench.waitForStage("ready");
  await bench.showSheet("U1.1 Affari generali");
  await bench.press("recalculate");
  await bench.waitForStage("preview");
  await bench.press("apply");
  await bench.waitForStage("ready");
  await bench.pane.locator("[data-notice] button").first().click();
  await bench.pane.locator("[data-tab=figures]").click();
  await bench.pane.getByRole("searchbox").fill("newsletter");
  await bench.pane.getByRole("button", { name: "Spiegazione" }).last().click();
  await bench.page.getByLabel("Zoom").selectOption("80%");
  await bench.goTo("G7");
  await bench.page.getByRole("grid").focus();
  await bench.page.screenshot({ path: resolve(ROOT, "assets/workbench.png") });
  await browser.close();
  await served.close();
}

void takePicture();
