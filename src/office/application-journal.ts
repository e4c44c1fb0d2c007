/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import type { Journal } from "./noted-application";
import { packApplication, unpackApplication, unpackFirstVersion, type StoredApplication, type StoredEntries } from "./stored-application";
import { queueNote, queueNoteRemoval, readNote } from "./workbook-note";

const KEY = "piano.applications";
const VERSION = 2;
/** Settings hold one to two megabytes for all add-ins together; the oldest applications go first. */
const MOST_CHARACTERS = 500_000;

type StoredJournal =
  | { readonly version: 1; readonly applications?: readonly StoredEntries[] }
  | { readonly version: typeof VERSION; readonly applications?: readonly StoredApplication[] };

/** One round trip. Empty when there is none, or when a later version of the product wrote it. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const stored = (await readNote(context, KEY)) as StoredJournal | undefined;
  switch (stored?.version) {
    case 1:
      return (stored.applications ?? []).map(unpackFirstVersion);
    case VERSION:
      return (stored.applications ?? []).map(unpackApplication);
    default:
      return [];
  }
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
