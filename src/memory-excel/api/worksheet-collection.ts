/** `workbook.worksheets`. */
import { ApiFault } from "../api-fault";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/book-sheet";
import type { ApiType } from "./api-type";
import { EVENT_METHODS } from "./collection-events";
import { addSheet } from "./sheet-changes";
import { NULL_OBJECT, type HostObject } from "./targets";

const object = (target: BookSheet): HostObject => ({ kind: "Worksheet", target });

/** By name in any case, or by id. */
function find({ sheets }: Book, key: unknown): BookSheet | undefined {
  const wanted = String(key).toLowerCase();
  return sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
}

function visible({ sheets }: Book, visibleOnly: unknown): readonly BookSheet[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "visible") : sheets;
}

function present(sheet: BookSheet | undefined): HostObject {
  if (!sheet) throw new ApiFault("ItemNotFound");
  return object(sheet);
}

export const worksheetCollection: ApiType<Book> = {
  items: ({ sheets }) => sheets.map(object),
  item: (book, key) => present(find(book, key)),
  methods: {
    add: { since: 1, call: (_book, [name], session) => object(addSheet(session, name)) },
    getItem: { since: 1, call: (book, [key]) => present(find(book, key)) },
    getItemOrNullObject: {
      since: 4,
      call(book, [key]) {
        const sheet = find(book, key);
        return sheet ? object(sheet) : NULL_OBJECT;
      },
    },
    getCount: { since: 4, call: (book, [visibleOnly]) => visible(book, visibleOnly).length },
    getFirst: { since: 5, call: (book, [visibleOnly]) => present(visible(book, visibleOnly)[0]) },
    getLast: { since: 5, call: (book, [visibleOnly]) => present(visible(book, visibleOnly).at(-1)) },
    getActiveWorksheet: { since: 1, call: (_book, _args, { selection }) => object(selection.sheet) },
    ...EVENT_METHODS,
  },
};
