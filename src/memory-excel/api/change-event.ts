/** What changes of cells and of sheets are told to add-in code as. */

/** Numbers by which the client library tells events apart. */
export const EVENT_TYPE = { changed: 10, added: 13, deleted: 15 } as const;
export type EventName = keyof typeof EVENT_TYPE;
export const WORKBOOK_TARGET = "Workbook";

/** `Worksheet.onChanged` */
export interface ChangeEvent {
  readonly name: "changed";
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: "RangeEdited" | "ColumnInserted" | "ColumnDeleted";
  readonly source: "Local" | "Remote";
  /** marks our own writes; told from ExcelApi 1.14 on */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** a single cell's change is told with both values */
  readonly details: { readonly before: unknown; readonly after: unknown } | undefined;
}

/** `WorksheetCollection.onAdded` and `onDeleted` */
export interface SheetEvent {
  readonly name: "added" | "deleted";
  readonly worksheetId: string;
  readonly source: "Local" | "Remote";
}

export type RaisedEvent = ChangeEvent | SheetEvent;
