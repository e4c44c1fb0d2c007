/** Reads the workbook with the settings that it keeps; what comes too late is not told. */
import type { ColumnMove } from "../core/grid/column-move";
import type { Settings } from "../core/pipeline";
import { restoreSettings } from "../core/workbook-settings";
import type { Progress } from "../host";
import { problemOf } from "./problem";
import { deskOf, isSameToKeep, type SessionEvent } from "./session";
import { comparedFromHere } from "./session-check-note";
import { settingsAfterMoves } from "./session-moves";
import type { TaskPorts } from "./task-ports";

export interface Reading {
  /**
   * @param asked by the user, who waits for an answer
   * @param moves columns that were inserted or deleted since the last reading
   */
  readonly start: (asked: boolean, moves?: readonly ColumnMove[]) => Promise<void>;
  readonly stop: () => void;
}

/** At most one reading counts: a new one, or the user, makes the one under way fall silent. */
export function createReading(ports: TaskPorts): Reading {
  const { host, analyst } = ports;
  const { dispatch } = ports.store;
  let latest = new AbortController();
  return {
    async start(asked, moves = []) {
      latest.abort();
      const mine = new AbortController();
      latest = mine;
      const tell = (event: SessionEvent) => {
        if (!mine.signal.aborted) dispatch(event);
      };
      tell({ type: "reading-started" });
      try {
        const onProgress = (progress: Progress) => tell({ type: "reading-progressed", progress });
        const workbook = await host.read({ onProgress, signal: mine.signal });
        const applications = await host.applications();
        const { settings: inForce, restored } = await settingsInForce(ports, asked);
        const atHand = () => deskOf(ports.store.get())?.analysis;
        let before = atHand();
        let settings = await settingsAfterMoves(ports, inForce, { moves, before, after: workbook });
        let study = await analyst.study(workbook, settings, { before, signal: mine.signal });
        // What the user chose while the core was at work goes before what was in force when it began.
        for (let now = atHand(); now !== undefined && now !== before; now = atHand()) {
          before = now;
          settings = now.settings;
          study = await analyst.study(workbook, settings, { before, signal: mine.signal });
        }
        const { analysis, proposal } = study;
        tell({
          type: "reading-done",
          study: { analysis: comparedFromHere(analysis), proposal },
          applications,
          restored,
        });
      } catch (error) {
        tell({ type: "reading-failed", problem: problemOf(error), asked });
      }
    },
    stop() {
      latest.abort();
      dispatch({ type: "reading-stopped" });
    },
  };
}

/**
 * Those of the workbook, at first and whenever the user asks for it to be read. What the user chose goes before them
 * while it could not be kept, and when it was chosen just now.
 */
async function settingsInForce({ host, settings: first, store: { get } }: TaskPorts, asked: boolean) {
  const before = deskOf(get());
  const isWanted = before === undefined || (asked && before.isKept);
  const kept = isWanted ? restoreSettings(await host.readSettings()) : undefined;
  const now = deskOf(get())?.analysis.settings;
  const settings: Settings = now ?? first;
  if (!kept || !isSameToKeep(now, before?.analysis.settings)) return { settings, restored: true };
  // What this pane itself noted since is no earlier check.
  const lastCheck = before?.analysis.settings.lastCheck ?? kept.settings.lastCheck;
  return {
    settings: { ...settings, answers: [], ...kept.settings, ...(lastCheck && { lastCheck }) },
    restored: kept.restored,
  };
}
