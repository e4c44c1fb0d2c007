/** `Excel.Workbook`. */
import type { Book } from "../book/book";
import type { ApiType } from "./api-type";
import { rangeOf } from "./range-moves";
import { tablesOfBook } from "./tables";

export const workbook: ApiType<Book> = {
  properties: {
    name: { since: 7, get: ({ name }) => name },
    readOnly: { since: 8, get: () => false },
    isDirty: {
      since: 9,
      get: ({ sheets }) =>
        sheets.some(({ before, edits, tab }) => before.size > 0 || edits.length > 0 || tab === undefined),
    },
    use1904DateSystem: { since: 20, get: ({ uses1904 }) => uses1904 },
  },
  links: {
    application: { since: 1, to: (target) => ({ kind: "Application", target }) },
    functions: { since: 2, to: (target) => ({ kind: "Functions", target }) },
    protection: { since: 7, to: (target) => ({ kind: "WorkbookProtection", target }) },
    names: { since: 1, to: () => ({ kind: "NamedItemCollection", target: { sheet: undefined } }) },
    tables: { since: 1, to: (book) => ({ kind: "TableCollection", target: tablesOfBook(book) }) },
    settings: { since: 4, to: (target) => ({ kind: "SettingCollection", target }) },
    worksheets: { since: 1, to: (target) => ({ kind: "WorksheetCollection", target }) },
  },
  methods: {
    getSelectedRange: { since: 1, call: (_book, _args, { selection: { sheet, area } }) => rangeOf(sheet, area) },
    getActiveCell: {
      since: 7,
      call: (_book, _args, { selection: { sheet, area } }) => rangeOf(sheet, { ...area, rows: 1, columns: 1 }),
    },
  },
};
