/** The cells of a range: reading and writing its blocks. */
import { ApiFault } from "../api-fault";
import { cellCount, isUnbounded, positionsOf } from "../book/areas";
import { apiValue, blockOf, formatCode, formulaAt, shownFormula, valueType, visibleRecord } from "../book/read-block";
import type { CellRecord } from "../book/cell-record";
import { isRowHidden, type BookSheet } from "../book/book-sheet";
import type { Position } from "../../core/grid/address";
import { refuseFormat, refuseLocked, refusePartOfArray, restyle, writeCell } from "../book/write-cells";
import { isNumberFormat, normalFormat } from "../text/check-format";
import { renderText } from "../text/render-text";
import { noticed } from "./notice";
import { breakSpills } from "./spills";
import { followHeadings } from "./table-headings";
import type { Session } from "./session";
import type { RangeTarget } from "./targets";

/** Add-in code writes as an American would type. */
const LOCALE = "en-US";
/** So many cells exceed 5 MB even when all are empty: refused before the block is built. */
const MOST_CELLS = 1_700_000;
/** Documented for reading a range, whatever the size of the answer. */
const MOST_CELLS_READ = 5_000_000;
/** Documented for one operation that changes cells. */
const MOST_CELLS_CHANGED = 33_554_000;

/** One answer a cell; null for whole rows and columns, as documented. */
export function readCells<T>(
  { sheet, area }: RangeTarget,
  session: Session,
  answer: (record: CellRecord, at: Position) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS_READ) throw new ApiFault("RangeExceedsLimit");
  if (cellCount(area) > MOST_CELLS) throw new ApiFault("ResponsePayloadSizeLimitExceeded");
  session.settle();
  return blockOf(area, (row, column) => answer(visibleRecord(sheet, row, column), { row, column }));
}

/** A number as this Excel tells it. */
function told(value: CellRecord["value"], { quirks }: Session): number | string | boolean {
  const all = apiValue(value);
  return typeof all === "number" && quirks.fifteenDigits ? Number(all.toPrecision(15)) : all;
}

export const values = (range: RangeTarget, session: Session) =>
  readCells(range, session, ({ value }) => told(value, session));

export const valueTypes = (range: RangeTarget, session: Session) =>
  readCells(range, session, ({ value }) => valueType(value));

export const formulas = (range: RangeTarget, session: Session) =>
  readCells(range, session, ({ value }, at) => {
    const formula = formulaAt(range.sheet, at);
    return formula === undefined ? told(value, session) : shownFormula(formula);
  });

export const numberFormats = (range: RangeTarget, session: Session) =>
  readCells(range, session, (record) => formatCode(session.book, record));

export const texts = (range: RangeTarget, session: Session) =>
  readCells(range, session, (record) =>
    renderText(record.value, formatCode(session.book, record), session.displayLanguage, session.book.uses1904),
  );

/** A block of the range's own dimensions, or one value for all its cells. */
function inputAt({ area }: RangeTarget, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const block = input as readonly unknown[];
  const fits = block.length === area.rows && block.every((line) => Array.isArray(line) && line.length === area.columns);
  if (!fits) throw new ApiFault("InvalidArgument");
  return (row, column) => (block[row - area.row] as readonly unknown[])[column - area.column];
}

/** Whole rows and columns cannot be written at once; the documentation says that it fails, not with which code. */
export function refuseUnbounded({ area }: RangeTarget): void {
  if (isUnbounded(area)) throw new ApiFault("InvalidArgument");
}

export function refuseUnwritable(range: RangeTarget, { book }: Session): void {
  refuseUnbounded(range);
  if (cellCount(range.area) > MOST_CELLS_CHANGED) throw new ApiFault("OperationCellsExceedLimit");
  refuseLocked(book, range.sheet, range.area);
}

export function writeValues(range: RangeTarget, input: unknown, session: Session): void {
  refuseUnwritable(range, session);
  const { sheet, area } = range;
  const given = inputAt(range, input);
  refusePartOfArray(sheet, area);
  noticed(session, sheet, area, () => {
    breakSpills(sheet, area);
    for (const { from, at } of landingPlaces(range))
      writeCell(session.book, sheet, at, { input: given(from, at.column), locale: LOCALE });
    followHeadings(sheet, area, session);
    session.touch(sheet, area);
  });
}

/**
 * Where a value goes: across hidden rows the values of a block land on the visible ones, one after the other
 * (office-js #224, reported of filters; whether rows hidden by hand do the same is not known, so they do).
 */
function* landingPlaces({ sheet, area }: RangeTarget): Iterable<{ readonly from: number; readonly at: Position }> {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const visible = rows.filter((row) => !isRowHidden(sheet, row));
  const isShifted = rows.length > 1 && visible.length < rows.length;
  for (const { row, column } of positionsOf(area)) {
    const to = isShifted ? visible[row - area.row] : row;
    if (to !== undefined) yield { from: row, at: { row: to, column } };
  }
}

export function writeNumberFormats(range: RangeTarget, input: unknown, session: Session): void {
  refuseUnwritable(range, session);
  refuseFormat(range.sheet);
  const { sheet } = range;
  const code = inputAt(range, input);
  for (const { from, at } of landingPlaces(range)) setNumberFormat(session, sheet, at, code(from, at.column));
}

function setNumberFormat({ book }: Session, sheet: BookSheet, at: Position, code: unknown): void {
  if (code === null || code === undefined) return;
  if (typeof code !== "string" || !isNumberFormat(code)) throw new ApiFault("InvalidArgument");
  restyle(book, sheet, at, { numberFormat: normalFormat(code) });
}
