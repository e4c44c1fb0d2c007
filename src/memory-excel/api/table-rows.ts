/** `table.rows`, one of them, and `table.sort`. */
import { ApiFault } from "../api-fault";
import { bodyOf } from "../book/book-table";
import { moveBlock, restOf } from "../book/move-block";
import type { Area } from "../../core/grid/address";
import type { ApiType } from "./api-type";
import { wholeNumber } from "./arguments";
import { rangeOf } from "./range-moves";
import { values, writeValues } from "./range-cells";
import type { Session } from "./session";
import { sortRows } from "./sort-rows";
import { holdsSomething } from "./tables";
import type { HostObject, TableRowTarget, TableTarget } from "./targets";

const rowObject = ({ sheet, table }: TableTarget, index: number): HostObject => ({
  kind: "TableRow",
  target: { sheet, table, index },
});

function at(target: TableTarget, index: unknown): HostObject {
  const row = wholeNumber(index);
  if (row < 0 || row >= bodyOf(target.table).rows) throw new ApiFault("InvalidArgument");
  return rowObject(target, row);
}

/** One row, or several. */
function rowsIn(input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return [];
  const list: readonly unknown[] = input;
  return Array.isArray(list[0]) ? (list as readonly (readonly unknown[])[]) : [list];
}

/** At the end, unless an index is given: what stands below moves on. */
function add(target: TableTarget, [index, input]: readonly unknown[], session: Session): HostObject {
  const { sheet, table } = target;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const body = bodyOf(table);
  const place = index === undefined || index === null || index === -1 ? body.rows : wholeNumber(index);
  const rows = rowsIn(input);
  const fits = place >= 0 && place <= body.rows && rows.every((row) => row.length === body.columns);
  if (!fits) throw new ApiFault("InvalidArgument");
  const count = Math.max(1, rows.length);
  const first: Area = { ...body, row: body.row + place, rows: count };
  const below = restOf(sheet, { ...first, rows: 1 }, "down");
  if (below && holdsSomething(sheet, below)) moveBlock(session.book, sheet, below, { rows: count, columns: 0 });
  table.area = { ...table.area, rows: table.area.rows + count };
  if (rows.length > 0) writeValues({ sheet, area: first }, rows, session);
  sheet.version += 1;
  return rowObject(target, place);
}

const areaOf = ({ table, index }: TableRowTarget): Area => {
  const body = bodyOf(table);
  return { ...body, row: body.row + index, rows: 1 };
};

function remove(target: TableRowTarget, session: Session): void {
  const { sheet, table } = target;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const own = areaOf(target);
  if (bodyOf(table).rows === 1) {
    writeValues({ sheet, area: own }, "", session);
    return;
  }
  writeValues({ sheet, area: own }, "", session);
  const below = restOf(sheet, { ...own, row: own.row + 1 }, "down");
  if (below) moveBlock(session.book, sheet, below, { rows: -1, columns: 0 });
  table.area = { ...table.area, rows: table.area.rows - 1 };
}

export const tableRowCollection: ApiType<TableTarget> = {
  properties: { count: { since: 1, get: ({ table }) => bodyOf(table).rows } },
  items: (target) => Array.from({ length: bodyOf(target.table).rows }, (_, index) => rowObject(target, index)),
  methods: {
    add: { since: 1, call: add },
    getCount: { since: 4, call: ({ table }) => bodyOf(table).rows },
    getItemAt: { since: 1, call: (target, [index]) => at(target, index) },
  },
};

export const tableRow: ApiType<TableRowTarget> = {
  identity: ({ index }) => ({ Index: index }),
  properties: {
    index: { since: 1, get: ({ index }) => index },
    values: {
      since: 1,
      get: (target, session) => values({ sheet: target.sheet, area: areaOf(target) }, session),
      set: (target, input, session) => writeValues({ sheet: target.sheet, area: areaOf(target) }, input, session),
    },
  },
  methods: {
    getRange: { since: 1, call: (target) => rangeOf(target.sheet, areaOf(target)) },
    delete: { since: 1, call: (target, _args, session) => remove(target, session) },
  },
};

export const tableSort: ApiType<TableTarget> = {
  methods: {
    apply: {
      since: 2,
      call: ({ sheet, table }, [keys, matchCase], session) =>
        sortRows({ sheet, area: bodyOf(table) }, { keys, matchCase }, session),
    },
    clear: { since: 2, call: () => undefined },
  },
};
