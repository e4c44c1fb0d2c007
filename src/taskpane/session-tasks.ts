/** What the pane asks of the host and of the core; every answer becomes an event of the session. */
import type { CellAddress } from "../core/grid/address";
import type { Workbook } from "../core/grid/sheet";
import type { Analysis, Settings } from "../core/pipeline";
import type { Proposal } from "../core/proposal/propose";
import type { Host, Progress } from "../host";
import { problemOf } from "./problem";
import { deskOf, type SessionEvent, type Study, type Task } from "./session";
import type { SessionStore } from "./session-store";

/** The core as the pane needs it: `src/core/pipeline.ts`. */
export interface Pipeline {
  analyse(workbook: Workbook, settings: Settings): Analysis;
  propose(analysis: Analysis): Proposal;
}

export interface TaskPorts {
  readonly host: Host;
  readonly pipeline: Pipeline;
  /** in force until the user chooses otherwise */
  readonly settings: Settings;
  readonly store: SessionStore;
}

/** Requests of the user and of the pane itself. They never reject: a failure is an event. */
export interface Tasks {
  /** @param asked by the user, who waits for an answer */
  readonly read: (asked: boolean) => Promise<void>;
  readonly stopReading: () => void;
  /** Listens for changes of the workbook; answers how to stop. */
  readonly watch: () => () => void;
  /** Shows what would be written, on the latest state of the workbook. */
  readonly recalculate: () => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly reveal: (at: CellAddress) => Promise<void>;
  readonly chooseYear: (year: number) => Promise<void>;
}

export function createTasks(ports: TaskPorts): Tasks {
  const { host, store } = ports;
  const { dispatch } = store;
  const reading = createReading(ports);
  let isWatched = false;

  const attempt = async (task: Task, work: () => Promise<void> | void) => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "task-failed", task, problem: problemOf(error) });
    }
  };

  return {
    read: reading.start,
    stopReading: reading.stop,
    watch() {
      // A host that cannot listen is no reason to stop: then every request reads again.
      const listening = host.watch(() => dispatch({ type: "workbook-changed" })).catch(() => undefined);
      void listening.then((stop) => (isWatched = stop !== undefined));
      return () => void listening.then((stop) => stop?.()).catch(() => undefined);
    },
    async recalculate() {
      dispatch({ type: "preview-opened" });
      if (!isWatched || deskOf(store.get())?.freshness.kind !== "current") await reading.start(false);
    },
    apply: () =>
      attempt("apply", async () => {
        const session = store.get();
        // Never figures that the workbook no longer bears out.
        if (session.kind !== "preview" || session.desk.freshness.kind !== "current") return;
        dispatch({ type: "applying-started" });
        dispatch({ type: "applied", outcome: await host.apply(session.desk.proposal.patches) });
        await reading.start(false);
      }),
    takeBack: () =>
      attempt("take-back", async () => {
        dispatch({ type: "taking-back-started" });
        dispatch({ type: "taken-back", outcome: await host.takeBack() });
        await reading.start(false);
      }),
    reveal: (at) => attempt("reveal", () => host.reveal(at)),
    chooseYear: (year) =>
      attempt("read", () => {
        const analysis = deskOf(store.get())?.analysis;
        if (!analysis) return;
        dispatch({ type: "restudied", study: study(ports.pipeline, analysis.workbook, { ...analysis.settings, year }) });
      }),
  };
}

interface Reading {
  readonly start: (asked: boolean) => Promise<void>;
  readonly stop: () => void;
}

/** At most one reading counts: a new one, or the user, makes the one under way fall silent. */
function createReading({ host, pipeline, settings, store: { get, dispatch } }: TaskPorts): Reading {
  let latest = new AbortController();
  return {
    async start(asked) {
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
        const offer = await host.lastApplication();
        const inForce = deskOf(get())?.analysis.settings ?? settings;
        tell({ type: "reading-done", study: study(pipeline, workbook, inForce), offer });
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

function study(pipeline: Pipeline, workbook: Workbook, settings: Settings): Study {
  const analysis = pipeline.analyse(workbook, settings);
  return { analysis, proposal: pipeline.propose(analysis) };
}
