/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import type { JournalEntry } from "./journal-entry";
import { packApplication, unpackApplication, type StoredApplication } from "./stored-application";
import { queueNote, queueNoteRemoval, readNote } from "./workbook-note";

const KEY = "piano.applications";
const VERSION = 1;
/** Settings hold one to two megabytes for all add-ins together; the oldest applications go first. */
const MOST_CHARACTERS = 500_000;

/** Applications that were not taken back, the oldest first. */
export type Journal = readonly (readonly JournalEntry[])[];

interface StoredJournal {
  readonly version: number;
  readonly applications: readonly StoredApplication[];
}

/** One round trip. Empty when there is none, or when another version of the product wrote it. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const stored = (await readNote(context, KEY)) as Partial<StoredJournal> | undefined;
  return stored?.version === VERSION ? (stored.applications ?? []).map(unpackApplication) : [];
}

/** Queues the journal as it shall be; an empty one leaves nothing behind in the workbook. */
export function queueJournal(context: Excel.RequestContext, journal: Journal): void {
  if (journal.length > 0) queueNote(context, KEY, { version: VERSION, applications: recent(journal.map(packApplication)) });
  else queueNoteRemoval(context, KEY);
}

/** The latest applications that fit; the very last is kept even when it alone is larger, for it is the one to be taken back. */
function recent(applications: readonly StoredApplication[]): readonly StoredApplication[] {
  const isShort = applications.length === 1 || JSON.stringify(applications).length <= MOST_CHARACTERS;
  return isShort ? applications : recent(applications.slice(1));
}
