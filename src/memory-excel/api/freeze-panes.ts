/** `worksheet.freezePanes`: rows at the top and columns at the left that stay in sight. */
import { ApiFault } from "../api-fault";
import type { BookSheet } from "../book/book-sheet";
import { LAST_COLUMN, LAST_ROW } from "../book/cell-record";
import { refuseSheetOfFile } from "../book/change-sheets";
import { WHOLE_SHEET } from "../book/areas";
import type { ApiType } from "./api-type";
import { wholeNumber } from "./arguments";
import { anotherRange, rangeOf } from "./range-moves";
import { NULL_OBJECT, type HostObject } from "./targets";

function freeze(sheet: BookSheet, rows: number, columns: number): void {
  refuseSheetOfFile(sheet, "frozen panes");
  if (rows < 0 || columns < 0 || rows > LAST_ROW || columns > LAST_COLUMN) throw new ApiFault("InvalidArgument");
  sheet.look.frozen = { rows, columns };
  sheet.version += 1;
}

const countOf = (value: unknown) => (value === undefined || value === null ? 1 : wholeNumber(value));

/** From A1 to the end of the range; whole rows freeze no columns, whole columns no rows. */
function freezeAt(sheet: BookSheet, given: unknown): void {
  const { area } = anotherRange({ sheet, area: WHOLE_SHEET }, given);
  freeze(
    sheet,
    area.rows > LAST_ROW ? 0 : area.row + area.rows,
    area.columns > LAST_COLUMN ? 0 : area.column + area.columns,
  );
}

function location(sheet: BookSheet): HostObject | typeof NULL_OBJECT {
  const { rows, columns } = sheet.look.frozen;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return rangeOf(sheet, {
    row: 0,
    column: 0,
    rows: rows === 0 ? WHOLE_SHEET.rows : rows,
    columns: columns === 0 ? WHOLE_SHEET.columns : columns,
  });
}

export const freezePanes: ApiType<BookSheet> = {
  methods: {
    freezeRows: { since: 7, call: (sheet, [count]) => freeze(sheet, countOf(count), 0) },
    freezeColumns: { since: 7, call: (sheet, [count]) => freeze(sheet, 0, countOf(count)) },
    freezeAt: { since: 7, call: (sheet, [range]) => freezeAt(sheet, range) },
    unfreeze: { since: 7, call: (sheet) => freeze(sheet, 0, 0) },
    getLocation: {
      since: 7,
      call(sheet) {
        const found = location(sheet);
        if (found === NULL_OBJECT) throw new ApiFault("ItemNotFound");
        return found;
      },
    },
    getLocationOrNullObject: { since: 7, call: location },
  },
};
