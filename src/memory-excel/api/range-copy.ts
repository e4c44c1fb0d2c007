/** `range.copyFrom`, of formats. */
import { isWholeColumns, isWholeRows, cellCount, intersection, positionsOf } from "../book/areas";
import type { Area, Position } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { recordAt, storeRecord } from "../book/book-sheet";
import { mergeArea, refuseTornMerges, unmergeArea } from "../book/merge-areas";
import { word } from "./arguments";
import { refuseUnwritable } from "./range-cells";
import { anotherRange } from "./range-moves";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** A source that fits several times is laid several times; one that does not fit is laid once, beyond the target's edge. */
function targetArea(target: Area, source: Area): Area {
  const fits = (length: number, unit: number) => (length % unit === 0 ? length : unit);
  return { ...target, rows: fits(target.rows, source.rows), columns: fits(target.columns, source.columns) };
}

/** Where in the source a cell of the target gets its format from. */
function sourceOf({ row, column }: Position, target: Area, source: Area): Position {
  return {
    row: source.row + ((row - target.row) % source.rows),
    column: source.column + ((column - target.column) % source.columns),
  };
}

/** The merged areas of the source, as they lie in each copy of it. */
function copiedMerges({ sheet, area }: RangeTarget, target: Area): readonly Area[] {
  const inside = sheet.merged.filter((merged) => {
    const shared = intersection(area, merged);
    return shared !== undefined && cellCount(shared) === cellCount(merged);
  });
  const starts = (from: number, length: number, unit: number) =>
    Array.from({ length: length / unit }, (_, index) => from + index * unit);
  return starts(target.row, target.rows, area.rows).flatMap((row) =>
    starts(target.column, target.columns, area.columns).flatMap((column) =>
      inside.map((merged) => ({
        ...merged,
        row: row + merged.row - area.row,
        column: column + merged.column - area.column,
      })),
    ),
  );
}

/**
 * Number format, font, fill, borders, alignment and protection. As when a person pastes formats, merged areas of the
 * source are merged in the target and those of the target come apart. Conditional formats, which Excel copies too, stay
 * where they are: this host draws none.
 */
function copyFormats(range: RangeTarget, source: RangeTarget, session: Session): void {
  const area = targetArea(range.area, source.area);
  const target = { sheet: range.sheet, area };
  refuseUnwritable(target, session);
  refuseTornMerges(range.sheet, area);
  const merges = copiedMerges(source, area);
  const styles = [...positionsOf(area)].map((at) => ({
    at,
    style: recordAt(source.sheet, sourceOf(at, area, source.area)).style,
  }));
  for (const { at, style } of styles) {
    const record = recordAt(range.sheet, at);
    if (record.style !== style) storeRecord(range.sheet, at, { ...record, style });
  }
  unmergeArea(range.sheet, area);
  for (const each of merges) mergeArea(range.sheet, each);
}

const isUnbounded = (area: Area) => isWholeColumns(area) || isWholeRows(area);

export function copyFrom(
  range: RangeTarget,
  [given, copyType, skipBlanks, transpose]: readonly unknown[],
  session: Session,
): void {
  const source = anotherRange(range, given);
  if (word(copyType, "all") !== "formats" || skipBlanks === true || transpose === true)
    throw new ApiFault("NotImplemented", "only formats are copied");
  if (isUnbounded(source.area) || isUnbounded(range.area))
    throw new ApiFault("NotImplemented", "formats of whole rows and columns");
  copyFormats(range, source, session);
}
