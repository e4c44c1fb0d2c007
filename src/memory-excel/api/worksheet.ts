/** `Excel.Worksheet`. */
import { ApiFault } from "../api-fault";
import { WHOLE_SHEET } from "../book/areas";
import { usedArea, type BookSheet } from "../book/book-sheet";
import { parseAddress } from "../book/parse-address";
import type { ApiType } from "./api-type";
import { text, wholeNumber } from "./arguments";
import { LONGEST_ADDRESS, areasByAddress } from "./range-areas";
import { rangeOf } from "./range-moves";
import { NULL_OBJECT, type HostObject } from "./targets";
import { listen, unlisten } from "./listening";
import { refuseAway, type Session } from "./session";
import * as changes from "./sheet-changes";
import { cellsNamed } from "./names";
import { tablesOfSheet } from "./tables";
import * as look from "./sheet-look";

function meant(cells: HostObject | undefined): HostObject {
  if (!cells) throw new ApiFault("InvalidArgument");
  return cells;
}

function byAddress(sheet: BookSheet, address: unknown, { book }: Session): HostObject {
  if (address === undefined || address === null || address === "") return rangeOf(sheet, WHOLE_SHEET);
  const asked = text(address);
  if (asked.length > LONGEST_ADDRESS) throw new ApiFault("InvalidArgument", "address longer than 8192 characters");
  const parsed = parseAddress(asked);
  if (!parsed) return meant(cellsNamed(sheet, asked, book));
  const named = book.sheets.find(({ name }) => name.toLowerCase() === parsed.sheet?.toLowerCase());
  if (parsed.sheet !== undefined && named !== sheet) throw new ApiFault("InvalidArgument");
  return rangeOf(sheet, parsed.area);
}

function used(sheet: BookSheet, valuesOnly: unknown): HostObject | typeof NULL_OBJECT {
  const area = usedArea(sheet, valuesOnly === true);
  return area ? rangeOf(sheet, area) : NULL_OBJECT;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function activate(sheet: BookSheet, session: Session): void {
  refuseAway(session);
  // As in Excel, a hidden sheet does not come to the front; the documentation does not name the code.
  if (sheet.visibility !== "visible") throw new ApiFault("InvalidOperation");
  if (session.selection.sheet !== sheet) session.selection = { sheet, area: FIRST_CELL };
}

export const worksheet: ApiType<BookSheet> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: 1, get: ({ id }) => id },
    name: { since: 1, get: ({ name }) => name, set: changes.rename },
    position: { since: 1, get: (sheet, { book }) => book.sheets.indexOf(sheet), set: changes.move },
    visibility: { since: 1, get: ({ visibility }) => changes.VISIBILITY[visibility], set: changes.show },
    tabColor: { since: 7, get: look.tabColor, set: look.setTabColor },
    showGridlines: { since: 8, get: look.showsGridlines },
    // The client library writes it under this name.
    gridlines: { since: 8, get: look.showsGridlines, set: look.setGridlines },
    standardWidth: { since: 7, get: ({ defaults }) => defaults.columnWidth ?? 8.43 },
    standardHeight: { since: 7, get: ({ defaults }) => defaults.rowHeight },
  },
  links: {
    autoFilter: { since: 9, to: (sheet) => ({ kind: "AutoFilter", target: { sheet, table: undefined } }) },
    names: { since: 4, to: (sheet) => ({ kind: "NamedItemCollection", target: { sheet } }) },
    tables: { since: 1, to: (sheet) => ({ kind: "TableCollection", target: tablesOfSheet(sheet) }) },
    charts: { since: 1, to: (target) => ({ kind: "ChartCollection", target }) },
    freezePanes: { since: 7, to: (target) => ({ kind: "WorksheetFreezePanes", target }) },
    pageLayout: { since: 9, to: (target) => ({ kind: "PageLayout", target }) },
    protection: { since: 2, to: (target) => ({ kind: "WorksheetProtection", target }) },
  },
  methods: {
    delete: { since: 1, call: (sheet, _, session) => changes.deleteSheet(session, sheet) },
    activate: { since: 1, call: (sheet, _, session) => activate(sheet, session) },
    getCell: {
      since: 1,
      call: (sheet, [row, column]) =>
        rangeOf(sheet, { row: wholeNumber(row), column: wholeNumber(column), rows: 1, columns: 1 }),
    },
    getRange: { since: 1, call: (sheet, [address], session) => byAddress(sheet, address, session) },
    getRangeByIndexes: {
      since: 7,
      call: (sheet, args) => {
        const [row = 0, column = 0, rows = 0, columns = 0] = args.map(wholeNumber);
        return rangeOf(sheet, { row, column, rows, columns });
      },
    },
    getRanges: { since: 9, call: (sheet, [address = "1:1048576"]) => areasByAddress(sheet, address) },
    getUsedRange: { since: 1, call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeOf(sheet, FIRST_CELL) },
    getUsedRangeOrNullObject: { since: 4, call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) },
    calculate: { since: 6, call: (_sheet, _args, session) => session.settle(true) },
    _RegisterDataChangedEvent: { since: 7, call: ({ id }, _, session) => listen(session, id) },
    _UnregisterDataChangedEvent: { since: 7, call: ({ id }, _, session) => unlisten(session, id) },
  },
};
