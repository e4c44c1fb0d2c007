/** Headings of tables: the cells and the names of the columns always say the same. */
import { cellCount, intersection, positionsOf } from "../book/areas";
import { recordAt, storeRecord, type BookSheet } from "../book/book-sheet";
import { headingsOf, moveTable, uniqueHeading, type BookTable } from "../book/book-table";
import type { ColumnEdit } from "../book/column-edit";
import { renderText } from "../text/render-text";
import type { Area } from "../../core/grid/address";
import type { Session } from "./session";

/** Headings are texts, each another one: what a cell holds becomes what the column is called. */
export function nameColumns(table: BookTable, sheet: BookSheet, changed: Area, session: Session): void {
  const headings = headingsOf(table);
  const touched = headings && intersection(headings, changed);
  if (!touched) return;
  for (const at of positionsOf(touched)) {
    const column = table.columns[at.column - table.area.column];
    if (!column) continue;
    const record = recordAt(sheet, at);
    const code = session.book.styles.style(record.style).numberFormat;
    const others = table.columns.filter((each) => each !== column).map(({ name }) => name);
    column.name = uniqueHeading(
      renderText(record.value, code, session.displayLanguage, session.book.uses1904),
      others,
      session.displayLanguage,
    );
    if (record.value !== column.name || record.formula !== undefined)
      storeRecord(sheet, at, { ...record, value: column.name, formula: undefined });
  }
}

/** After values of an area changed. */
export function followHeadings(sheet: BookSheet, changed: Area, session: Session): void {
  for (const table of sheet.tables) nameColumns(table, sheet, changed, session);
}

/** Writes what the columns are called into their cells; `isWanted` is asked about columns of the sheet. */
export function writeHeadings(
  sheet: BookSheet,
  table: BookTable,
  isWanted: (column: number) => boolean = () => true,
): void {
  if (!table.hasHeadings) return;
  table.columns.forEach(({ name }, index) => {
    if (!isWanted(table.area.column + index)) return;
    const at = { row: table.area.row, column: table.area.column + index };
    const record = recordAt(sheet, at);
    if (record.value !== name) storeRecord(sheet, at, { ...record, value: name, formula: undefined });
  });
}

/** After whole columns of the sheet came or went. */
export function followColumns(sheet: BookSheet, edit: ColumnEdit, { displayLanguage }: Session): void {
  for (const table of sheet.tables) {
    moveTable(table, edit, displayLanguage);
    const isNew = (column: number) => column >= edit.first && column < edit.first + edit.count;
    if (!table.isGone && edit.kind === "insert") writeHeadings(sheet, table, isNew);
  }
  sheet.tables = sheet.tables.filter(({ isGone }) => !isGone);
}

/** Whether the area lies in a table with more than one cell of it: such cells are never merged. */
export const isMergedIntoTable = (sheet: BookSheet, area: Area) =>
  cellCount(area) > 1 && sheet.tables.some((table) => intersection(table.area, area) !== undefined);
