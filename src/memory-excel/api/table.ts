/** `Excel.Table`. */
import { ApiFault } from "../api-fault";
import { intersection } from "../book/areas";
import { bodyOf, headingsOf, newColumn, totalsOf, type TableLook } from "../book/book-table";
import { moveBlock, restOf } from "../book/move-block";
import type { Area } from "../../core/grid/address";
import type { ApiProperty, ApiType } from "./api-type";
import { flag, text } from "./arguments";
import { autoFilter } from "./filters";
import { clear } from "./range-clear";
import { anotherRange, rangeOf } from "./range-moves";
import { writeValues } from "./range-cells";
import type { Session } from "./session";
import { holdsSomething, refuseTable, tableId } from "./tables";
import { nameColumns } from "./table-headings";
import type { HostObject, TableTarget } from "./targets";

const WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

function rename({ sheet, table }: TableTarget, value: unknown, { book }: Session): void {
  const name = text(value);
  if (!WORD.test(name) || LIKE_A_CELL.test(name)) throw new ApiFault("InvalidArgument", "name of a table");
  const taken = book.sheets.some((each) =>
    each.tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase()),
  );
  if (taken) throw new ApiFault("ItemAlreadyExists");
  table.name = name;
  sheet.version += 1;
}

const part = (target: TableTarget, area: Area | undefined): HostObject => {
  if (!area) throw new ApiFault("ItemNotFound");
  return rangeOf(target.sheet, area);
};

const TOTAL_WORDS: Readonly<Record<string, string>> = { it: "Totale" };

/** The row below becomes the totals; what stands there moves down. A sum of the last column, as Excel proposes. */
function showTotals({ sheet, table }: TableTarget, value: unknown, session: Session): void {
  const { book, displayLanguage } = session;
  if (flag(value) === table.hasTotals) return;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const { area } = table;
  if (table.hasTotals) {
    const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
    clear({ sheet, area: totals }, "contents", session);
    table.hasTotals = false;
    table.area = { ...area, rows: area.rows - 1 };
    return;
  }
  const totals = { ...area, row: area.row + area.rows, rows: 1 };
  const below = holdsSomething(sheet, totals) ? restOf(sheet, totals, "down") : undefined;
  if (below) moveBlock(book, sheet, below, { rows: 1, columns: 0 });
  table.area = { ...area, rows: area.rows + 1 };
  table.hasTotals = true;
  writeValues({ sheet, area: { ...totals, columns: 1 } }, TOTAL_WORDS[displayLanguage.slice(0, 2)] ?? "Total", session);
}

/** Headings that go leave an empty row, as Excel's own. */
function showHeadings({ sheet, table }: TableTarget, value: unknown, session: Session): void {
  if (flag(value) === table.hasHeadings) return;
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  const { area } = table;
  if (table.hasHeadings) {
    table.hasHeadings = false;
    clear({ sheet, area: { ...area, rows: 1 } }, "contents", session);
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
    table.filter = undefined;
    return;
  }
  const headings = { ...area, row: area.row - 1, rows: 1 };
  if (area.row === 0 || holdsSomething(sheet, headings)) throw new ApiFault("InsertDeleteConflict");
  writeValues({ sheet, area: headings }, [table.columns.map(({ name }) => name)], session);
  table.hasHeadings = true;
  table.area = { ...headings, rows: area.rows + 1 };
}

/** The headings stay in their row, and the new area shares cells with the old one. With totals shown Excel's answer is not documented: refused. */
function resize({ sheet, table }: TableTarget, given: unknown, session: Session): void {
  const { area } = anotherRange({ sheet, area: table.area }, given);
  if (area.row !== table.area.row || !intersection(area, table.area) || table.hasTotals || area.rows < 2)
    throw new ApiFault("InvalidArgument");
  refuseTable(sheet, area, table);
  const was = table.area;
  const byColumn = new Map(table.columns.map((column, index) => [was.column + index, column]));
  const known = Array.from({ length: area.columns }, (_, index) => byColumn.get(area.column + index));
  table.columns = known.flatMap((column) => column ?? []);
  for (const [index, column] of known.entries())
    if (!column) table.columns.splice(index, 0, newColumn(table, "", session.displayLanguage));
  table.area = area;
  if (table.filter) table.filter = { area, rules: new Map() };
  nameColumns(table, sheet, area, session);
  sheet.version += 1;
}

function removeTable({ sheet, table }: TableTarget): void {
  if (sheet.defaults.isProtected) throw new ApiFault("AccessDenied");
  sheet.tables = sheet.tables.filter((each) => each !== table);
  table.isGone = true;
  sheet.version += 1;
}

/** With its cells. */
function remove(target: TableTarget, session: Session): void {
  clear({ sheet: target.sheet, area: target.table.area }, "all", session);
  removeTable(target);
}

const looks = (field: Exclude<keyof TableLook, "style">): ApiProperty<TableTarget> => ({
  since: 3,
  get: ({ table }) => table.look[field],
  set: ({ table }, value) => void (table.look[field] = flag(value)),
});

function setFilterButton({ table }: TableTarget, value: unknown): void {
  if (flag(value)) table.filter ??= { area: table.area, rules: new Map() };
  else table.filter = undefined;
}

const filterTarget = ({ sheet, table }: TableTarget) => ({ sheet, table });
const call = (name: string) => (target: TableTarget, args: readonly unknown[], session: Session) =>
  autoFilter.methods?.[name]?.call(filterTarget(target), args, session);

export const table: ApiType<TableTarget> = {
  identity: ({ table: own }) => ({ Id: tableId(own) }),
  properties: {
    id: { since: 1, get: ({ table: own }) => tableId(own) },
    legacyId: { since: 8, get: ({ table: own }) => String(own.id) },
    name: { since: 1, get: ({ table: own }) => own.name, set: rename },
    showHeaders: { since: 1, get: ({ table: own }) => own.hasHeadings, set: showHeadings },
    showTotals: { since: 1, get: ({ table: own }) => own.hasTotals, set: showTotals },
    style: {
      since: 1,
      get: ({ table: own }) => own.look.style ?? "",
      set: ({ table: own }, value) => void (own.look.style = text(value) === "" ? undefined : text(value)),
    },
    highlightFirstColumn: looks("firstColumn"),
    highlightLastColumn: looks("lastColumn"),
    showBandedRows: looks("bandedRows"),
    showBandedColumns: looks("bandedColumns"),
    showFilterButton: { since: 3, get: ({ table: own }) => own.filter !== undefined, set: setFilterButton },
  },
  links: {
    autoFilter: { since: 9, to: (target) => ({ kind: "AutoFilter", target: filterTarget(target) }) },
    columns: { since: 1, to: (target) => ({ kind: "TableColumnCollection", target }) },
    rows: { since: 1, to: (target) => ({ kind: "TableRowCollection", target }) },
    sort: { since: 2, to: (target) => ({ kind: "TableSort", target }) },
    worksheet: { since: 2, to: ({ sheet }) => ({ kind: "Worksheet", target: sheet }) },
  },
  methods: {
    getRange: { since: 1, call: (target) => part(target, target.table.area) },
    getHeaderRowRange: { since: 1, call: (target) => part(target, headingsOf(target.table)) },
    getDataBodyRange: { since: 1, call: (target) => part(target, bodyOf(target.table)) },
    getTotalRowRange: { since: 1, call: (target) => part(target, totalsOf(target.table)) },
    resize: { since: 13, call: (target, [range], session) => resize(target, range, session) },
    clearFilters: { since: 2, call: call("clearCriteria") },
    reapplyFilters: { since: 2, call: call("reapply") },
    convertToRange: {
      since: 2,
      call(target) {
        removeTable(target);
        return rangeOf(target.sheet, target.table.area);
      },
    },
    delete: { since: 1, call: (target, _args, session) => remove(target, session) },
  },
};
