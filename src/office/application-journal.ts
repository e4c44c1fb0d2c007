/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import type { CellState, RawValue } from "./cell-state";
import { queueNote, queueNoteRemoval, readNote } from "./workbook-note";

const KEY = "piano.applications";
const VERSION = 1;
/** Settings hold one to two megabytes for all add-ins together; the oldest applications go first. */
const MOST_CHARACTERS = 500_000;

/** One cell: what stood there, and what we wrote. */
export interface JournalEntry {
  readonly before: CellState;
  readonly written: RawValue;
}

/** Applications that were not taken back, the oldest first. */
export type Journal = readonly (readonly JournalEntry[])[];

interface StoredJournal {
  readonly version: number;
  readonly applications: Journal;
}

/** One round trip. Empty when there is none, or when another version of the product wrote it. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const stored = (await readNote(context, KEY)) as Partial<StoredJournal> | undefined;
  return stored?.version === VERSION ? (stored.applications ?? []) : [];
}

/** Queues the journal as it shall be; an empty one leaves nothing behind in the workbook. */
export function queueJournal(context: Excel.RequestContext, journal: Journal): void {
  if (journal.length > 0) queueNote(context, KEY, { version: VERSION, applications: recent(journal) });
  else queueNoteRemoval(context, KEY);
}

function recent(applications: Journal): Journal {
  const isShort = applications.length === 1 || JSON.stringify(applications).length <= MOST_CHARACTERS;
  return isShort ? applications : recent(applications.slice(1));
}
