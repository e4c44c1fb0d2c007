/** What the tasks of the pane stand on: the host, who works out what the core says, the session. */
import type { Settings } from "../core/pipeline";
import type { Host } from "../host";
import type { Analyst } from "./analysis/analyst";
import type { Task } from "./session";
import type { SessionStore } from "./session-store";

export interface TaskPorts {
  readonly host: Host;
  readonly analyst: Analyst;
  /** in force until the workbook or the user says otherwise */
  readonly settings: Settings;
  readonly store: SessionStore;
}

/** Does something whose failure becomes an event. */
export type Attempt = (task: Task, work: () => Promise<void> | void) => Promise<void>;
