/** How a sheet is printed. */

export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** pages that the sheet is shrunk to; 0: as many as it takes; undefined: printed in its own size */
  fit: { readonly wide: number; readonly tall: number } | undefined;
  /** number of the paper in the file format: 9 is A4; undefined: the printer's */
  paper: number | undefined;
  centred: { horizontally: boolean; vertically: boolean };
  /** inches */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
}

export const plainPage = (): PageSetup => ({
  orientation: "portrait",
  fit: undefined,
  paper: undefined,
  centred: { horizontally: false, vertically: false },
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
});

/** The elements in the order that the format wants. */
export function pageSetupXml({ orientation, fit, paper, centred, margins }: PageSetup): string {
  const flags =
    (centred.horizontally ? ' horizontalCentered="1"' : "") + (centred.vertically ? ' verticalCentered="1"' : "");
  const edges = Object.entries(margins).map(([edge, inches]) => ` ${edge}="${inches}"`);
  const setup = [
    paper === undefined ? "" : ` paperSize="${paper}"`,
    orientation === "portrait" ? "" : ` orientation="${orientation}"`,
    fit === undefined ? "" : ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"`,
  ].join("");
  return `${flags === "" ? "" : `<printOptions${flags}/>`}<pageMargins${edges.join("")}/>${setup === "" ? "" : `<pageSetup${setup}/>`}`;
}
