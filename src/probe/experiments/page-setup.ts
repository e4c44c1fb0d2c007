import type { Experiment } from "../experiment";

/** Page set-up, which may want a printer. */
export const pageSetup: Experiment = {
  id: "pageSetup",
  title: "Impostazioni di stampa senza stampante",
  async run({ attempt }) {
    return {
      orientation: await attempt((sheet) => void (sheet.pageLayout.orientation = "Landscape")),
      zoom: await attempt((sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1 })),
      gridlines: await attempt((sheet) => void (sheet.showGridlines = false)),
    };
  },
};
