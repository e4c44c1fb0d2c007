/** What the pane asks of the host and of the core; every answer becomes an event of the session. */
import type { CellAddress } from "../core/grid/address";
import type { ApplyOptions, TakeBackOptions } from "../host";
import { problemOf } from "./problem";
import { deskOf, offerOf, type PreviewOf } from "./session";
import { forgetCheck, keepCheck } from "./session-check-note";
import { createCycleTasks, type CycleTasks } from "./session-cycle";
import { createChoices, type Choices } from "./session-choices";
import { previewed } from "./session-preview";
import { createReading } from "./session-reading";
import { keepListening } from "./session-listening";
import { createWriting } from "./session-writing";
import type { Attempt, TaskPorts } from "./task-ports";

/** Requests of the user and of the pane itself. They never reject: a failure is an event. */
export interface Tasks extends Choices, CycleTasks {
  /** @param asked by the user, who waits for an answer; otherwise only what changed is read */
  readonly read: (asked: boolean) => Promise<void>;
  readonly stopReading: () => void;
  /** Listens for changes of the workbook; answers how to stop. */
  readonly watch: () => () => void;
  /** Reads and checks again because the user asks for it, and notes in the workbook what was found. */
  readonly checkAgain: () => Promise<void>;
  /** Shows what would be written, on the latest state of the workbook. */
  readonly preview: (of: PreviewOf) => Promise<void>;
  readonly apply: (options?: Pick<ApplyOptions, "mayForget">) => Promise<void>;
  /** Stops the writing or taking back under way: everything is as it was before, then. */
  readonly stopWriting: () => void;
  /** The latest application, unless another one is named. */
  readonly takeBack: (id?: string, options?: TakeBackOptions) => Promise<void>;
  readonly reveal: (at: CellAddress) => Promise<void>;
}

function attemptsOf({ dispatch }: TaskPorts["store"]): Attempt {
  return async (task, work) => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "task-failed", task, problem: problemOf(error) });
    }
  };
}

export function createTasks(ports: TaskPorts): Tasks {
  const { host, store } = ports;
  const { dispatch } = store;
  const reading = createReading(ports);
  const writing = createWriting(ports);
  let isWatched = false;

  const attempt = attemptsOf(store);

  // Without the note the next check merely cannot say what is new: no reason to trouble anybody.
  const noteCheckQuietly = () => keepCheck(ports).catch(() => undefined);

  return {
    read: (asked) => (asked ? reading.start(true) : reading.follow()),
    stopReading: reading.stop,
    watch() {
      return keepListening(host, {
        onChange: () => dispatch({ type: "workbook-changed" }),
        onListening: () => (isWatched = true),
      });
    },
    async checkAgain() {
      await reading.start(true);
      await noteCheckQuietly();
    },
    async preview(of) {
      dispatch({ type: "preview-opened", of });
      if (!isWatched) await reading.start(false);
      else if (deskOf(store.get())?.freshness.kind !== "current") await reading.follow();
    },
    stopWriting: writing.stop,
    apply: (options) =>
      attempt("apply", async () => {
        const session = store.get();
        // Never figures that the workbook no longer bears out.
        if (session.kind !== "preview" || session.desk.freshness.kind !== "current") return;
        dispatch({ type: "applying-started" });
        const { patches } = previewed(session.desk);
        dispatch({ type: "applied", outcome: await writing.apply(patches, session.desk.previewOf.kind, options) });
        await reading.start(false);
        await noteCheckQuietly();
      }),
    takeBack: (named, options) =>
      attempt("take-back", async () => {
        const desk = deskOf(store.get());
        const id = named ?? (desk && offerOf(desk)?.id);
        if (id === undefined) return;
        dispatch({ type: "taking-back-started" });
        const outcome = await writing.takeBack(id, options);
        dispatch({ type: "taken-back", id, outcome });
        await reading.start(false, outcome.moved);
        await (deskOf(store.get())?.applications.length === 0
          ? forgetCheck(ports).catch(() => undefined)
          : noteCheckQuietly());
      }),
    reveal: (at) => attempt("reveal", () => host.reveal(at)),
    ...createChoices(ports, attempt),
    ...createCycleTasks(ports, attempt, (moves) => reading.start(false, moves)),
  };
}
