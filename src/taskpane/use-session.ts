/** Runs the session of one pane: reads at once, listens for changes, reads again when the user pauses. */
import { useEffect, useReducer, useRef, useState } from "react";
import type { Settings } from "../core/pipeline";
import type { Host } from "../host";
import { deskOf, FIRST_READING, type Session, type SessionEvent } from "./session";
import { reduceSession } from "./session-reducer";
import { createTasks, type Pipeline, type Tasks } from "./session-tasks";

export interface SessionPorts {
  readonly host: Host;
  readonly pipeline: Pipeline;
  readonly settings: Settings;
}

/** Long enough not to read between two cells typed one after the other, short enough to feel live. */
export const IDLE_MS = 1500;

export interface RunningSession {
  readonly session: Session;
  readonly dispatch: (event: SessionEvent) => void;
  readonly tasks: Tasks;
}

export function useSession({ host, pipeline, settings }: SessionPorts): RunningSession {
  const [session, dispatch] = useReducer(reduceSession, FIRST_READING);
  const latest = useRef(session);
  useEffect(() => {
    latest.current = session;
  }, [session]);
  // Host, core and first settings are those of the whole life of the pane.
  const [tasks] = useState(() => createTasks({ host, pipeline, settings, dispatch, session: () => latest.current }));

  useEffect(() => {
    void tasks.read(true);
    return () => tasks.stopReading();
  }, [tasks]);

  useEffect(() => tasks.watch(), [tasks]);

  const freshness = deskOf(session)?.freshness;
  const changes = freshness?.kind === "changed" ? freshness.changes : 0;
  const idle = changes > 0 && (session.kind === "ready" || session.kind === "preview");
  useEffect(() => {
    if (!idle) return undefined;
    const timer = setTimeout(() => void tasks.read(false), IDLE_MS);
    return () => clearTimeout(timer);
  }, [idle, changes, tasks]);

  return { session, dispatch, tasks };
}
