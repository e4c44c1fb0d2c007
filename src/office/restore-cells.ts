/** Puts values, formats and fills back in the cells that still hold what was written. */
import type { CellAddress } from "../core/grid/address";
import type { Skipped, SkipReason } from "../core/patch/patch";
import type { Outcome } from "../host";
import { addressKey, holdsFormula, readCellStates, type CellState } from "./cell-state";
import { isFillOfUser, type JournalEntry } from "./journal-entry";
import { findMovedRows } from "./moved-rows";
import { queueWrites, type CellWrite } from "./write-cells";

/**
 * Reads the present state in two or three round trips and queues what puts the former one back; the caller syncs. Cells
 * changed since are reported.
 * @param isOurs whether we wrote a cell and did not take it back
 */
export async function queueRestore(
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  isOurs: (at: CellAddress) => boolean = () => false,
): Promise<Outcome> {
  const states = await readCellStates(
    context,
    entries.map(({ before }) => before.at),
  );
  const stateAt = new Map(states.map((state) => [addressKey(state.at), state]));
  const there = entries.filter(({ before: { at }, rowMark }) => rowMark && stateAt.has(addressKey(at)));
  const moved = there.length > 0 ? await findMovedRows(context, there, isOurs) : new Set();
  const writes: CellWrite[] = [];
  const skipped: Skipped[] = [];
  for (const entry of entries) {
    const { at } = entry.before;
    const state = stateAt.get(addressKey(at));
    const why = state ? obstacle(entry, state, moved.has(entry)) : "missing-sheet";
    if (why) skipped.push({ at, why });
    else writes.push(writeOf(entry, state?.fill));
  }
  queueWrites(context, writes);
  return { written: writes.map(({ at }) => at), skipped };
}

function obstacle({ before, written }: JournalEntry, state: CellState, isMoved: boolean): SkipReason | undefined {
  // We write no formulas: somebody typed it, whatever it gives.
  if (holdsFormula(state)) return "formula";
  if (isMoved) return "changed";
  // The former value itself is met where a write stopped half-way: format and fill may have changed already.
  if (state.value !== written && state.value !== before.value) return "changed";
  return state.isLocked ? "locked" : undefined;
}

function writeOf(entry: JournalEntry, present: CellState["fill"]): CellWrite {
  const { at, value, format, fill } = entry.before;
  const stays = isFillOfUser(entry, present) || fill?.pattern.includes("Gradient");
  return { at, value, format, fill: stays ? "keep" : (fill ?? "none") };
}
