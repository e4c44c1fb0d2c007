/** What a change of cells is told to add-in code as (`Worksheet.onChanged`). */

/** Numbers by which the client library tells events apart. */
export const EVENT_TYPE = { changed: 10 } as const;
export const WORKBOOK_TARGET = "Workbook";

export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: "RangeEdited" | "ColumnInserted" | "ColumnDeleted";
  readonly source: "Local" | "Remote";
  /** marks our own writes; told from ExcelApi 1.14 on */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** a single cell's change is told with both values */
  readonly details: { readonly before: unknown; readonly after: unknown } | undefined;
}
