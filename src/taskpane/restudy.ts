/** Works out anew what a choice of the user changes, on the workbook as it was read. */
import type { Analysis, Settings } from "../core/pipeline";
import type { Study } from "./analysis/analyst";
import { deskOf, type SessionEvent } from "./session";

import type { Attempt, TaskPorts } from "./task-ports";

export type Restudy = (
  change: (analysis: Analysis) => Partial<Settings>,
  tell: (study: Study) => SessionEvent,
) => Promise<void>;

export function createRestudy({ analyst, store }: Pick<TaskPorts, "analyst" | "store">, attempt: Attempt): Restudy {
  const atHand = () => deskOf(store.get())?.analysis;
  return (change, tell) =>
    attempt("read", async () => {
      for (let before = atHand(); before !== undefined;) {
        const settings = { ...before.settings, ...change(before) };
        const study = await analyst.study(before.workbook, settings, { before });
        const now = atHand();
        if (now === before) store.dispatch(tell(study));
        // Another reading or choice came in meanwhile: this one goes on top of it.
        before = now === before ? undefined : now;
      }
    });
}
