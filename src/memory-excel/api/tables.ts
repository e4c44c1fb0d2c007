/** `workbook.tables`, `worksheet.tables` and `range.getTables`. */
import { ApiFault } from "../api-fault";
import { intersection, isUnbounded, positionsOf } from "../book/areas";
import type { Book } from "../book/book";
import { recordAt, type BookSheet } from "../book/book-sheet";
import { hasContent } from "../book/cell-record";
import { meetsTable, newColumn, tableWord, type BookTable } from "../book/book-table";
import { moveBlock, restOf } from "../book/move-block";
import { parseAddress } from "../book/parse-address";
import type { Area } from "../../core/grid/address";
import type { ApiType } from "./api-type";
import { flag, rangeArgument, wholeNumber } from "./arguments";
import { WORKBOOK_TARGET } from "./change-event";
import { listen, unlisten } from "./listening";
import type { Session } from "./session";
import { nameColumns, writeHeadings } from "./table-headings";
import {
  NULL_OBJECT,
  isHostObject,
  type HostObject,
  type RangeTarget,
  type TablesTarget,
  type TableTarget,
} from "./targets";

export const tableObject = (sheet: BookSheet, table: BookTable): HostObject => ({
  kind: "Table",
  target: { sheet, table },
});

const allTables = ({ sheets }: Book): readonly TableTarget[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

export const tablesOfBook = (book: Book): TablesTarget => ({ list: () => allTables(book), on: undefined });
export const tablesOfSheet = (sheet: BookSheet): TablesTarget => ({
  list: () => sheet.tables.map((table) => ({ sheet, table })),
  on: sheet,
});

/** `fullyContained`: only tables that lie in the range as a whole. */
export function tablesIn({ sheet, area }: RangeTarget, fullyContained: unknown): HostObject {
  const lies = ({ area: own }: BookTable) => {
    const shared = intersection(own, area);
    return shared !== undefined && (fullyContained !== true || shared.rows * shared.columns === own.rows * own.columns);
  };
  const list = () => sheet.tables.filter(lies).map((table) => ({ sheet, table }));
  return { kind: "TableScopedCollection", target: { list, on: sheet } };
}

export const tableId = ({ id }: BookTable) =>
  `{00000000-000C-0000-FFFF-FFFF${id.toString(16).toUpperCase().padStart(2, "0")}000000}`;

function find({ list }: TablesTarget, key: unknown): HostObject | typeof NULL_OBJECT {
  const wanted = String(key).toLowerCase();
  const found = list().find(
    ({ table }) => table.name.toLowerCase() === wanted || tableId(table).toLowerCase() === wanted,
  );
  return found ? tableObject(found.sheet, found.table) : NULL_OBJECT;
}

export function orNotFound(found: HostObject | typeof NULL_OBJECT): HostObject {
  if (found === NULL_OBJECT) throw new ApiFault("ItemNotFound");
  return found;
}

function place({ on }: TablesTarget, given: unknown, { book, selection }: Session): RangeTarget {
  if (isHostObject(given)) return rangeArgument(given);
  const parsed = typeof given === "string" ? parseAddress(given) : undefined;
  const named = book.sheets.find(({ name }) => name.toLowerCase() === parsed?.sheet?.toLowerCase());
  const sheet = parsed?.sheet === undefined ? (on ?? selection.sheet) : named;
  if (!parsed || !sheet || (on && sheet !== on)) throw new ApiFault("InvalidArgument");
  return { sheet, area: parsed.area };
}

/** Merged cells, other tables, filters and array formulas stand in the way. In Excel's window merged cells come apart; the API's answer is not documented. */
export function refuseTable(sheet: BookSheet, area: Area, self?: BookTable): void {
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  if (isUnbounded(area)) throw new ApiFault("InvalidArgument");
  const others = sheet.tables.filter((table) => table !== self);
  const inTheWay = [...sheet.merged, ...sheet.arrays, ...sheet.spills, ...(sheet.filter ? [sheet.filter.area] : [])];
  if (others.some((table) => meetsTable(table, area)) || inTheWay.some((each) => intersection(each, area)))
    throw new ApiFault("InvalidArgument", "something lies where the table shall be");
}

function freeName(book: Book, language: string): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${tableWord(language)}${number}`.toLowerCase())) number += 1;
  return `${tableWord(language)}${number}`;
}

function makeTable(area: Area, session: Session): BookTable {
  const { book, displayLanguage } = session;
  const table: BookTable = {
    id: Math.max(0, ...allTables(book).map(({ table: { id } }) => id)) + 1,
    name: freeName(book, displayLanguage),
    area,
    hasHeadings: true,
    hasTotals: false,
    columns: [],
    look: {
      style: "TableStyleMedium2",
      firstColumn: false,
      lastColumn: false,
      bandedRows: true,
      bandedColumns: false,
    },
    filter: { area, rules: new Map() },
    part: undefined,
    isGone: false,
  };
  for (let index = 0; index < area.columns; index += 1) table.columns.push(newColumn(table, "", displayLanguage));
  return table;
}

/** Without headings of its own a table gets a row of them; what stands there and below moves down. */
function add(target: TablesTarget, [given, hasHeaders]: readonly unknown[], session: Session): HostObject {
  const { sheet, area } = place(target, given, session);
  const isHeaded = hasHeaders === undefined || hasHeaders === null ? true : flag(hasHeaders);
  const rows = Math.max(2, area.rows + (isHeaded ? 0 : 1));
  refuseTable(sheet, { ...area, rows });
  if (!isHeaded) {
    const below = restOf(sheet, area, "down");
    if (below) moveBlock(session.book, sheet, below, { rows: 1, columns: 0 });
  }
  const table = makeTable({ ...area, rows }, session);
  sheet.tables.push(table);
  if (isHeaded) nameColumns(table, sheet, { ...area, rows: 1 }, session);
  writeHeadings(sheet, table);
  sheet.version += 1;
  session.touch(sheet, table.area);
  return tableObject(sheet, table);
}

/** Cells of an area that hold something. */
export const holdsSomething = (sheet: BookSheet, area: Area) =>
  [...positionsOf(area)].some((at) => hasContent(recordAt(sheet, at)));

function at({ list }: TablesTarget, index: unknown): HostObject {
  const found = list()[wholeNumber(index)];
  if (!found) throw new ApiFault("InvalidArgument");
  return tableObject(found.sheet, found.table);
}

export const tableCollection: ApiType<TablesTarget> = {
  properties: { count: { since: 1, get: ({ list }) => list().length } },
  items: ({ list }) => list().map(({ sheet, table }) => tableObject(sheet, table)),
  item: (target, key) => orNotFound(find(target, key)),
  methods: {
    add: { since: 1, call: add },
    getCount: { since: 4, call: ({ list }) => list().length },
    getItem: { since: 1, call: (target, [key]) => orNotFound(find(target, key)) },
    getItemAt: { since: 1, call: (target, [index]) => at(target, index) },
    getItemOrNullObject: { since: 4, call: (target, [key]) => find(target, key) },
    // Tables that come, change or go are not told apart from the cells that do: heard of, never raised.
    _RegisterAddedEvent: { since: 9, call: (_t, _a, session) => listen(session, `${WORKBOOK_TARGET} tables`, "added") },
    _UnregisterAddedEvent: {
      since: 9,
      call: (_t, _a, session) => unlisten(session, `${WORKBOOK_TARGET} tables`, "added"),
    },
  },
};

export const tableScopedCollection: ApiType<TablesTarget> = {
  items: ({ list }) => list().map(({ sheet, table }) => tableObject(sheet, table)),
  item: (target, key) => orNotFound(find(target, key)),
  methods: {
    getCount: { since: 9, call: ({ list }) => list().length },
    getFirst: { since: 9, call: (target) => at(target, 0) },
    getItem: { since: 9, call: (target, [key]) => orNotFound(find(target, key)) },
    getItemOrNullObject: { since: 14, call: (target, [key]) => find(target, key) },
  },
};
