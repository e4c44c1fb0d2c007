/** Draws assets/icon-N.png from the two drawings, the simple one where pixels are few: `npm run icons`. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { launchBrowser } from "./browser";

const ASSETS = resolve(__dirname, "../../assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;
/** Below this many pixels the gauge is a smudge. */
const SMALL = 24;

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = await readFile(resolve(ASSETS, size <= SMALL ? "icon-small.svg" : "icon.svg"), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block}</style>${drawing}`);
    await page.screenshot({ path: resolve(ASSETS, `icon-${size}.png`), omitBackground: true });
  }
  await browser.close();
}

void drawIcons();
