/** What the user of a workbook decided, as it stands in the file: tables set right, findings ignored. The method is an argument. */
import type { Settings } from "../core/pipeline";
import { restoreSettings } from "../core/workbook-settings";
import type { Terminal } from "./command";
import type { OpenFile } from "./open-workbook";

export async function decisionsIn({ name, host }: OpenFile, terminal: Terminal): Promise<Pick<Settings, "ignored" | "corrections">> {
  const { settings, restored } = restoreSettings(await host.readSettings());
  if (!restored) terminal.warn(`«${name}»: una parte delle decisioni conservate nel file non si legge e non è stata considerata; rivederle nel riquadro.`);
  const { ignored, corrections } = settings;
  return { ...(ignored && { ignored }), ...(corrections && { corrections }) };
}
