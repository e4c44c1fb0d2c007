/** What changes of cells and of sheets are told to add-in code as. */

/** Numbers by which the client library tells events apart. */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
export type EventName = keyof typeof EVENT_TYPE;
export const WORKBOOK_TARGET = "Workbook";

export type EventSource = "Local" | "Remote";

export type ChangeType =
  | "Unknown"
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** `Worksheet.onChanged` */
export interface ChangeEvent {
  readonly name: "changed";
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: ChangeType;
  readonly source: EventSource;
  /** marks our own writes; told from ExcelApi 1.14 on */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** a single cell's change is told with both values */
  readonly details: { readonly before: unknown; readonly after: unknown } | undefined;
}

/** The other events of `WorksheetCollection`, with what each tells beside the sheet. */
export interface SheetEvent {
  readonly name: Exclude<EventName, "changed">;
  readonly worksheetId: string;
  readonly source: EventSource;
  readonly more?: Readonly<Record<string, unknown>>;
}

export type RaisedEvent = ChangeEvent | SheetEvent;
