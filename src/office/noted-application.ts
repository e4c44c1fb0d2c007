/** An application as the workbook's journal keeps it: enough to tell it to the user and to take it back. */
import { movedCell, type ColumnMove } from "../core/grid/column-move";
import type { Application, ApplicationKind } from "../host";
import { addressKey } from "./cell-state";
import type { JournalEntry, Written } from "./journal-entry";

/** A column of a sheet that stands there because we inserted it. */
export interface NotedColumn {
  readonly sheet: string;
  /** zero-based */
  readonly column: number;
}

export interface NotedApplication {
  readonly id: string;
  readonly kind: ApplicationKind;
  /** ISO 8601; undefined where an older version noted it */
  readonly when: string | undefined;
  /** cells that were written; of inserted columns, their headings */
  readonly entries: readonly JournalEntry[];
  readonly columns: readonly NotedColumn[];
}

/** Applications that were not taken back, the oldest first. */
export type Applications = readonly NotedApplication[];

/** The applications of a workbook, their sheets named as they are named now. */
export interface Journal {
  readonly applications: Applications;
  /** of all sheets, by name: an id stays when its sheet is renamed */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** what our other notes in the workbook take */
  readonly otherBytes: number;
}

/** What the user is told about it. */
export function applicationOf({ id, kind, when, entries }: NotedApplication): Application {
  return { id, kind, when, cells: entries.length, sheets: [...new Set(entries.map(({ before }) => before.at.sheet))] };
}

/** What our applications wrote, by `addressKey`. */
export type WrittenCells = ReadonlyMap<string, readonly Written[]>;

export function writtenCells(applications: Applications): WrittenCells {
  const cells = new Map<string, Written[]>();
  for (const { before, written } of applications.flatMap(({ entries }) => entries)) {
    const key = addressKey(before.at);
    const known = cells.get(key);
    if (known) known.push(written);
    else cells.set(key, [written]);
  }
  return cells;
}

export interface NewApplication {
  readonly kind: ApplicationKind;
  readonly now: Date;
  readonly entries: readonly JournalEntry[];
  readonly columns?: readonly NotedColumn[];
}

/** Known by its time; by a number as well where the clock did not go on meanwhile. */
export function noteApplication(
  applications: Applications,
  { kind, now, entries, columns = [] }: NewApplication,
): NotedApplication {
  const when = now.toISOString();
  const taken = new Set(applications.map(({ id }) => id));
  let id = when;
  for (let number = 2; taken.has(id); number += 1) id = `${when}/${number}`;
  return { id, kind, when, entries, columns };
}

/** Applications after columns were inserted or deleted: cells move along, those that are gone are forgotten, and so are applications without any. */
export function movedApplications(applications: Applications, move: ColumnMove): Applications {
  return applications
    .map((application) => movedApplication(application, move))
    .filter(({ entries }) => entries.length > 0);
}

function movedApplication(application: NotedApplication, move: ColumnMove): NotedApplication {
  const entries = application.entries.flatMap((entry): readonly JournalEntry[] => {
    const at = movedCell(entry.before.at, move);
    return at ? [{ ...entry, before: { ...entry.before, at }, rowMark: movedMark(entry, move) }] : [];
  });
  const columns = application.columns.flatMap((noted): readonly NotedColumn[] => {
    const at = movedCell({ ...noted, row: 0 }, move);
    return at ? [{ ...noted, column: at.column }] : [];
  });
  return { ...application, entries, columns };
}

function movedMark({ before: { at }, rowMark }: JournalEntry, move: ColumnMove): JournalEntry["rowMark"] {
  const marked = rowMark && movedCell({ ...at, column: rowMark.column }, move);
  return rowMark && marked && { ...rowMark, column: marked.column };
}
