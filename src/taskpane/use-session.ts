/** Runs the session of one pane: reads at once, listens for changes, reads again when the user pauses. */
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Settings } from "../core/pipeline";
import type { Host } from "../host";
import type { Analyst } from "./analysis/analyst";
import { deskOf, type DeskStage, type Session, type SessionEvent } from "./session";
import { createSessionStore } from "./session-store";
import { createTasks, type Tasks } from "./session-tasks";

export interface SessionPorts {
  readonly host: Host;
  readonly analyst: Analyst;
  /** in force until the user chooses otherwise */
  readonly settings: Settings;
}

/** Long enough not to read between two cells typed one after the other, short enough to feel live. */
export const IDLE_MS = 1500;

/** Stages in which nothing is under way. */
const IDLE_STAGES: ReadonlySet<Session["kind"]> = new Set<DeskStage>(["ready", "methodology", "rule", "preview"]);

export interface RunningSession {
  readonly session: Session;
  readonly dispatch: (event: SessionEvent) => void;
  readonly tasks: Tasks;
}

export function useSession({ host, analyst, settings }: SessionPorts): RunningSession {
  // Host, core and first settings are those of the whole life of the pane.
  const [{ store, tasks }] = useState(() => {
    const newStore = createSessionStore();
    return { store: newStore, tasks: createTasks({ host, analyst, settings, store: newStore }) };
  });
  const session = useSyncExternalStore(store.subscribe, store.get);

  useEffect(() => {
    void tasks.read(true);
    return () => tasks.stopReading();
  }, [tasks]);

  useEffect(() => tasks.watch(), [tasks]);

  const freshness = deskOf(session)?.freshness;
  const changes = freshness?.kind === "changed" ? freshness.changes : 0;
  const isIdle = changes > 0 && IDLE_STAGES.has(session.kind);
  useEffect(() => {
    if (!isIdle) return undefined;
    const timer = setTimeout(() => void tasks.read(false), IDLE_MS);
    return () => clearTimeout(timer);
  }, [isIdle, changes, tasks]);

  return { session, dispatch: store.dispatch, tasks };
}
