/** A table while it is read: rows found, years not yet decided. */
import type { Position, RowSpan } from "../../grid/address";
import type { Cell } from "../../grid/cell";
import { cellAt, ownerOf, type Sheet } from "../../grid/sheet";
import type { PlanNode } from "../model";
import type { Entry } from "../lines";
import type { TableColumn, TableColumns } from "./table-columns";
import type { FoundHead } from "./head";

/** An indicator's row; its fields stand in the table's columns. */
export interface RowDraft {
  readonly entry: Entry;
  readonly row: number;
  readonly path: readonly PlanNode[];
  /** later rows that carry on its algorithm */
  readonly more: readonly number[];
  /** where its fields stand when each has a row of its own; undefined when they share the row */
  readonly places: ReadonlyMap<TableColumn, Position> | undefined;
  /** the card it stands under says who answers for it */
  readonly office: Position | undefined;
}

export interface TableDraft {
  readonly sheet: Sheet;
  readonly head: FoundHead;
  /** rows of its headings, repeated ones too; none where every field has a line of its own */
  readonly headings: readonly RowSpan[];
  readonly columns: TableColumns;
  /** zero-based rows of the sheet */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly RowDraft[];
  readonly nodes: readonly PlanNode[];
  /** stands under a card of label and value */
  readonly carded: boolean;
  /** the card has a title of its own */
  readonly titled: boolean;
  /** texts above the heading that may say the year */
  readonly titles: readonly string[];
  /** every text above the heading, a label with its value as one */
  readonly said: readonly string[];
}

/** Where a row's field of a column stands; undefined when the row has no such field. */
export function placeOf(row: RowDraft, column: TableColumn): Position | undefined {
  return row.places ? row.places.get(column) : { row: row.row, column: column.column };
}

/** The cells of a row under some columns, blank ones too. */
export function cellsUnder(sheet: Sheet, row: RowDraft, columns: readonly TableColumn[]): Cell[] {
  return columns.flatMap((column) => {
    const place = placeOf(row, column);
    return place ? [cellAt(sheet, ownerOf(sheet, place))] : [];
  });
}
