/** `worksheet.protection` and `workbook.protection`. */
import { ApiFault } from "../api-fault";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/book-sheet";
import { PERMISSIONS, SELECTIONS } from "../ooxml/sheet-protection";
import type { ApiType } from "./api-type";
import { fields } from "./arguments";

const PASSWORDS = new WeakMap<BookSheet | Book, string>();

function selectionMode(permissions: ReadonlySet<string>): string {
  const [locked, unlocked] = SELECTIONS.map((name) => permissions.has(name));
  return locked ? "Normal" : unlocked ? "Unlocked" : "None";
}

function options({ defaults: { isProtected, permissions } }: BookSheet): unknown {
  // A sheet that is not protected says what Excel's window would propose: nothing is allowed but selecting.
  const allowed = isProtected ? permissions : new Set<string>(SELECTIONS);
  return {
    ...Object.fromEntries(PERMISSIONS.map(([attribute, option]) => [option, allowed.has(attribute)])),
    selectionMode: selectionMode(allowed),
  };
}

function permissionsFrom(given: unknown): ReadonlySet<string> {
  const asked = given === undefined || given === null ? {} : fields(given);
  const mode = typeof asked["selectionMode"] === "string" ? asked["selectionMode"] : "Normal";
  const selections = mode === "Normal" ? SELECTIONS : mode === "Unlocked" ? ["selectUnlockedCells"] : [];
  return new Set([
    ...PERMISSIONS.flatMap(([attribute, option]) => (asked[option] === true ? [attribute] : [])),
    ...selections,
  ]);
}

const wordOf = (password: unknown) => (typeof password === "string" ? password : "");

function unlock(target: BookSheet | Book, password: unknown): void {
  const wanted = PASSWORDS.get(target) ?? "";
  // A password that is not the one: which code Excel gives is not documented.
  if (wanted !== wordOf(password)) throw new ApiFault("AccessDenied");
  PASSWORDS.delete(target);
}

export const worksheetProtection: ApiType<BookSheet> = {
  properties: {
    protected: { since: 2, get: ({ defaults }) => defaults.isProtected },
    options: { since: 2, get: options },
  },
  methods: {
    protect: {
      since: 2,
      call(sheet, [given, password]) {
        // Protecting a protected sheet fails, as documented.
        if (sheet.defaults.isProtected) throw new ApiFault("InvalidOperation");
        sheet.defaults.isProtected = true;
        sheet.defaults.permissions = permissionsFrom(given);
        sheet.isProtectedAnew = true;
        if (wordOf(password) !== "") PASSWORDS.set(sheet, wordOf(password));
      },
    },
    unprotect: {
      since: 2,
      call(sheet, [password]) {
        if (!sheet.defaults.isProtected) return;
        // The file keeps a digest of its password only, which is not checked here: no password fits.
        if (sheet.defaults.hasPassword && !sheet.isProtectedAnew) throw new ApiFault("AccessDenied");
        unlock(sheet, password);
        sheet.defaults.isProtected = false;
        sheet.isProtectedAnew = true;
      },
    },
  },
};

export const workbookProtection: ApiType<Book> = {
  properties: {
    protected: { since: 7, get: ({ structureLocked }) => structureLocked },
  },
  methods: {
    protect: {
      since: 7,
      call(book, [password]) {
        if (book.structureLocked) throw new ApiFault("InvalidOperation");
        book.structureLocked = true;
        if (wordOf(password) !== "") PASSWORDS.set(book, wordOf(password));
      },
    },
    unprotect: {
      since: 7,
      call(book, [password]) {
        if (!book.structureLocked) return;
        unlock(book, password);
        book.structureLocked = false;
      },
    },
  },
};
