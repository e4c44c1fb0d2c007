/** The cells of an application, column by column: what repeats is said once, and what there is no room for leaves a trace. */
import { blocksOf, bySheet } from "./cell-blocks";
import type { CellFill } from "./cell-state";
import { traceOf, TRACE_BITS, type JournalEntry, type Written, type WrittenFill } from "./journal-entry";
import type { Journal } from "./noted-application";
import { packNumbers, packColumn, unpackColumn, unpackNumbers, type PackedColumn } from "./packed-numbers";
import type { RawValue } from "./raw-value";
import { fingerprintOfRows, type RowMark } from "./row-mark";

type SheetIds = Journal["sheetIds"];

export interface StoredEntries {
  readonly sheets: readonly string[];
  /** of the sheets, in their order; null where it was not known */
  readonly sheetIds: readonly (string | null)[];
  /** cells below one another; everything else is said of the cells in this order */
  readonly runs: readonly (readonly [sheet: number, column: number, row: number, rows: number])[];
  readonly values: PackedColumn<RawValue>;
  readonly looks: PackedColumn<StoredLook>;
  /** values, or the traces of all of them */
  readonly written: PackedColumn<RawValue> | string;
  /** column of the mark (-1: none) and, as a text, the fingerprints of cells or of whole groups that have one */
  readonly marks: readonly [columns: PackedColumn<number>, fingerprints: string];
  /** how many cells of a run share a mark; absent: each has its own */
  readonly group?: number;
}

/** Null: no fill; the written one is not known. */
type StoredLook = readonly [format: string, fill: CellFill | null, writtenFill: WrittenFill | null];

const TRACE_CHARACTERS = TRACE_BITS / 6;
/** 32 bits for a row of its own, 24 for a group */
const MARK_CHARACTERS = 6;
const GROUP_CHARACTERS = 4;
const GROUP = 8;

/** @param isTight with traces instead of values: five bytes a cell instead of thirty */
export function packEntries(entries: readonly JournalEntry[], sheetIds: SheetIds, isTight: boolean): StoredEntries {
  const addressOf = ({ before }: JournalEntry) => before.at;
  // Sheets stay in the order in which they were written.
  const blocks = bySheet(entries, addressOf).flatMap((group) => blocksOf(group, addressOf));
  const inOrder = blocks.flatMap(({ items }) => items);
  const sheets = [...new Set(entries.map(({ before }) => before.at.sheet))];
  const isTraced = isTight || inOrder.some(({ written }) => typeof written === "object");
  const marks = isTraced ? blocks.flatMap(({ items }) => groupMarks(items)) : inOrder.map(({ rowMark }) => rowMark);
  return {
    sheets,
    sheetIds: sheets.map((name) => sheetIds.get(name) ?? null),
    runs: blocks.map(({ sheet, area }) => [sheets.indexOf(sheet), area.column, area.row, area.rows] as const),
    values: packColumn(inOrder.map(({ before }) => before.value)),
    looks: packColumn(inOrder.map(({ before, fill }) => [before.format, before.fill ?? null, fill ?? null] as const)),
    written: isTraced
      ? packNumbers(
          inOrder.map(({ written }) => traceOfWritten(written)),
          TRACE_CHARACTERS,
        )
      : packColumn(inOrder.map(({ written }) => written as RawValue)),
    marks: [
      packColumn(marks.map((mark) => mark?.column ?? -1)),
      packNumbers(
        marks.flatMap((mark) => (mark ? [mark.fingerprint] : [])),
        isTraced ? GROUP_CHARACTERS : MARK_CHARACTERS,
      ),
    ],
    ...(isTraced && { group: GROUP }),
  };
}

const traceOfWritten = (written: Written) => (typeof written === "object" ? written.trace : traceOf(written));

function groupsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / GROUP) }, (_, index) =>
    items.slice(index * GROUP, (index + 1) * GROUP),
  );
}

/** One mark for each group of a run; none where a row of it has none, or another column tells it. */
function groupMarks(entries: readonly JournalEntry[]): readonly (RowMark | undefined)[] {
  return groupsOf(entries).map((group) => {
    const [first] = group;
    const mark = first?.rowMark;
    if (!first || !mark) return undefined;
    if (mark.rows) return isWholeGroup(group, mark) ? mark : undefined;
    if (group.some(({ rowMark }) => rowMark?.column !== mark.column || rowMark.rows)) return undefined;
    const fingerprint = fingerprintOfRows(group.map(({ rowMark }) => rowMark?.fingerprint ?? 0));
    return { column: mark.column, fingerprint, rows: { row: first.before.at.row, rows: group.length } };
  });
}

/** A group of which cells went is not known any more. */
function isWholeGroup(group: readonly JournalEntry[], { rows, fingerprint }: RowMark): boolean {
  return (
    rows?.rows === group.length &&
    group.every(
      ({ before, rowMark }, index) => before.at.row === rows.row + index && rowMark?.fingerprint === fingerprint,
    )
  );
}

/** @param sheets their present names, in the order of the stored ones */
export function unpackEntries(stored: StoredEntries, sheets: readonly string[]): readonly JournalEntry[] {
  const places = stored.runs.flatMap(([sheet, column, row, rows]) =>
    Array.from({ length: rows }, (_, index) => ({ sheet: sheets[sheet] ?? "", row: row + index, column })),
  );
  const values = unpackColumn(stored.values);
  const looks = unpackColumn(stored.looks);
  const written = unpackWritten(stored.written);
  const marks = unpackMarks(stored);
  return places.map((at, index) => {
    const [format, fill, writtenFill] = looks[index] ?? ["General", null, null];
    return {
      before: { at, value: values[index] ?? "", format, fill: fill ?? undefined },
      written: written[index] ?? "",
      fill: writtenFill ?? undefined,
      rowMark: marks[index],
    };
  });
}

function unpackWritten(written: StoredEntries["written"]): readonly Written[] {
  if (typeof written !== "string") return unpackColumn(written).map((value) => value ?? "");
  return unpackNumbers(written, TRACE_CHARACTERS).map((trace) => ({ trace }));
}

function unpackMarks({ runs, marks: [packed, texts], group }: StoredEntries): readonly (RowMark | undefined)[] {
  const fingerprints = unpackNumbers(texts, group === undefined ? MARK_CHARACTERS : GROUP_CHARACTERS)[
    Symbol.iterator
  ]();
  const columns = unpackColumn(packed);
  const next = (column = -1) => (column < 0 ? undefined : { column, fingerprint: Number(fingerprints.next().value) });
  if (group === undefined) return columns.map(next);
  let at = 0;
  return runs.flatMap(([, , row, rows]) =>
    Array.from({ length: Math.ceil(rows / group) }, (_, index) => {
      const count = Math.min(group, rows - index * group);
      const mark = next(columns[at]);
      at += 1;
      return Array.from({ length: count }, () => mark && { ...mark, rows: { row: row + index * group, rows: count } });
    }).flat(),
  );
}
