/** An application packed for the workbook's settings, and read from there whichever version of the product noted it. */
import type { ApplicationKind } from "../host";
import type { JournalEntry } from "./journal-entry";
import type { Journal, NotedApplication } from "./noted-application";
import { unpackOlder, type OlderEntries } from "./older-entries";
import { packEntries, unpackEntries, type StoredEntries } from "./stored-entries";

interface About {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly when?: string;
  /** inserted columns; absent when none */
  readonly columns?: readonly (readonly [sheet: string, column: number, count: number])[];
}

export type StoredApplication = About & StoredEntries;
/** of the second version */
export type OlderApplication = About & OlderEntries;

type SheetIds = Journal["sheetIds"];

/** @param isTight takes a fraction of the room: of what was written only traces are kept, enough to know it again */
export function packApplication(
  { id, kind, when, entries, columns }: NotedApplication,
  sheetIds: SheetIds,
  isTight: boolean,
): StoredApplication {
  return {
    id,
    kind,
    ...(when !== undefined && { when }),
    ...(columns.length > 0 && { columns: columns.map(({ sheet, column }) => [sheet, column, 1] as const) }),
    ...packEntries(entries, sheetIds, isTight),
  };
}

/** @param sheetIds of the sheets that are there: what was noted is found under the name that its sheet has now */
export function unpackApplication(stored: StoredApplication | OlderApplication, sheetIds: SheetIds): NotedApplication {
  const sheets = presentNames(stored, sheetIds);
  const entries = "runs" in stored ? unpackEntries(stored, sheets) : unpackOlder(stored, sheets);
  return { ...aboutOf(stored, stored.sheets, sheets), entries };
}

function aboutOf(
  { id, kind, when, columns = [] }: About,
  noted: readonly string[],
  present: readonly string[],
): Omit<NotedApplication, "entries"> {
  const inserted = columns.flatMap(([name, first, count]) => {
    const sheet = present[noted.indexOf(name)] ?? name;
    return Array.from({ length: count }, (_, offset) => ({ sheet, column: first + offset }));
  });
  return { id, kind, when, columns: inserted };
}

interface NotedSheets {
  readonly sheets: readonly string[];
  readonly sheetIds?: readonly (string | null)[];
}

/** By id, else by the noted name. */
function presentNames({ sheets, sheetIds: noted = [] }: NotedSheets, sheetIds: SheetIds): readonly string[] {
  const nameOf = new Map([...sheetIds].map(([name, id]) => [id, name]));
  return sheets.map((name, index) => nameOf.get(noted[index] ?? "") ?? name);
}

/** The first version wrote figures only, and did not say when. */
export function unpackFirstVersion(stored: OlderEntries, index: number): NotedApplication {
  const entries: readonly JournalEntry[] = unpackOlder(stored, stored.sheets);
  return { id: `v1/${index}`, kind: "figures", when: undefined, entries, columns: [] };
}
