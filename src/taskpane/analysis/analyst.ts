/** Who works out what the core says about a workbook: a worker beside the pane, or the pane's own thread. */
import type { Workbook } from "../../core/grid/sheet";
import type { Analysis, Settings } from "../../core/pipeline";
import type { Proposal } from "../../core/proposal/propose";

/** What the core says about a workbook. */
export interface Study {
  readonly analysis: Analysis;
  readonly proposal: Proposal;
}

export interface StudyOptions {
  /** the analysis at hand: only what changed since is worked out anew; the answer is the same without it */
  readonly before?: Analysis | undefined;
  /** stops the work; the promise then rejects */
  readonly signal?: AbortSignal | undefined;
}

export interface Analyst {
  /** Rejects with what the core threw, or when `signal` is aborted. */
  study(workbook: Workbook, settings: Settings, options?: StudyOptions): Promise<Study>;
}

/** The core as the analyst needs it: `src/core/pipeline.ts`. */
export interface Pipeline {
  analyse(workbook: Workbook, settings: Settings, before?: Analysis): Analysis;
  propose(analysis: Analysis): Proposal;
}

/** Works in the thread that asks; nothing is drawn meanwhile. */
export const analystInThread = (pipeline: Pipeline): Analyst => ({
  study: async (workbook, settings, { before } = {}) => {
    const analysis = pipeline.analyse(workbook, settings, before);
    return Promise.resolve({ analysis, proposal: pipeline.propose(analysis) });
  },
});
