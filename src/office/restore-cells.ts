/** Puts values, formats and fills back in the cells that still hold what was written. */
import type { Skipped } from "../core/patch/patch";
import type { Outcome } from "../host";
import { addressKey, readCellStates, type CellState } from "./cell-state";
import type { JournalEntry } from "./journal-entry";
import { queueWrites, type CellWrite } from "./write-cells";

/** Reads the present state and queues what puts the former one back; the caller syncs. Cells changed since are reported. */
export async function queueRestore(context: Excel.RequestContext, entries: readonly JournalEntry[]): Promise<Outcome> {
  const states = await readCellStates(context, entries.map(({ before }) => before.at));
  const stateAt = new Map(states.map((state) => [addressKey(state.at), state]));
  const toRestore: CellState[] = [];
  const skipped: Skipped[] = [];
  for (const { before, written } of entries) {
    const state = stateAt.get(addressKey(before.at));
    const { at } = before;
    if (!state) skipped.push({ at, why: "missing-sheet" });
    // The former value itself is met where a write stopped half-way: format and fill may have changed already.
    else if (state.value !== written && state.value !== before.value) skipped.push({ at, why: "changed" });
    else if (state.isLocked) skipped.push({ at, why: "locked" });
    else toRestore.push(before);
  }
  queueWrites(context, toRestore.map(writeOf));
  return { written: toRestore.map(({ at }) => at), skipped };
}

function writeOf({ at, value, format, fill }: CellState): CellWrite {
  if (fill?.pattern.includes("Gradient")) return { at, value, format, fill: "keep" };
  return { at, value, format, fill: fill ?? "none" };
}
