/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import { fitApplications, type FittedApplications } from "./fit-applications";
import type { Journal } from "./noted-application";
import type { OlderEntries } from "./older-entries";
import {
  unpackApplication,
  unpackFirstVersion,
  type OlderApplication,
  type StoredApplication,
} from "./stored-application";
import { noteText, queueNoteRemoval, queueNoteText, type NoteKey } from "./workbook-note";

const KEY: NoteKey = "piano.applications";
const VERSION = 3;

type StoredJournal =
  | { readonly version: 1; readonly applications?: readonly OlderEntries[] }
  | { readonly version: 2; readonly applications?: readonly OlderApplication[] }
  | { readonly version: typeof VERSION; readonly applications?: readonly StoredApplication[] };

export const EMPTY_JOURNAL: Journal = { applications: [], sheetIds: new Map(), otherBytes: 0 };

/** Queues the reading of the journal; what is answered can be called after the next sync. */
export function queueJournalReading(context: Excel.RequestContext): () => Journal {
  const { settings, worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  settings.load("items/key, items/value");
  return () => {
    const notes = settings.items.map(({ key, value }) => ({ key, text: String(value) }));
    const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    const others = notes.filter(({ key }) => key !== KEY);
    return {
      applications: applicationsOf(notes.find(({ key }) => key === KEY)?.text, sheetIds),
      sheetIds,
      otherBytes: others.reduce((sum, { key, text }) => sum + bytesOf(key) + bytesOf(text), 0),
    };
  };
}

/** One round trip. No applications when none is noted, or when a later version of the product noted them. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const answered = queueJournalReading(context);
  await context.sync();
  return answered();
}

function applicationsOf(text: string | undefined, sheetIds: Journal["sheetIds"]): Journal["applications"] {
  const stored = text === undefined ? undefined : (parsed(text) as StoredJournal | null | undefined);
  switch (stored?.version) {
    case 1:
      return (stored.applications ?? []).map(unpackFirstVersion);
    case 2:
    case VERSION:
      return (stored.applications ?? []).map((application) => unpackApplication(application, sheetIds));
    default:
      return [];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** The journal as it will be kept, and the applications that have to give way. */
export function fitJournal({ applications, sheetIds, otherBytes }: Journal): FittedApplications {
  return fitApplications(applications, sheetIds, MOST_BYTES - otherBytes);
}

/** Settings hold about 1 MB on some versions (office-js #3957): half of it, over all our keys. */
const MOST_BYTES = 490_000;

/** Queues the journal as it shall be; an empty one leaves nothing behind in the workbook. */
export function queueJournal(context: Excel.RequestContext, journal: Journal, fitted = fitJournal(journal)): void {
  const { packed } = fitted;
  if (packed.length > 0) queueNoteText(context, KEY, noteText({ version: VERSION, applications: packed }));
  else queueNoteRemoval(context, KEY);
}
