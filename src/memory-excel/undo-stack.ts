/** The undo stack of the person in front of Excel: what they did themselves, until a request of an add-in empties it. */
import type { Session } from "./api/session";

/** What the client library says of a request: it holds something that is no plain reading. */
export const WRITES = 1;
/** All that a request writes can be undone; only then does Excel keep what the person did before. */
export const UNDOABLE = 16;

/** Empties the stack although the documentation calls it a reading (office-js #5918). */
const EMPTIES_ANYHOW = /"Name":"GetMergedAreasOrNullObject"/;

/**
 * Whether Excel forgets what the person could undo. The flags are the client library's: it marks functions of the workbook,
 * row, column and cell properties as writes. Where a request fails half-way nothing is documented: the stack is empty then too.
 */
export function emptiesUndo(body: string, flags: number): boolean {
  return ((flags & WRITES) !== 0 && (flags & UNDOABLE) === 0) || EMPTIES_ANYHOW.test(body);
}

/** Notes a step of the person; `undo` brings back what was. */
export function noteStep({ undoSteps }: Session, undo: () => void): void {
  undoSteps.push(undo);
}

/** Ctrl+Z; answers whether there was something to undo. */
export function undoStep({ undoSteps }: Session): boolean {
  const step = undoSteps.pop();
  step?.();
  return step !== undefined;
}
