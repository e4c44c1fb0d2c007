/** The settings of a command: its arguments, and what the user of the workbook decided as it stands in the file. */
import type { Settings } from "../core/pipeline";
import { restoreSettings } from "../core/workbook-settings";
import type { Arguments, Terminal } from "./command";
import type { OpenFile } from "./open-workbook";

type Given = Pick<Arguments, "year" | "asOf" | "methodology">;

/** The method is the one asked for, else the one kept in the file, else the default. */
export async function settingsFor(
  { name, host }: OpenFile,
  { year, asOf, methodology }: Given,
  terminal: Terminal,
): Promise<Settings> {
  const { settings, restored } = restoreSettings(await host.readSettings());
  if (!restored)
    terminal.warn(
      `«${name}»: una parte di quanto è conservato nel file (metodologia, decisioni) non si legge e non è stata considerata; rivederla nel riquadro.`,
    );
  const { ignored, corrections, answers } = settings;
  return {
    year,
    asOf,
    methodology: methodology ?? settings.methodology,
    ...(ignored && { ignored }),
    ...(corrections && { corrections }),
    ...(answers && { answers }),
  };
}
