/** `Excel.Range`. */
import { ApiFault } from "../api-fault";
import { cellCount, isUnbounded, isWholeColumns, isWholeRows, quotedSheet, shortName } from "../book/areas";
import { bandAt, isRowHidden } from "../book/book-sheet";
import type { ApiProperty, ApiType } from "./api-type";
import { wholeNumber } from "./arguments";
import { getCellProperties, getColumnProperties, getRowProperties, setCellProperties } from "./cell-properties";
import { mergedAreas } from "./range-areas";
import { copyFrom } from "./range-copy";
import { clear } from "./range-clear";
import { hideColumns, insert, remove } from "./range-columns";
import { hyperlink, setHyperlink } from "./range-link";
import { merge, unmerge } from "./range-merge";
import { formulas, numberFormats, texts, valueTypes, values, writeNumberFormats, writeValues } from "./range-cells";
import { hideRows } from "./row-layout";
import { hasSpill, spillParent, spillingTo } from "./spills";
import { orNotFound, tablesIn } from "./tables";
import * as moves from "./range-moves";
import { refuseAway, type Session } from "./session";
import type { RangeTarget } from "./targets";

const LARGEST_COUNT = 2 ** 31 - 1;

function addressOf({ sheet, area }: RangeTarget): string {
  return `${quotedSheet(sheet.name)}!${shortName(area)}`;
}

/** True, false, or null when some are and some are not. Looks at no more lines than a layout has. */
function allOf(count: number, is: (index: number) => boolean): boolean | null {
  const lines = Math.min(count, 20_000);
  let found = 0;
  for (let index = 0; index < lines; index += 1) if (is(index)) found += 1;
  if (found === 0) return false;
  return found === lines ? true : null;
}

const rowsHidden = ({ sheet, area }: RangeTarget) => allOf(area.rows, (index) => isRowHidden(sheet, area.row + index));
const columnsHidden = ({ sheet, area }: RangeTarget) =>
  allOf(area.columns, (index) => bandAt(sheet, area.column + index)?.hidden ?? false);

function select({ sheet, area }: RangeTarget, session: Session): void {
  // A hidden sheet cannot be shown by selecting on it; which code Excel gives is not documented.
  if (sheet.visibility !== "visible") throw new ApiFault("InvalidSelection");
  refuseAway(session);
  // Seen in Excel (office-js #5118, #930): only on the sheet that was in front before the batch does it do anything.
  if (session.frontSheet === sheet) session.selection = { sheet, area };
}

const readOnly = (since: number, get: ApiProperty<RangeTarget>["get"]): ApiProperty<RangeTarget> => ({ since, get });

export const range: ApiType<RangeTarget> = {
  properties: {
    address: readOnly(1, addressOf),
    addressLocal: readOnly(1, addressOf),
    rowIndex: readOnly(1, ({ area }) => area.row),
    columnIndex: readOnly(1, ({ area }) => area.column),
    rowCount: readOnly(1, ({ area }) => area.rows),
    columnCount: readOnly(1, ({ area }) => area.columns),
    cellCount: readOnly(1, ({ area }) => (cellCount(area) > LARGEST_COUNT ? -1 : cellCount(area))),
    values: { since: 1, get: values, set: writeValues },
    formulas: { since: 1, get: formulas, set: writeValues },
    numberFormat: { since: 1, get: numberFormats, set: writeNumberFormats },
    text: readOnly(1, texts),
    valueTypes: readOnly(1, valueTypes),
    rowHidden: { since: 2, get: rowsHidden, set: hideRows },
    hasSpill: readOnly(12, hasSpill),
    columnHidden: { since: 2, get: columnsHidden, set: hideColumns },
    hidden: readOnly(2, (target) =>
      rowsHidden(target) === true || columnsHidden(target) === true
        ? true
        : rowsHidden(target) === null || columnsHidden(target) === null
          ? null
          : false,
    ),
    hyperlink: { since: 7, get: hyperlink, set: setHyperlink },
    isEntireRow: readOnly(7, ({ area }) => isWholeRows(area)),
    isEntireColumn: readOnly(7, ({ area }) => isWholeColumns(area)),
  },
  links: {
    format: { since: 1, to: (target) => ({ kind: "RangeFormat", target }) },
    conditionalFormats: { since: 6, to: (target) => ({ kind: "ConditionalFormatCollection", target }) },
    sort: { since: 2, to: (target) => ({ kind: "RangeSort", target }) },
    worksheet: { since: 1, to: ({ sheet }) => ({ kind: "Worksheet", target: sheet }) },
  },
  methods: {
    getCell: { since: 1, call: moves.cell },
    getOffsetRange: { since: 1, call: moves.offset },
    getResizedRange: { since: 3, call: moves.resized },
    getAbsoluteResizedRange: { since: 7, call: moves.absoluteResized },
    getRow: { since: 1, call: moves.row },
    getColumn: { since: 1, call: moves.column },
    getLastCell: { since: 1, call: moves.lastCell },
    getLastRow: { since: 1, call: moves.lastRow },
    getLastColumn: { since: 1, call: moves.lastColumn },
    getEntireRow: { since: 1, call: moves.entireRow },
    getEntireColumn: { since: 1, call: moves.entireColumn },
    getBoundingRect: { since: 1, call: moves.bounding },
    getIntersection: { since: 1, call: moves.orFail(moves.crossing) },
    getIntersectionOrNullObject: { since: 4, call: moves.crossing },
    getUsedRange: { since: 1, call: moves.usedOrFirst },
    getUsedRangeOrNullObject: { since: 4, call: moves.used },
    getMergedAreasOrNullObject: { since: 13, call: mergedAreas },
    getCellProperties: { since: 9, call: (target, [wanted], session) => getCellProperties(target, wanted, session) },
    setCellProperties: { since: 9, call: (target, [block], session) => setCellProperties(target, block, session) },
    getRowProperties: { since: 9, call: (target, [wanted]) => getRowProperties(target, wanted) },
    getColumnProperties: { since: 9, call: (target, [wanted]) => getColumnProperties(target, wanted) },
    clear: { since: 1, call: (target, [applyTo], session) => clear(target, applyTo, session) },
    copyFrom: { since: 9, call: (target, args, session) => copyFrom(target, args, session) },
    getTables: { since: 9, call: (target, [fully]) => tablesIn(target, fully) },
    getSpillingToRange: { since: 12, call: (target) => orNotFound(spillingTo(target)) },
    getSpillingToRangeOrNullObject: { since: 12, call: spillingTo },
    getSpillParent: { since: 12, call: (target) => orNotFound(spillParent(target)) },
    getSpillParentOrNullObject: { since: 12, call: spillParent },
    merge: { since: 2, call: (target, [across], session) => merge(target, across, session) },
    unmerge: { since: 2, call: (target) => unmerge(target) },
    insert: { since: 1, call: (target, [shift], session) => insert(target, shift, session) },
    delete: { since: 1, call: (target, [shift], session) => remove(target, shift, session) },
    select: { since: 1, call: (target, _, session) => select(target, session) },
    calculate: { since: 6, call: (_target, _args, session) => session.settle(true) },
    // Asked by the client library before it cuts a large block into several writes.
    _ValidateArraySize: {
      since: 3,
      call({ area }, [rows, columns]) {
        if (isUnbounded(area) || wholeNumber(rows) !== area.rows || wholeNumber(columns) !== area.columns)
          throw new ApiFault("InvalidArgument");
      },
    },
  },
};
