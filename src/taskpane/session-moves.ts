/** What the user decided follows the columns that were inserted or deleted just now, in the pane and in the workbook. */
import { carrySettings } from "../core/carry-settings";
import type { ColumnMove } from "../core/grid/column-move";
import type { Workbook } from "../core/grid/sheet";
import type { Analysis, Settings } from "../core/pipeline";
import { restoreSettings, storeSettings } from "../core/workbook-settings";
import type { TaskPorts } from "./task-ports";

/** @param after the workbook, read again after the moves */
export async function settingsAfterMoves(
  { host }: Pick<TaskPorts, "host">,
  settings: Settings,
  {
    moves,
    before,
    after,
  }: { readonly moves: readonly ColumnMove[]; readonly before: Analysis | undefined; readonly after: Workbook },
): Promise<Settings> {
  const { corrections = [], ignored } = settings;
  const isDecided = corrections.length > 0 || (ignored !== undefined && ignored.findings.length > 0);
  if (!before || moves.length === 0 || !isDecided) return settings;
  const carried = carrySettings(settings, { moves, before, after });
  const { settings: kept, restored } = restoreSettings(await host.readSettings());
  // What cannot be read is not overwritten.
  if (restored) await host.writeSettings(storeSettings({ ...kept, ...decisionsOf(carried) }));
  return carried;
}

function decisionsOf({ corrections, ignored }: Settings): Pick<Settings, "corrections" | "ignored"> {
  return { ...(corrections && { corrections }), ...(ignored && { ignored }) };
}
