/** Takes back one application noted in the workbook. One that is not noted any more is nothing. */
import type { Outcome, TakeBackOptions } from "../host";
import { queueJournal, readJournal } from "./application-journal";
import { addressKey } from "./cell-state";
import type { JournalEntry } from "./journal-entry";
import type { Journal, NotedApplication } from "./noted-application";
import { queueRestore } from "./restore-cells";
import { takeBackColumns } from "./take-back-columns";

export async function takeBack(context: Excel.RequestContext, id: string, options: TakeBackOptions = {}): Promise<Outcome> {
  const journal = await readJournal(context);
  const noted = journal.find((application) => application.id === id);
  if (!noted) return { written: [], skipped: [] };
  return noted.columns.length > 0 ? takeBackColumns(context, journal, noted, options) : takeBackCells(context, journal, noted);
}

/** Cells that a later application wrote again are handed over to it; locked ones stay noted for another time. */
async function takeBackCells(context: Excel.RequestContext, journal: Journal, noted: NotedApplication): Promise<Outcome> {
  const index = journal.indexOf(noted);
  const { later, own, handed } = handOver(journal.slice(index + 1), noted.entries);
  const outcome = await queueRestore(context, own);
  const locked = new Set(outcome.skipped.filter(({ why }) => why === "locked").map(({ at }) => addressKey(at)));
  const entries = own.filter(({ before }) => locked.has(addressKey(before.at)));
  queueJournal(context, [...journal.slice(0, index), ...(entries.length > 0 ? [{ ...noted, entries }] : []), ...later]);
  await context.sync();
  return { ...outcome, skipped: [...outcome.skipped, ...handed.map(({ before: { at } }) => ({ at, why: "changed" as const }))] };
}

interface HandedOver {
  /** later applications, which now put back what stood there before the one that is taken back */
  readonly later: Journal;
  readonly own: readonly JournalEntry[];
  readonly handed: readonly JournalEntry[];
}

/** The next application that wrote a cell again takes over what stood there at first: so nothing is lost, in whatever order. */
function handOver(later: Journal, entries: readonly JournalEntry[]): HandedOver {
  const waiting = new Map(entries.map((entry) => [addressKey(entry.before.at), entry]));
  const rebased = later.map((application) => ({
    ...application,
    entries: application.entries.map((entry) => {
      const key = addressKey(entry.before.at);
      const earlier = waiting.get(key);
      waiting.delete(key);
      return earlier ? { ...entry, before: earlier.before } : entry;
    }),
  }));
  const own = entries.filter(({ before }) => waiting.has(addressKey(before.at)));
  return { later: rebased, own, handed: entries.filter((entry) => !own.includes(entry)) };
}
