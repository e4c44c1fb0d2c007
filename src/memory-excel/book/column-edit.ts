/** What becomes of places on a sheet when whole columns are inserted or deleted. */
import type { Area } from "../../core/grid/address";
import { LAST_COLUMN } from "./cell-record";

export interface ColumnEdit {
  readonly kind: "insert" | "delete";
  /** zero-based; an insertion puts its columns in front of this one */
  readonly first: number;
  readonly count: number;
}

export interface Span {
  /** zero-based, both included */
  readonly first: number;
  readonly last: number;
}

const lastOf = ({ first, count }: ColumnEdit) => first + count - 1;

/** Where a column stands afterwards; undefined when it was deleted or pushed off the sheet. */
export function movedColumn(column: number, edit: ColumnEdit): number | undefined {
  if (column < edit.first) return column;
  if (edit.kind === "delete") return column <= lastOf(edit) ? undefined : column - edit.count;
  return column + edit.count > LAST_COLUMN ? undefined : column + edit.count;
}

/**
 * Where columns next to each other stand afterwards: an insertion between two of them adds to them. Undefined when none
 * is left. What reaches to the last column of the sheet goes on reaching there.
 */
export function movedSpan({ first, last }: Span, edit: ColumnEdit): Span | undefined {
  if (first === 0 && last === LAST_COLUMN) return { first, last };
  if (edit.kind === "insert") {
    const moved = first >= edit.first ? first + edit.count : first;
    return moved > LAST_COLUMN
      ? undefined
      : { first: moved, last: last >= edit.first ? Math.min(last + edit.count, LAST_COLUMN) : last };
  }
  const moved = first < edit.first ? first : Math.max(edit.first, first - edit.count);
  const end = last < edit.first ? last : Math.max(edit.first - 1, last === LAST_COLUMN ? last : last - edit.count);
  return end < moved ? undefined : { first: moved, last: end };
}

export function movedArea<A extends Area>(area: A, edit: ColumnEdit): A | undefined {
  const moved = movedSpan({ first: area.column, last: area.column + area.columns - 1 }, edit);
  return moved && { ...area, column: moved.first, columns: moved.last - moved.first + 1 };
}

/** The columns of an insertion lie between two columns of the span. */
export const isInsertedInside = ({ first, last }: Span, edit: ColumnEdit) =>
  edit.kind === "insert" && first < edit.first && edit.first <= last;

export interface Band extends Span {
  readonly hidden: boolean;
}

/**
 * Columns laid out alike. New columns look like the one on their left, as wide and with its format; that they are not
 * hidden with a hidden neighbour is our choice: a column that somebody asked for and cannot see helps nobody.
 */
export function movedBand<B extends Band>(band: B, edit: ColumnEdit): readonly B[] {
  const isNeighbour = edit.kind === "insert" && band.first < edit.first && edit.first - 1 <= band.last;
  if (!isNeighbour) {
    const moved = movedSpan(band, edit);
    return moved ? [{ ...band, ...moved }] : [];
  }
  const after = band.last >= edit.first ? movedSpan({ first: edit.first, last: band.last }, edit) : undefined;
  const last = Math.min(lastOf(edit), LAST_COLUMN);
  if (!band.hidden) return [{ ...band, last: after?.last ?? last }];
  const shown = { ...band, first: edit.first, last, hidden: false };
  return [{ ...band, last: edit.first - 1 }, shown, ...(after ? [{ ...band, ...after }] : [])];
}

const isInside = (column: number, edit: ColumnEdit) => column >= edit.first && column <= lastOf(edit);

/** The column as it was counted before an edit; undefined when the edit brought it. */
function columnBefore(column: number, edit: ColumnEdit): number | undefined {
  if (column < edit.first) return column;
  if (edit.kind === "delete") return column + edit.count;
  return isInside(column, edit) ? undefined : column - edit.count;
}

/** The edit as it would be counted had this column, which came before it, never been inserted. */
function withoutColumn(edit: ColumnEdit, column: number): ColumnEdit {
  return edit.first > column ? { ...edit, first: edit.first - 1 } : edit;
}

/** Takes a column out of the insertion that brought it; undefined when the file brought it. */
function uninserted(edits: readonly ColumnEdit[], column: number): readonly ColumnEdit[] | undefined {
  const last = edits.at(-1);
  if (!last) return undefined;
  const rest = edits.slice(0, -1);
  const before = columnBefore(column, last);
  if (before === undefined) return last.count === 1 ? rest : [...rest, { ...last, count: last.count - 1 }];
  const shorter = uninserted(rest, before);
  return shorter && [...shorter, withoutColumn(last, before)];
}

function withDeleted(edits: readonly ColumnEdit[], column: number): readonly ColumnEdit[] {
  const shorter = uninserted(edits, column);
  if (shorter) return shorter;
  const last = edits.at(-1);
  // Columns are deleted from the right: those of one deletion follow each other.
  if (last?.kind === "delete" && last.first === column + 1)
    return [...edits.slice(0, -1), { ...last, first: column, count: last.count + 1 }];
  return [...edits, { kind: "delete", first: column, count: 1 }];
}

/**
 * The edits that lead from the file to the sheet, with one more. Columns that were inserted and are deleted leave no
 * trace, in whatever order that happens: a file all of whose insertions were taken back is the file.
 */
export function withEdit(edits: readonly ColumnEdit[], edit: ColumnEdit): readonly ColumnEdit[] {
  if (edit.kind === "insert") return [...edits, edit];
  let all = edits;
  for (let column = lastOf(edit); column >= edit.first; column -= 1) all = withDeleted(all, column);
  return all;
}
