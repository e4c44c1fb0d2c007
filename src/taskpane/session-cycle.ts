/** What the pane does in the workbook without a preview: columns for results, the summary sheet. */
import type { ColumnMove } from "../core/grid/column-move";
import type { ColumnAddition } from "../core/patch/column-addition";
import { SUMMARY_MARK, SUMMARY_MARK_AT, SUMMARY_NAME } from "../core/plan/summary-mark";
import { layOutSummary } from "../core/summary/lay-out";
import { summarise } from "../core/summary/summarise";
import type { Desk, Notice, Task, Work } from "./session";

import type { Attempt, TaskPorts } from "./task-ports";

export interface CycleTasks {
  readonly addColumns: (additions: readonly ColumnAddition[]) => Promise<void>;
  /** Writes the summary as the workbook was last read; again, in its place. */
  readonly writeSummary: () => Promise<void>;
  readonly removeSummary: () => Promise<void>;
}

/** @param reread tells what the workbook holds afterwards */
export function createCycleTasks(
  { host, store }: TaskPorts,
  attempt: Attempt,
  reread: (moves?: readonly ColumnMove[]) => Promise<void>,
): CycleTasks {
  const { dispatch } = store;

  const work = (task: Task, kind: Work, run: (desk: Desk) => Promise<Notice>) =>
    attempt(task, async () => {
      const session = store.get();
      // Never by what the workbook no longer holds.
      if (session.kind !== "ready" || session.desk.freshness.kind !== "current") return;
      dispatch({ type: "work-started", work: kind });
      const notice = await run(session.desk);
      dispatch({ type: "work-done", notice });
      await reread("outcome" in notice ? notice.outcome.moved : undefined);
    });

  return {
    addColumns: (additions) =>
      work("add-columns", "add-columns", async () => ({
        kind: "columns-added",
        outcome: await host.addColumns(additions),
      })),
    writeSummary: () =>
      work("summary", "write-summary", async ({ analysis }) => {
        const sheet = await host.writeSummary(layOutSummary(summarise(analysis), analysis.settings.methodology));
        return { kind: "summary-written", sheet };
      }),
    removeSummary: () =>
      work("summary", "remove-summary", async () => {
        await host.removeSummary({ name: SUMMARY_NAME, at: SUMMARY_MARK_AT, text: SUMMARY_MARK });
        return { kind: "summary-removed" };
      }),
  };
}
