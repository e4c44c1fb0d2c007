/** An Excel table (`ListObject`) in memory. */
import { intersection } from "./areas";
import type { Area } from "../../core/grid/address";
import { isInsertedInside, movedArea, movedColumn, type ColumnEdit } from "./column-edit";
import { movedFilter, type SheetFilter } from "./sheet-filter";

export interface TableColumn {
  readonly id: number;
  name: string;
  /** what stands in the row of totals, as the file says it: `sum`, `custom`, … */
  totals: string | undefined;
  totalsLabel: string | undefined;
}

export interface TableLook {
  /** `TableStyleMedium2`; undefined: none */
  style: string | undefined;
  firstColumn: boolean;
  lastColumn: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
}

export interface BookTable {
  readonly id: number;
  name: string;
  /** headings and totals included */
  area: Area;
  hasHeadings: boolean;
  hasTotals: boolean;
  columns: TableColumn[];
  look: TableLook;
  /** undefined: it shows no filter buttons */
  filter: SheetFilter | undefined;
  /** its part in the file; undefined for one that was added */
  readonly part: string | undefined;
  isGone: boolean;
}

/** The rows between headings and totals. One always stays, as in Excel. */
export function bodyOf({ area, hasHeadings, hasTotals }: BookTable): Area {
  const row = area.row + (hasHeadings ? 1 : 0);
  return { ...area, row, rows: Math.max(1, area.rows - (hasHeadings ? 1 : 0) - (hasTotals ? 1 : 0)) };
}

export const headingsOf = ({ area, hasHeadings }: BookTable): Area | undefined =>
  hasHeadings ? { ...area, rows: 1 } : undefined;

export const totalsOf = ({ area, hasTotals }: BookTable): Area | undefined =>
  hasTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : undefined;

/** What a filter of the table lies over: everything but the totals. */
export const filteredArea = (table: BookTable): Area => ({
  ...table.area,
  rows: table.area.rows - (table.hasTotals ? 1 : 0),
});

const COLUMN_WORDS: Readonly<Record<string, string>> = { it: "Colonna" };
const TABLE_WORDS: Readonly<Record<string, string>> = { it: "Tabella" };
export const columnWord = (language: string) => COLUMN_WORDS[language.slice(0, 2)] ?? "Column";
export const tableWord = (language: string) => TABLE_WORDS[language.slice(0, 2)] ?? "Table";

/** The first of `Colonna1`, `Colonna2`, … that is free. */
function numbered(word: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/** A heading as Excel keeps it: never blank, never twice. A name that is taken gets the first number from 2 on. */
export function uniqueHeading(wanted: string, others: readonly string[], language: string): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (wanted.trim() === "") return numbered(columnWord(language), taken);
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

export const nextColumnId = ({ columns }: Pick<BookTable, "columns">) =>
  Math.max(0, ...columns.map(({ id }) => id)) + 1;

export function newColumn(table: Pick<BookTable, "columns">, wanted: string, language: string): TableColumn {
  const name = uniqueHeading(
    wanted,
    table.columns.map((column) => column.name),
    language,
  );
  return { id: nextColumnId(table), name, totals: undefined, totalsLabel: undefined };
}

/** Carries whole columns of the sheet that came or went over to a table. Columns inserted inside it become columns of it. */
export function moveTable(table: BookTable, edit: ColumnEdit, language: string): void {
  const { area } = table;
  const span = { first: area.column, last: area.column + area.columns - 1 };
  const moved = movedArea(area, edit);
  if (!moved) {
    table.isGone = true;
    return;
  }
  if (isInsertedInside(span, edit)) {
    for (let step = 0; step < edit.count; step += 1)
      table.columns.splice(edit.first - area.column + step, 0, newColumn(table, "", language));
  }
  if (edit.kind === "delete")
    table.columns = table.columns.filter((_, index) => movedColumn(area.column + index, edit) !== undefined);
  table.area = moved;
  table.filter = table.filter && movedFilter(table.filter, edit);
}

export const meetsTable = ({ area }: BookTable, other: Area) => intersection(area, other) !== undefined;
