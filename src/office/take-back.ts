/** Takes back one application noted in the workbook. One that is not noted any more is nothing. */
import type { Outcome, TakeBackOptions } from "../host";
import { queueJournal, readJournal } from "./application-journal";
import { addressKey } from "./cell-state";
import { handOver } from "./hand-over";
import type { JournalEntry } from "./journal-entry";
import { writtenCells, type Journal, type NotedApplication } from "./noted-application";
import { queueRestore } from "./restore-cells";
import { takeBackColumns } from "./take-back-columns";

export async function takeBack(
  context: Excel.RequestContext,
  id: string,
  options: TakeBackOptions = {},
): Promise<Outcome> {
  const journal = await readJournal(context);
  const noted = journal.applications.find((application) => application.id === id);
  if (!noted) return { written: [], skipped: [] };
  return noted.columns.length > 0
    ? takeBackColumns(context, journal, noted, options)
    : takeBackCells(context, journal, noted);
}

/** Cells that a later application wrote again are handed over to it; those that may be reached another time stay noted. */
async function takeBackCells(
  context: Excel.RequestContext,
  { applications, sheetIds }: Journal,
  noted: NotedApplication,
): Promise<Outcome> {
  const index = applications.indexOf(noted);
  const { later, own, changed } = handOver(applications.slice(index + 1), noted.entries);
  const ours = writtenCells(applications);
  const outcome = await queueRestore(context, own, (at) => ours.has(addressKey(at)));
  const entries = stillNoted(own, outcome);
  const rest = entries.length > 0 ? [{ ...noted, entries }] : [];
  queueJournal(context, { applications: [...applications.slice(0, index), ...rest, ...later], sheetIds });
  await context.sync();
  return {
    ...outcome,
    skipped: [...outcome.skipped, ...changed.map(({ before: { at } }) => ({ at, why: "changed" as const }))],
  };
}

/** Locked cells, and where nothing at all could be taken back those of sheets that are missing: they may come back. */
function stillNoted(own: readonly JournalEntry[], { written, skipped }: Outcome): readonly JournalEntry[] {
  const whyAt = new Map(skipped.map(({ at, why }) => [addressKey(at), why]));
  return own.filter(({ before: { at } }) => {
    const why = whyAt.get(addressKey(at));
    return why === "locked" || (why === "missing-sheet" && written.length === 0);
  });
}
