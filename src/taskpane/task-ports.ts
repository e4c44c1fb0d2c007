/** What the tasks of the pane stand on: the host, the core, the session. */
import type { Workbook } from "../core/grid/sheet";
import type { Analysis, Settings } from "../core/pipeline";
import type { Proposal } from "../core/proposal/propose";
import type { Host } from "../host";
import type { Study } from "./session";
import type { SessionStore } from "./session-store";

/** The core as the pane needs it: `src/core/pipeline.ts`. */
export interface Pipeline {
  analyse(workbook: Workbook, settings: Settings, before?: Analysis): Analysis;
  propose(analysis: Analysis): Proposal;
}

export interface TaskPorts {
  readonly host: Host;
  readonly pipeline: Pipeline;
  /** in force until the workbook or the user says otherwise */
  readonly settings: Settings;
  readonly store: SessionStore;
}

/** @param before the analysis at hand: only what changed since is worked out anew */
export function studyOf(
  pipeline: Pipeline,
  workbook: Workbook,
  settings: Settings,
  before: Analysis | undefined,
): Study {
  const analysis = pipeline.analyse(workbook, settings, before);
  return { analysis, proposal: pipeline.propose(analysis) };
}
