/** Takes back one application noted in the workbook. One that is not noted any more is nothing. */
import type { Outcome, TakeBackOptions } from "../host";
import { queueJournal, readJournal } from "./application-journal";
import { addressKey } from "./cell-state";
import { handOver } from "./hand-over";
import type { JournalEntry } from "./journal-entry";
import { writtenCells, type Journal, type NotedApplication } from "./noted-application";
import { planRestore } from "./restore-cells";
import { takeBackColumns } from "./take-back-columns";
import { writeThrough } from "./write-through";

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
    : takeBackCells(context, journal, noted, options);
}

/** Cells that a later application wrote again are handed over to it; those that may be reached another time stay noted. */
async function takeBackCells(
  context: Excel.RequestContext,
  journal: Journal,
  noted: NotedApplication,
  { onProgress, signal }: TakeBackOptions,
): Promise<Outcome> {
  const { applications } = journal;
  const index = applications.indexOf(noted);
  const { later, own, changed } = handOver(applications.slice(index + 1), noted.entries);
  const ours = writtenCells(applications);
  // Reading is half of the work, writing the other.
  const total = own.length * 2;
  const { planned, skipped } = await planRestore(context, own, {
    isOurs: (at) => ours.has(addressKey(at)),
    onProgress: ({ done }) => onProgress?.({ done, total }),
  });
  const note = (outcome: Outcome) => {
    const entries = stillNoted(own, outcome);
    const rest = entries.length > 0 ? [{ ...noted, entries }] : [];
    queueJournal(context, { ...journal, applications: [...applications.slice(0, index), ...rest, ...later] });
  };
  const all = planned.map(({ before: { at } }) => at);
  const { lost, refused } = await writeThrough(context, planned, {
    // Noted last: where anything before it fails, the application is there to be taken back again.
    last: () => note({ written: all, skipped }),
    onProgress: ({ done }) => onProgress?.({ done: own.length + done, total }),
    signal,
  });
  const left = [...lost, ...refused];
  const leftCells = new Set(left.map(({ at }) => addressKey(at)));
  const outcome = { written: all.filter((at) => !leftCells.has(addressKey(at))), skipped: [...skipped, ...left] };
  if (planned.length === 0 || left.length > 0) {
    note(outcome);
    await context.sync();
  }
  return {
    ...outcome,
    skipped: [...outcome.skipped, ...changed.map(({ before: { at } }) => ({ at, why: "changed" as const }))],
  };
}

/** Locked cells, those that Excel did not take, and where nothing at all could be taken back those of missing sheets: they may come back. */
function stillNoted(own: readonly JournalEntry[], { written, skipped }: Outcome): readonly JournalEntry[] {
  const whyAt = new Map(skipped.map(({ at, why }) => [addressKey(at), why]));
  return own.filter(({ before: { at } }) => {
    const why = whyAt.get(addressKey(at));
    return why === "locked" || why === "lost" || (why === "missing-sheet" && written.length === 0);
  });
}
