/** What puts values, formats and fills back in the cells that still hold what was written. */
import type { CellAddress } from "../core/grid/address";
import type { Skipped, SkipReason } from "../core/patch/patch";
import type { Progress } from "../host";
import { addressKey, holdsFormula, readCellStates, type CellState } from "./cell-state";
import { isFillOfUser, isWritten, type JournalEntry } from "./journal-entry";
import { findMovedRows } from "./moved-rows";
import { sameRaw } from "./raw-value";
import type { CellWrite } from "./write-cells";
import type { PlannedWrite } from "./write-through";

export interface Restoration {
  readonly planned: readonly PlannedWrite[];
  /** cells changed since, and others that stay as they are */
  readonly skipped: readonly Skipped[];
}

export interface RestoreOptions {
  /** whether we wrote a cell and did not take it back */
  readonly isOurs: (at: CellAddress) => boolean;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Reads the present state, in two or three round trips as long as it fits, and says what is to be written. */
export async function planRestore(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  { isOurs, onProgress }: RestoreOptions,
): Promise<Restoration> {
  const states = await readCellStates(
    context,
    entries.map(({ before }) => before.at),
    onProgress,
  );
  const stateAt = new Map(states.map((state) => [addressKey(state.at), state]));
  const there = entries.filter(({ before: { at }, rowMark }) => rowMark && stateAt.has(addressKey(at)));
  const moved = there.length > 0 ? await findMovedRows(context, there, isOurs) : new Set();
  const planned: PlannedWrite[] = [];
  const skipped: Skipped[] = [];
  for (const entry of entries) {
    const { at } = entry.before;
    const state = stateAt.get(addressKey(at));
    const why = state ? obstacle(entry, state, moved.has(entry)) : "missing-sheet";
    if (state && !why) planned.push({ write: writeOf(entry, state), before: state });
    else skipped.push({ at, why: why ?? "missing-sheet" });
  }
  return { planned, skipped };
}

function obstacle({ before, written }: JournalEntry, state: CellState, isMoved: boolean): SkipReason | undefined {
  // We write no formulas: somebody typed it, whatever it gives.
  if (holdsFormula(state)) return "formula";
  if (isMoved) return "changed";
  // The former value itself is met where a write stopped half-way: format and fill may have changed already.
  if (!isWritten(written, state.value) && !sameRaw(state.value, before.value)) return "changed";
  return state.isLocked ? "locked" : undefined;
}

function writeOf(entry: JournalEntry, { fill: present, canFormat, isHidden }: CellState): CellWrite {
  const { at, value, format, fill } = entry.before;
  const stays = !canFormat || isFillOfUser(entry, present) || fill?.pattern.includes("Gradient");
  return {
    at,
    value,
    format: canFormat ? format : undefined,
    fill: stays ? "keep" : (fill ?? "none"),
    standsAlone: isHidden,
  };
}
