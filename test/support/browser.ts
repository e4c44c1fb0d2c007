/** Finds a Chromium to test in: the one named by CHROME_PATH, an installed one, or the one inside @sparticuz/chromium. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
};

/** Chrome refuses its sandbox to root, which is who containers run as. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * The packaged browser unpacks itself and the libraries it needs below the temporary folder, and the libraries only
 * where it believes to be in a serverless runtime: so it is told that, with a folder of ours, and the environment is put back.
 */
async function packaged(): Promise<LaunchOptions> {
  const folder = resolve("node_modules/.cache/packaged-chromium");
  await mkdir(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" });
  try {
    const { default: packagedChromium } = await import("@sparticuz/chromium");
    const executablePath = await packagedChromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    const env = { ...before, TMPDIR: folder, LD_LIBRARY_PATH, FONTCONFIG_PATH };
    return { executablePath, args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--headless=shell"], env };
  } finally {
    process.env = before;
  }
}

async function launchOptions(): Promise<LaunchOptions> {
  const named = process.env.CHROME_PATH;
  if (named === "packaged") return packaged();
  const found = named ?? INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, args: sandbox() };
  if (process.platform === "linux" && process.arch === "x64") return packaged();
  throw new Error("No browser found: install Chrome or Edge, or set CHROME_PATH to the program.");
}

/** Starts a headless browser; `CHROME_PATH=packaged` asks for the one inside the npm package. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await launchOptions()), headless: true, timeout: 60_000 });
}
