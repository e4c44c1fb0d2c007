/** Ranges made from ranges: neighbours, parts, unions. */
import type { Area } from "../../core/grid/address";
import { ApiFault } from "../api-fault";
import { WHOLE_SHEET, boundingArea, intersection, isOnSheet } from "../book/areas";
import { parseAddress } from "../book/parse-address";
import { usedWithin, type BookSheet } from "../book/book-sheet";
import { rangeArgument, wholeNumber } from "./arguments";
import { NULL_OBJECT, type HostObject, type RangeTarget } from "./targets";

export function rangeOf(sheet: BookSheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw new ApiFault("InvalidArgument");
  return { kind: "Range", target: { sheet, area } };
}

type Move = (target: RangeTarget, args: readonly unknown[]) => unknown;

/** Positions are relative to the range and may lie outside it. */
export const cell: Move = ({ sheet, area }, [row, column]) =>
  rangeOf(sheet, { row: area.row + wholeNumber(row), column: area.column + wholeNumber(column), rows: 1, columns: 1 });

export const offset: Move = ({ sheet, area }, [rows, columns]) =>
  rangeOf(sheet, { ...area, row: area.row + wholeNumber(rows), column: area.column + wholeNumber(columns) });

export const resized: Move = ({ sheet, area }, [rows, columns]) =>
  rangeOf(sheet, { ...area, rows: area.rows + wholeNumber(rows), columns: area.columns + wholeNumber(columns) });

export const absoluteResized: Move = ({ sheet, area }, [rows, columns]) =>
  rangeOf(sheet, { ...area, rows: wholeNumber(rows), columns: wholeNumber(columns) });

export const row: Move = ({ sheet, area }, [index]) =>
  rangeOf(sheet, { ...area, row: area.row + wholeNumber(index), rows: 1 });
export const column: Move = ({ sheet, area }, [index]) =>
  rangeOf(sheet, { ...area, column: area.column + wholeNumber(index), columns: 1 });
export const lastCell: Move = ({ sheet, area }) =>
  rangeOf(sheet, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 });
export const lastRow: Move = ({ sheet, area }) => rangeOf(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
export const lastColumn: Move = ({ sheet, area }) =>
  rangeOf(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 });
export const entireRow: Move = ({ sheet, area }) => rangeOf(sheet, { ...WHOLE_SHEET, row: area.row, rows: area.rows });
export const entireColumn: Move = ({ sheet, area }) =>
  rangeOf(sheet, { ...WHOLE_SHEET, column: area.column, columns: area.columns });

/** Another range is given as an object, or as its address on the same sheet. */
export function anotherRange({ sheet }: RangeTarget, given: unknown): RangeTarget {
  if (typeof given !== "string") return rangeArgument(given);
  const parsed = parseAddress(given);
  if (!parsed || (parsed.sheet !== undefined && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()))
    throw new ApiFault("InvalidArgument");
  return { sheet, area: parsed.area };
}

export const bounding: Move = ({ sheet, area }, [other]) => {
  const another = anotherRange({ sheet, area }, other);
  if (another.sheet !== sheet) throw new ApiFault("InvalidArgument");
  return rangeOf(sheet, boundingArea(area, another.area));
};

export const crossing: Move = ({ sheet, area }, [other]) => {
  const another = anotherRange({ sheet, area }, other);
  const shared = another.sheet === sheet ? intersection(area, another.area) : undefined;
  return shared ? rangeOf(sheet, shared) : NULL_OBJECT;
};

/** The part of the range that holds values, or anything at all; a null object when there is none. */
export const used: Move = ({ sheet, area }, [valuesOnly]) => {
  const shared = usedWithin(sheet, area, valuesOnly === true);
  return shared ? rangeOf(sheet, shared) : NULL_OBJECT;
};

/** What fails where its twin `…OrNullObject` answers a null object. */
export function orFail(move: Move): Move {
  return (target, args) => {
    const found = move(target, args);
    if (found === NULL_OBJECT) throw new ApiFault("ItemNotFound");
    return found;
  };
}

/** `getUsedRange` of an empty range is its top-left cell; only the other form says that there is none. */
export const usedOrFirst: Move = (target, args) =>
  used(target, args) ?? rangeOf(target.sheet, { ...target.area, rows: 1, columns: 1 });
