/** The targets of one indicator over the years, pair by pair. */
import { isBlank } from "../../grid/cell";
import { isExplanationNote } from "../../methodology/explanation-note";
import type { Indicator, YearTarget } from "../../plan/model";
import { isRead, type ReadTarget } from "../../target/reading";

export interface YearPair {
  readonly earlier: YearTarget & { readonly reading: ReadTarget };
  readonly later: YearTarget & { readonly reading: ReadTarget };
}

function isReadTarget(target: YearTarget): target is YearPair["earlier"] {
  return isRead(target.reading) && target.reading.goal.kind !== "nothing" && target.year !== undefined;
}

/** Each year's target with the next one that asks for something. */
export function yearPairs({ targets }: Indicator): readonly YearPair[] {
  const read = targets.filter(isReadTarget).sort((left, right) => (left.year ?? 0) - (right.year ?? 0));
  return read.flatMap((later, index) => {
    const earlier = read[index - 1];
    return earlier ? [{ earlier, later }] : [];
  });
}

/** Somebody wrote why the row changed. */
export function hasNote({ note }: Indicator): boolean {
  return note !== undefined && !isBlank(note.cell) && !isExplanationNote(note.cell.text);
}
