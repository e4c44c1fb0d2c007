/** Starts the workbench. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { estimateWidth, measureWith, pixelsOf } from "./grid/text-width";
import { Workbench } from "./Workbench";

const SAMPLE = "samples/massa-carrara-2019.xlsx";

/** Widths are measured once: before the font has arrived they would be those of another one. */
const lettersReady = (): Promise<unknown> =>
  Promise.all(["", "bold "].map((weight) => document.fonts.load(`${weight}${pixelsOf(undefined)}px Carlito`))).catch(
    () => undefined,
  );

async function start(page: HTMLElement): Promise<void> {
  await lettersReady();
  const pen = document.createElement("canvas").getContext("2d");
  createRoot(page).render(
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      <Workbench measure={pen ? measureWith(pen) : estimateWidth} samplePath={SAMPLE} />
    </FluentProvider>,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
