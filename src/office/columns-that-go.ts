/** Which of the columns that we inserted can be deleted: those whose own headings still stand in their place. */
import type { CellAddress } from "../core/grid/address";
import type { Skipped, SkipReason } from "../core/patch/patch";
import { addressKey } from "./cell-state";
import { isWritten } from "./journal-entry";
import type { SeenColumn, SeenSheet } from "./look-at-columns";
import type { WrittenCells } from "./noted-application";

export interface ColumnVerdict {
  readonly seen: SeenSheet;
  readonly going: readonly SeenColumn[];
  /** why the others stay, cell by cell */
  readonly skipped: readonly Skipped[];
}

export interface KnownCells {
  /** the headings that we wrote */
  readonly headings: readonly CellAddress[];
  readonly ours: WrittenCells;
}

/**
 * A column without one of its headings may be somebody's own, moved here since: it never goes. Where somebody typed in one
 * of ours, none of the sheet goes, unless that is asked for.
 */
export function columnsThatGo(seen: SeenSheet, { headings, ours }: KnownCells, withTyped: boolean): ColumnVerdict {
  const headingsOf = (column: SeenColumn) =>
    headings.filter((at) => at.sheet === column.sheet && at.column === column.column);
  const stay = (why: SkipReason): ColumnVerdict => ({
    seen,
    going: [],
    skipped: seen.columns.flatMap(headingsOf).map((at) => ({ at, why })),
  });
  if (!seen.worksheet) return stay("missing-sheet");
  if (seen.isProtected) return stay("locked");
  const found = new Map(seen.columns.flatMap(({ cells }) => cells.map(({ at, formula }) => [addressKey(at), formula])));
  const isOurs = (at: CellAddress) =>
    (ours.get(addressKey(at)) ?? []).some((written) => isWritten(written, found.get(addressKey(at)) ?? ""));
  const standing = seen.columns.filter((column) => headingsOf(column).length > 0 && headingsOf(column).every(isOurs));
  const typed = withTyped ? [] : standing.flatMap(({ cells }) => cells.map(({ at }) => at).filter((at) => !isOurs(at)));
  const changed = seen.columns
    .filter((column) => !standing.includes(column))
    .flatMap((column) => headingsOf(column).filter((at) => !isOurs(at)));
  return {
    seen,
    going: typed.length > 0 ? [] : standing,
    skipped: [
      ...changed.map((at): Skipped => ({ at, why: "changed" })),
      ...typed.map((at): Skipped => ({ at, why: "typed" })),
    ],
  };
}
