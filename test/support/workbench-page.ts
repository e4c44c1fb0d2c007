/** The workbench as a person sees it in a browser: its cells, its task pane, its files. */
import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { positionOf } from "../../src/core/grid/address";

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** addresses that the page asked for */
  readonly requests: readonly string[];
  /** errors that nobody caught, in the page or in the pane */
  readonly errors: readonly string[];
  /** Waits until the pane shows one of its stages. */
  waitForStage(stage: string): Promise<void>;
  /** Presses a button of the pane. */
  press(action: string): Promise<void>;
  showSheet(name: string): Promise<void>;
  selectedSheet(): Promise<string>;
  selectedCell(): Promise<string>;
  /** Goes to a cell of the shown sheet; answers it as drawn. */
  goTo(cell: string): Promise<Locator>;
  typeInto(cell: string, text: string): Promise<void>;
  openFile(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  /** Lets a file fall on the page. */
  drop(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void>;
  download(): Promise<Uint8Array>;
}

export async function openWorkbench(
  browser: Browser,
  url: string,
  size = { width: 1440, height: 900 },
): Promise<WorkbenchPage> {
  const page = await browser.newPage({ viewport: size, locale: "it-IT", acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(url);

  const pane = page.frameLocator("iframe");
  const nameBox = page.getByRole("textbox", { name: "Casella nome" });
  const drawn = (cell: string) => {
    const { row, column } = positionOf(cell) ?? { row: -1, column: -1 };
    return page.locator(`#cell-${row}-${column}`);
  };
  const goTo = async (cell: string) => {
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    await drawn(cell).waitFor();
    return drawn(cell);
  };
  return {
    page,
    pane,
    requests,
    errors,
    waitForStage: (stage) => pane.locator(`[data-stage=${stage}]`).waitFor(),
    press: (action) => pane.locator(`[data-action=${action}]`).first().click(),
    showSheet: (name) => page.getByRole("tab", { name, exact: true }).click(),
    selectedSheet: () => page.getByRole("tab", { selected: true }).innerText(),
    selectedCell: () => nameBox.inputValue(),
    goTo,
    typeInto: async (cell, text) => {
      await goTo(cell);
      await page.getByRole("grid").focus();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    openFile: async ({ name, bytes }) => {
      await page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    },
    drop: async ({ name, bytes }) => {
      const dataTransfer = await page.evaluateHandle(
        ([file, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(content)], file));
          return transfer;
        },
        [name, [...bytes]] as const,
      );
      const target = page.getByRole("main");
      await target.dispatchEvent("dragover", { dataTransfer });
      await target.dispatchEvent("drop", { dataTransfer });
    },
    download: async () => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "Scarica" }).click();
      return readFile(await (await downloading).path());
    },
  };
}
