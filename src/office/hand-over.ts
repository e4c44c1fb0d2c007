/** The next application that wrote a cell again takes over what stood there at first: so nothing is lost, in whatever order. */
import { addressKey, type FormerCell } from "./cell-state";
import { isFillOfUser, isWritten, type JournalEntry } from "./journal-entry";
import type { Applications } from "./noted-application";

export interface HandedOver {
  /** later applications, which now put back what stood there before the one that is taken back */
  readonly later: Applications;
  /** entries of cells that no later application wrote */
  readonly own: readonly JournalEntry[];
  /** entries of cells that somebody changed before a later application wrote them: that is what the later one puts back */
  readonly changed: readonly JournalEntry[];
}

export function handOver(later: Applications, entries: readonly JournalEntry[]): HandedOver {
  const waiting = new Map(entries.map((entry) => [addressKey(entry.before.at), entry]));
  const changed: JournalEntry[] = [];
  const rebased = (entry: JournalEntry): JournalEntry => {
    const key = addressKey(entry.before.at);
    const earlier = waiting.get(key);
    waiting.delete(key);
    if (!earlier) return entry;
    if (isWritten(earlier.written, entry.before.value) && !isOtherRow(earlier, entry))
      return { ...entry, before: formerState(earlier, entry) };
    changed.push(earlier);
    return entry;
  };
  const handed = later.map((application) => ({ ...application, entries: application.entries.map(rebased) }));
  return { later: handed, own: [...waiting.values()], changed };
}

/** Rows were sorted or moved between the two. */
function isOtherRow({ rowMark: earlier }: JournalEntry, { rowMark: later }: JournalEntry): boolean {
  if (earlier?.column !== later?.column || earlier?.rows?.rows !== later?.rows?.rows) return false;
  return earlier?.fingerprint !== later?.fingerprint;
}

/** A fill that somebody chose between the two is theirs. */
function formerState(earlier: JournalEntry, { before }: JournalEntry): FormerCell {
  return isFillOfUser(earlier, before.fill) ? { ...earlier.before, fill: before.fill } : earlier.before;
}
