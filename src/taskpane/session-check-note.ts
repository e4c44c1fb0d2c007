/** The note of a check that a workbook keeps, so that the next one can say what is new. */
import type { Analysis } from "../core/pipeline";
import { noteCheck, type CheckNote } from "../core/rules/previous-check/check-note";
import { NEW_WORKBOOK_SETTINGS, restoreSettings, storeSettings } from "../core/workbook-settings";
import { dayOf } from "./findings/day-of";
import { deskOf } from "./session";
import type { TaskPorts } from "./task-ports";

/** What a check found; nothing where it found too much to be kept. */
export function noteOf({ findings, workbook, settings }: Analysis): { readonly lastCheck?: CheckNote } {
  const lastCheck = noteCheck(findings, workbook, dayOf(settings).when);
  return lastCheck ? { lastCheck } : {};
}

/** A workbook that was never checked before is compared with how it was found: what changes from now on is news. */
export function comparedFromHere(analysis: Analysis): Analysis {
  return analysis.settings.lastCheck
    ? analysis
    : { ...analysis, settings: { ...analysis.settings, ...noteOf(analysis) } };
}

/** After everything was taken back: a workbook in which nobody has decided anything keeps nothing of ours. */
export async function forgetCheck({ host }: Pick<TaskPorts, "host">): Promise<void> {
  const { settings, restored } = restoreSettings(await host.readSettings());
  const { methodology, corrections, ignored } = settings;
  const decided = storeSettings({ methodology, ...(corrections && { corrections }), ...(ignored && { ignored }) });
  if (restored && JSON.stringify(decided) === JSON.stringify(storeSettings(NEW_WORKBOOK_SETTINGS)))
    await host.writeSettings(undefined);
}

/** Writes the note beside the settings that the workbook keeps, whatever is in force; what cannot be read is not overwritten. */
export async function keepCheck({ host, store }: Pick<TaskPorts, "host" | "store">): Promise<void> {
  const analysis = deskOf(store.get())?.analysis;
  if (!analysis || analysis.plan.tables.length === 0) return;
  const { settings, restored } = restoreSettings(await host.readSettings());
  if (restored) await host.writeSettings(storeSettings({ ...settings, ...noteOf(analysis) }));
}
