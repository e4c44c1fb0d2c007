/** Reads the workbook with the settings that it keeps; what comes too late is not told. */
import type { ColumnMove } from "../core/grid/column-move";
import type { Analysis, Settings } from "../core/pipeline";
import { restoreSettings } from "../core/workbook-settings";
import type { Workbook } from "../core/grid/sheet";
import type { Progress, ReadOptions } from "../host";
import { problemOf } from "./problem";
import { deskOf, isSameToKeep, type SessionEvent } from "./session";
import { comparedFromHere } from "./session-check-note";
import { settingsAfterMoves } from "./session-moves";
import type { TaskPorts } from "./task-ports";

export interface Reading {
  /**
   * Reads everything, also what this pane keeps in the workbook.
   * @param asked by the user, who waits for an answer
   * @param moves columns that were inserted or deleted since the last reading
   */
  readonly start: (asked: boolean, moves?: readonly ColumnMove[]) => Promise<void>;
  /** Reads what changed since the last reading, by itself: it costs the user nothing that they could undo. */
  readonly follow: () => Promise<void>;
  readonly stop: () => void;
}

/** At most one reading counts: a new one, or the user, makes the one under way fall silent. */
export function createReading(ports: TaskPorts): Reading {
  const { host } = ports;
  const { dispatch } = ports.store;
  let latest = new AbortController();
  /** the workbook as the host answered it: by that it knows what changed since */
  let known: Workbook | undefined;

  const attempt = async (
    asked: boolean,
    work: (tell: (event: SessionEvent) => void, options: ReadOptions) => Promise<void>,
  ) => {
    latest.abort();
    const mine = new AbortController();
    latest = mine;
    const tell = (event: SessionEvent) => {
      if (!mine.signal.aborted) dispatch(event);
    };
    tell({ type: "reading-started" });
    try {
      await work(tell, {
        onProgress: (progress: Progress) => tell({ type: "reading-progressed", progress }),
        signal: mine.signal,
      });
    } catch (error) {
      tell({ type: "reading-failed", problem: problemOf(error), asked });
    }
  };

  const start: Reading["start"] = (asked, moves = []) =>
    attempt(asked, async (tell, options) => {
      const workbook = await host.read(options);
      known = workbook;
      const applications = await host.applications();
      const { settings: inForce, restored } = await settingsInForce(ports, asked);
      const before = deskOf(ports.store.get())?.analysis;
      const settings = await settingsAfterMoves(ports, inForce, { moves, before, after: workbook });
      const { analysis, proposal } = await studied(ports, workbook, { settings, before, signal: options.signal });
      tell({ type: "reading-done", study: { analysis: comparedFromHere(analysis), proposal }, applications, restored });
    });

  return {
    start,
    async follow() {
      const desk = deskOf(ports.store.get());
      if (!desk || !known) return start(false);
      const before = known;
      await attempt(false, async (tell, options) => {
        const workbook = await host.readChanges(before, options);
        known = workbook;
        // What the pane keeps in the workbook was read with everything; the user may have chosen something meanwhile.
        const { analysis } = deskOf(ports.store.get()) ?? desk;
        const study = await studied(ports, workbook, {
          settings: analysis.settings,
          before: analysis,
          signal: options.signal,
        });
        tell({ type: "changes-read", study });
      });
    },
    stop() {
      latest.abort();
      dispatch({ type: "reading-stopped" });
    },
  };
}

interface StudyFrom {
  readonly settings: Settings;
  readonly before: Analysis | undefined;
  readonly signal: AbortSignal | undefined;
}

/** What the user chose while the core was at work goes before what was in force when it began. */
async function studied({ analyst, store }: TaskPorts, workbook: Workbook, from: StudyFrom) {
  let { settings, before } = from;
  const atHand = () => deskOf(store.get())?.analysis;
  const study = () => analyst.study(workbook, settings, { before, ...(from.signal && { signal: from.signal }) });
  let answer = await study();
  for (let now = atHand(); now !== undefined && now !== before; now = atHand()) {
    before = now;
    settings = now.settings;
    answer = await study();
  }
  return answer;
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
