/** The requests of the tools, as tasks of the session. */
import type { CellAddress } from "../../core/grid/address";
import type { SessionEvent } from "../session";
import type { Tasks } from "../session-tasks";
import type { CycleActions } from "./cycle-actions";

export function cycleActionsOf(
  tasks: Tasks,
  dispatch: (event: SessionEvent) => void,
  onReveal: (at: CellAddress) => void,
): CycleActions {
  return {
    onReveal,
    onAddColumns: (additions) => void tasks.addColumns(additions),
    onCarryResults: (scope) => void tasks.preview({ kind: "results", scope }),
    onChooseDay: (day) => void tasks.chooseDay(day),
    onWriteSummary: () => void tasks.writeSummary(),
    onRemoveSummary: () => void tasks.removeSummary(),
    onTakeBack: (id, options) => void tasks.takeBack(id, options),
    onKeep: () => dispatch({ type: "notice-dismissed" }),
  };
}
