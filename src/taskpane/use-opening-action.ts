/** Does what the ribbon button asked for, once, as soon as the workbook was read. */
import { useEffect, useRef } from "react";
import type { OpeningAction } from "./pane-ports";
import type { RunningSession } from "./use-session";

export function useOpeningAction(action: OpeningAction | undefined, { session, tasks }: RunningSession): void {
  const isDone = useRef(action === undefined);
  const hasPlan = session.kind === "ready" && session.desk.analysis.plan.tables.length > 0;
  useEffect(() => {
    if (isDone.current || !hasPlan) return;
    isDone.current = true;
    void tasks.preview({ kind: "figures", explanations: "none" });
  }, [hasPlan, tasks]);
}
