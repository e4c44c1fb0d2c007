/** A person inserts or deletes whole rows. Kept in memory only: a workbook with other rows than its file cannot be saved here. */
import { columnName, type Area } from "../../core/grid/address";
import { noticeStructure } from "../api/notice";
import type { Session } from "../api/session";
import { WHOLE_SHEET } from "../book/areas";
import type { BookSheet } from "../book/book-sheet";
import { cellKey, columnOfKey, rowOfKey, type CellRecord } from "../book/cell-record";
import { movedSpan, type ColumnEdit } from "../book/column-edit";
import { parseAddress } from "../book/parse-address";

/** Rows follow the same arithmetic as columns. */
type RowEdit = ColumnEdit;

function movedRow(row: number, { kind, first, count }: RowEdit): number | undefined {
  if (row < first) return row;
  if (kind === "insert") return row + count;
  return row < first + count ? undefined : row - count;
}

function movedArea(area: Area, edit: RowEdit): Area | undefined {
  const span = movedSpan({ first: area.row, last: area.row + area.rows - 1 }, edit);
  return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELL}:${CELL}|${CELL})(?![\w.(!])|[A-Za-z_\\][\w.\\]*\(?`,
  "g",
);

/** Plain references to cells follow; absolute ones lose their `$`, which nothing here looks at. */
function movedFormula(formula: string, own: BookSheet, edited: BookSheet, edit: RowEdit): string {
  return formula.replace(TOKEN, (whole: string, prefix: string | undefined, address: string | undefined) => {
    const parsed = address === undefined ? undefined : parseAddress(`${prefix ?? ""}${address}`);
    if (!parsed || (parsed.sheet ?? own.name).toLowerCase() !== edited.name.toLowerCase()) return whole;
    const { area } = parsed;
    const moved = movedArea(area, edit);
    if (!moved) return `${prefix ?? ""}#REF!`;
    if (moved.row === area.row && moved.rows === area.rows) return whole;
    const cell = (row: number, column: number) => `${columnName(column)}${row + 1}`;
    const first = cell(moved.row, moved.column);
    const last = cell(moved.row + moved.rows - 1, moved.column + moved.columns - 1);
    return `${prefix ?? ""}${first === last ? first : `${first}:${last}`}`;
  });
}

function moveCells(sheet: BookSheet, edit: RowEdit): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, record] of cells) {
    const row = movedRow(rowOfKey(key), edit);
    if (row !== undefined) sheet.cells.set(cellKey(row, columnOfKey(key)), record);
  }
  const rows = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, layout] of rows) {
    const moved = movedRow(row, edit);
    if (moved !== undefined) sheet.rows.set(moved, layout);
  }
  sheet.merged = sheet.merged
    .flatMap((area) => movedArea(area, edit) ?? [])
    .filter(({ rows: height, columns }) => height * columns > 1);
}

export function editRows(session: Session, sheet: BookSheet, edit: RowEdit): void {
  session.settle();
  moveCells(sheet, edit);
  for (const each of session.book.sheets)
    for (const [key, record] of each.cells) {
      if (record.formula === undefined) continue;
      const formula = movedFormula(record.formula, each, sheet, edit);
      if (formula !== record.formula) each.cells.set(key, { ...record, formula } satisfies CellRecord);
      each.version += 1;
    }
  sheet.version += 1;
  session.unsavable = "rows that a person inserted or deleted";
  session.restart();
  const area = { ...WHOLE_SHEET, row: edit.first, rows: edit.count };
  noticeStructure(session, sheet, area, edit.kind === "insert" ? "RowInserted" : "RowDeleted");
}
