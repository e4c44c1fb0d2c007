/** `table.columns` and one of them. */
import { ApiFault } from "../api-fault";
import { bodyOf, headingsOf, newColumn, totalsOf, uniqueHeading, type TableColumn } from "../book/book-table";
import { moveBlock, restOf } from "../book/move-block";
import type { Area } from "../../core/grid/address";
import type { ApiType } from "./api-type";
import { text, wholeNumber } from "./arguments";
import { clear } from "./range-clear";
import { rangeOf } from "./range-moves";
import { values, writeValues } from "./range-cells";
import type { Session } from "./session";
import { holdsSomething, orNotFound } from "./tables";
import { writeHeadings } from "./table-headings";
import { NULL_OBJECT, type HostObject, type TableColumnTarget, type TableTarget } from "./targets";

const columnObject = ({ sheet, table }: TableTarget, column: TableColumn): HostObject => ({
  kind: "TableColumn",
  target: { sheet, table, column },
});

function find(target: TableTarget, key: unknown): HostObject | typeof NULL_OBJECT {
  const wanted = String(key).toLowerCase();
  const { columns } = target.table;
  const found =
    typeof key === "number"
      ? columns.find(({ id }) => id === key)
      : columns.find(({ name }) => name.toLowerCase() === wanted);
  return found ? columnObject(target, found) : NULL_OBJECT;
}

function at(target: TableTarget, index: unknown): HostObject {
  const column = target.table.columns[wholeNumber(index)];
  if (!column) throw new ApiFault("InvalidArgument");
  return columnObject(target, column);
}

/** Values come as one row a cell, or as a plain list. */
function listOf(input: unknown): readonly unknown[] | undefined {
  if (input === undefined || input === null) return undefined;
  if (!Array.isArray(input)) throw new ApiFault("InvalidArgument");
  return input.map((each: unknown) => (Array.isArray(each) ? (each as unknown[])[0] : each));
}

/** Where a new one goes: at the end, unless an index is given. */
function placeOf(index: unknown, count: number): number {
  const place = index === undefined || index === null || index === -1 ? count : wholeNumber(index);
  if (place < 0 || place > count) throw new ApiFault("InvalidArgument");
  return place;
}

const headingIn = (given: readonly unknown[] | undefined) => {
  const [first] = given ?? [];
  return typeof first === "string" || typeof first === "number" ? String(first) : "";
};

/** What stands to the right of the new column moves on. */
function makeRoom({ sheet }: TableTarget, cells: Area, { book }: Session): void {
  const right = restOf(sheet, cells, "right");
  if (right && holdsSomething(sheet, right)) moveBlock(book, sheet, right, { rows: 0, columns: 1 });
}

function add(target: TableTarget, [index, input, name]: readonly unknown[], session: Session): HostObject {
  const { sheet, table } = target;
  const { area } = table;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const place = placeOf(index, area.columns);
  const given = listOf(input);
  if (given && given.length !== area.rows) throw new ApiFault("InvalidArgument");
  const cells: Area = { ...area, column: area.column + place, columns: 1 };
  makeRoom(target, cells, session);
  const column = newColumn(table, typeof name === "string" ? name : headingIn(given), session.displayLanguage);
  table.columns.splice(place, 0, column);
  table.area = { ...area, columns: area.columns + 1 };
  if (table.filter) table.filter = { area: table.area, rules: new Map() };
  writeHeadings(sheet, table);
  const first = table.hasHeadings ? 1 : 0;
  const body = { ...cells, row: cells.row + first, rows: cells.rows - first };
  const rows = given?.slice(first).map((each) => [each]);
  if (rows) writeValues({ sheet, area: body }, rows, session);
  session.touch(sheet, cells);
  return columnObject(target, column);
}

const indexOf = ({ table, column }: TableColumnTarget) => table.columns.indexOf(column);

function cellsOf(target: TableColumnTarget, rows: Area | undefined): HostObject {
  const index = indexOf(target);
  if (!rows || index < 0) throw new ApiFault("ItemNotFound");
  return rangeOf(target.sheet, { ...rows, column: target.table.area.column + index, columns: 1 });
}

const areaOf = (target: TableColumnTarget): Area => ({
  ...target.table.area,
  column: target.table.area.column + indexOf(target),
  columns: 1,
});

/** What stands to the right in the rows of the table moves up to it. */
function remove(target: TableColumnTarget, session: Session): void {
  const { sheet, table, column } = target;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  // Excel refuses to take the last column of a table away; the code is not documented.
  if (table.columns.length === 1) throw new ApiFault("InvalidOperation");
  const own = areaOf(target);
  clear({ sheet, area: own }, "contents", session);
  const right = restOf(sheet, { ...own, column: own.column + 1 }, "right");
  const { area } = table;
  table.columns = table.columns.filter((each) => each !== column);
  table.area = { ...area, columns: area.columns - 1 };
  if (table.filter) table.filter = { area: table.area, rules: new Map() };
  if (right) moveBlock(session.book, sheet, right, { rows: 0, columns: -1 });
}

function rename({ sheet, table, column }: TableColumnTarget, value: unknown, session: Session): void {
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const others = table.columns.filter((each) => each !== column).map(({ name }) => name);
  column.name = uniqueHeading(text(value), others, session.displayLanguage);
  writeHeadings(sheet, table);
}

export const tableColumnCollection: ApiType<TableTarget> = {
  properties: { count: { since: 1, get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((column) => columnObject(target, column)),
  item: (target, key) => orNotFound(find(target, key)),
  methods: {
    add: { since: 1, call: add },
    getCount: { since: 4, call: ({ table }) => table.columns.length },
    getItem: { since: 1, call: (target, [key]) => orNotFound(find(target, key)) },
    getItemAt: { since: 1, call: (target, [index]) => at(target, index) },
    getItemOrNullObject: { since: 4, call: (target, [key]) => find(target, key) },
  },
};

export const tableColumn: ApiType<TableColumnTarget> = {
  identity: ({ column }) => ({ Id: column.id }),
  properties: {
    id: { since: 1, get: ({ column }) => column.id },
    index: { since: 1, get: indexOf },
    name: { since: 1, get: ({ column }) => column.name, set: rename },
    values: {
      since: 1,
      get: (target, session) => values({ sheet: target.sheet, area: areaOf(target) }, session),
      set: (target, input, session) => writeValues({ sheet: target.sheet, area: areaOf(target) }, input, session),
    },
  },
  links: {
    filter: {
      since: 2,
      to: (target) => ({
        kind: "Filter",
        target: { sheet: target.sheet, table: target.table, column: indexOf(target) },
      }),
    },
  },
  methods: {
    getRange: { since: 1, call: (target) => cellsOf(target, target.table.area) },
    getHeaderRowRange: { since: 1, call: (target) => cellsOf(target, headingsOf(target.table)) },
    getDataBodyRange: { since: 1, call: (target) => cellsOf(target, bodyOf(target.table)) },
    getTotalRowRange: { since: 1, call: (target) => cellsOf(target, totalsOf(target.table)) },
    delete: { since: 1, call: (target, _args, session) => remove(target, session) },
  },
};
