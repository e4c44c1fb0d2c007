/** What the pane is told by the page it runs in, beside the workbook. */

/** The guide, served beside the pane. */
export const GUIDE_PAGE = "guida.html";

/** The page that tries what this Excel does, served beside the pane. */
export const PROBE_PAGE = "prova.html";

/** Whether the file opens the pane by itself. */
export interface AutoOpen {
  /** undefined where the file cannot be marked */
  isOn(): boolean | undefined;
  set(isOn: boolean): Promise<void>;
}

/** What a ribbon button wants the pane to do once the workbook was read. */
export type OpeningAction = "recalculate";

/** Parameter of the pane's address, as the manifest writes it. */
const ACTION = "azione";

/** @param search of the pane's address, e.g. `?azione=ricalcola` */
export function openingActionOf(search: string): OpeningAction | undefined {
  return new URLSearchParams(search).get(ACTION) === "ricalcola" ? "recalculate" : undefined;
}
