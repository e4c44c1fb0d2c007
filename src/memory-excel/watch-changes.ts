/** Tells those who draw and those who listen that something changed, once a piece of work is done. */
import type { Session } from "./api/session";
import type { Wire } from "./client/library";
import { takeEvents } from "./deliver-events";

export interface ChangeWatch {
  /** Runs a piece of work and tells of what it changed, also when it fails half-way. */
  readonly told: <T>(work: () => T) => T;
  /** Answers how to stop listening. */
  readonly listen: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** Sheets by name, cells by the versions of their sheets, selection by itself. */
function stateOf({ book, selection }: Session): string {
  const { row, column, rows, columns } = selection.area;
  const sheets = book.sheets.map(({ id, name, visibility, version }) => `${id} ${version} ${visibility} ${name}`);
  return [...sheets, selection.sheet.id, row, column, rows, columns].join();
}

/** `isConnected`: whether add-in code talks to this workbook now; its handlers are those of the library. */
export function watchChanges(session: Session, wire: Wire, isConnected: () => boolean): ChangeWatch {
  const listeners = new Set<() => void>();
  const tell = (before: string) => {
    if (before !== stateOf(session)) for (const listener of [...listeners]) listener();
    const events = takeEvents(session);
    // Excel raises events after the batch that caused them was answered.
    if (events.length > 0 && isConnected()) setTimeout(() => wire.deliver(events), 0);
  };
  return {
    told(work) {
      const before = stateOf(session);
      try {
        return work();
      } finally {
        tell(before);
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => listeners.clear(),
  };
}
