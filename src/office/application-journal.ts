/**
 * What our applications changed, kept in the workbook's own settings: it outlives the pane,
 * and taking back works on every version of Excel, where an add-in's writes clear the undo stack.
 */
import type { ApplicationKind } from "../host";
import type { Journal } from "./noted-application";
import {
  packApplication,
  unpackApplication,
  unpackFirstVersion,
  type StoredApplication,
  type StoredEntries,
} from "./stored-application";
import { queueNote, queueNoteRemoval, readNote } from "./workbook-note";

const KEY = "piano.applications";
const VERSION = 2;
/** Settings hold one to two megabytes for all add-ins together. */
const MOST_CHARACTERS = 900_000;
/** Figures are computed again with a click; columns that are not noted any more stay for good. */
const FIRST_TO_GO: readonly ApplicationKind[] = ["figures", "fixes", "results", "columns"];

type StoredJournal =
  | { readonly version: 1; readonly applications?: readonly StoredEntries[] }
  | { readonly version: typeof VERSION; readonly applications?: readonly StoredApplication[] };

export const EMPTY_JOURNAL: Journal = { applications: [], sheetIds: new Map() };

/** One round trip. No applications when none is noted, or when a later version of the product noted them. */
export async function readJournal(context: Excel.RequestContext): Promise<Journal> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  const stored = (await readNote(context, KEY)) as StoredJournal | undefined;
  const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  switch (stored?.version) {
    case 1:
      return { applications: (stored.applications ?? []).map(unpackFirstVersion), sheetIds };
    case VERSION:
      return {
        applications: (stored.applications ?? []).map((application) => unpackApplication(application, sheetIds)),
        sheetIds,
      };
    default:
      return { applications: [], sheetIds };
  }
}

/** Queues the journal as it shall be; an empty one leaves nothing behind in the workbook. */
export function queueJournal(context: Excel.RequestContext, { applications, sheetIds }: Journal): void {
  const packed = applications.map((application) => packApplication(application, sheetIds));
  if (packed.length > 0) queueNote(context, KEY, { version: VERSION, applications: fitting(packed) });
  else queueNoteRemoval(context, KEY);
}

/** The applications that fit; the very last is kept even when it alone is larger, for it is the one to be taken back. */
function fitting(applications: readonly StoredApplication[]): readonly StoredApplication[] {
  const sizes = new Map(applications.map((application) => [application, JSON.stringify(application).length + 1]));
  const goingFirst = FIRST_TO_GO.flatMap((kind) =>
    applications.slice(0, -1).filter((application) => application.kind === kind),
  );
  let size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  const gone = new Set<StoredApplication>();
  for (const application of goingFirst) {
    if (size <= MOST_CHARACTERS) break;
    size -= sizes.get(application) ?? 0;
    gone.add(application);
  }
  return applications.filter((application) => !gone.has(application));
}
