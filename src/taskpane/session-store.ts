/** Keeps the session of one pane: always the latest, also between two drawings. */
import { FIRST_READING, type Session, type SessionEvent } from "./session";
import { reduceSession } from "./session-reducer";

export interface SessionStore {
  readonly get: () => Session;
  readonly dispatch: (event: SessionEvent) => void;
  /** Answers how to stop listening. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createSessionStore(): SessionStore {
  let session = FIRST_READING;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    dispatch(event) {
      session = reduceSession(session, event);
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
