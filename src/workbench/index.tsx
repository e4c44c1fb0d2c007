/** Starts the workbench. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { estimateWidth, measureWith } from "./grid/text-width";
import { Workbench } from "./Workbench";

const SAMPLE = "samples/massa-carrara-2019.xlsx";

const root = document.getElementById("root");
if (root) {
  const pen = document.createElement("canvas").getContext("2d");
  createRoot(root).render(
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      <Workbench measure={pen ? measureWith(pen) : estimateWidth} samplePath={SAMPLE} />
    </FluentProvider>,
  );
}
