/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import type { CellState, RawValue } from "./cell-state";

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
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? [] : parse(setting.value);
}

/** Queues the journal as it shall be; an empty one leaves nothing behind in the workbook. */
export function queueJournal(context: Excel.RequestContext, journal: Journal): void {
  const { settings } = context.workbook;
  if (journal.length > 0) settings.add(KEY, print(journal));
  else settings.getItem(KEY).delete();
}

function print(applications: Journal): string {
  const stored: StoredJournal = { version: VERSION, applications };
  const text = JSON.stringify(stored);
  return text.length <= MOST_CHARACTERS || applications.length === 1 ? text : print(applications.slice(1));
}

function parse(text: unknown): Journal {
  try {
    const stored = JSON.parse(String(text)) as Partial<StoredJournal>;
    return stored.version === VERSION ? (stored.applications ?? []) : [];
  } catch {
    return [];
  }
}
