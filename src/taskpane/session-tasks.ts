/** What the pane asks of the host and of the core; every answer becomes an event of the session. */
import type { CellAddress } from "../core/grid/address";
import { problemOf } from "./problem";
import { deskOf } from "./session";
import { createChoices, type Attempt, type Choices } from "./session-choices";
import { createReading } from "./session-reading";
import type { TaskPorts } from "./task-ports";

/** Requests of the user and of the pane itself. They never reject: a failure is an event. */
export interface Tasks extends Choices {
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
}

export function createTasks(ports: TaskPorts): Tasks {
  const { host, store } = ports;
  const { dispatch } = store;
  const reading = createReading(ports);
  let isWatched = false;

  const attempt: Attempt = async (task, work) => {
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
        dispatch({ type: "applied", outcome: await host.apply(session.desk.proposal.patches, "figures") });
        await reading.start(false);
      }),
    takeBack: () =>
      attempt("take-back", async () => {
        const offer = deskOf(store.get())?.offer;
        if (!offer) return;
        dispatch({ type: "taking-back-started" });
        dispatch({ type: "taken-back", outcome: await host.takeBack(offer.id) });
        await reading.start(false);
      }),
    reveal: (at) => attempt("reveal", () => host.reveal(at)),
    ...createChoices(ports, attempt),
  };
}
