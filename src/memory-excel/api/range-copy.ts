/** `range.copyFrom`: formats, values, formulas, or all of them. */
import { cellCount, intersection, isUnbounded, positionsOf } from "../book/areas";
import type { Area, Position } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { recordAt, storeRecord } from "../book/book-sheet";
import { hasContent, type CellRecord } from "../book/cell-record";
import { isCovered } from "../book/covered-cells";
import { visibleRecord } from "../book/read-block";
import { refusePartOfArray } from "../book/write-cells";
import { shiftFormula } from "../ooxml/shift-formula";
import { mergeArea, refuseTornMerges, unmergeArea } from "../book/merge-areas";
import { word } from "./arguments";
import { noticed } from "./notice";
import { breakSpills } from "./spills";
import { followHeadings, isMergedIntoTable } from "./table-headings";
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
  if (merges.length > 0 && isMergedIntoTable(range.sheet, area))
    throw new ApiFault("InvalidOperation", "cells of a table");
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

interface Copied {
  readonly at: Position;
  readonly record: CellRecord;
}

/** Each cell of the target with what it gets; taken before anything is written, for source and target may overlap. */
function copies(source: RangeTarget, area: Area): readonly Copied[] {
  return [...positionsOf(area)].map((at) => {
    const from = sourceOf(at, area, source.area);
    const { value, formula, style } = visibleRecord(source.sheet, from.row, from.column);
    const moved = formula === undefined ? undefined : shiftFormula(formula, at.row - from.row, at.column - from.column);
    return { at, record: { value, formula: moved, style } };
  });
}

/** Values stay what they are; formulas look at what lies as far from them as before. */
function copyContents(range: RangeTarget, source: RangeTarget, how: Copying, session: Session): void {
  const area = targetArea(range.area, source.area);
  const target = { sheet: range.sheet, area };
  refuseUnwritable(target, session);
  refusePartOfArray(range.sheet, area);
  const all = copies(source, area).filter(({ record }) => !how.skipsBlanks || hasContent(record));
  noticed(session, range.sheet, area, () => {
    breakSpills(range.sheet, area);
    for (const { at, record } of all) {
      if (isCovered(range.sheet, at)) continue;
      const formula = how.withFormulas ? record.formula : undefined;
      storeRecord(range.sheet, at, { ...recordAt(range.sheet, at), value: record.value, formula });
    }
    followHeadings(range.sheet, area, session);
    session.touch(range.sheet, area);
  });
}

interface Copying {
  readonly withFormulas: boolean;
  readonly skipsBlanks: boolean;
}

export function copyFrom(
  range: RangeTarget,
  [given, copyType, skipBlanks, transpose]: readonly unknown[],
  session: Session,
): void {
  const source = anotherRange(range, given);
  const kind = word(copyType, "all");
  const how = { withFormulas: kind !== "values", skipsBlanks: skipBlanks === true };
  if (transpose === true || !["all", "formats", "values", "formulas"].includes(kind))
    throw new ApiFault("NotImplemented", "copies that turn rows into columns, or of links");
  if (how.skipsBlanks && kind === "all") throw new ApiFault("NotImplemented", "formats of cells that are not blank");
  if (isUnbounded(source.area) || isUnbounded(range.area))
    throw new ApiFault("NotImplemented", "copies of whole rows and columns");
  session.settle();
  if (kind !== "formats") copyContents(range, source, how, session);
  if (kind === "formats" || kind === "all") copyFormats(range, source, session);
}
