/** Why some bytes cannot be opened as a workbook. */
export type NotAWorkbookCode = "not-a-workbook" | "encrypted" | "empty-file" | "old-format" | "too-large";

const REASONS: Readonly<Record<NotAWorkbookCode, string>> = {
  "not-a-workbook": "The file is not an Excel workbook, or it is damaged",
  encrypted: "The workbook is protected by an opening password",
  "empty-file": "The file is empty",
  "old-format": "The file has the old .xls format",
  "too-large": "The workbook holds more than can be worked on",
};

/** Thrown by `openMemoryExcel`; decide by `code`. `detail` says what was found, without cell contents. */
export class NotAWorkbook extends Error {
  readonly code: NotAWorkbookCode;
  readonly detail: string;

  constructor(code: NotAWorkbookCode, detail = "") {
    super(detail === "" ? REASONS[code] : `${REASONS[code]}: ${detail}`);
    this.name = "NotAWorkbook";
    this.code = code;
    this.detail = detail;
  }
}

export function damaged(detail: string): NotAWorkbook {
  return new NotAWorkbook("not-a-workbook", detail);
}

export function tooLarge(detail: string): NotAWorkbook {
  return new NotAWorkbook("too-large", detail);
}
