/** `workbook.application`. */
import type { Book } from "../book/book";
import type { ApiMethod, ApiType } from "./api-type";
import { word } from "./arguments";
import { getLocale } from "../text/numfmt";

/** There is no screen to hold still, and formulas are calculated when they are read. */
const NOTHING: ApiMethod<Book> = { since: 9, call: () => null };

export const application: ApiType<Book> = {
  properties: {
    calculationMode: {
      since: 1,
      get: ({ calculation }) => (calculation === "manual" ? "Manual" : "Automatic"),
      set(book, value) {
        book.calculation = word(value, "automatic") === "manual" ? "manual" : "automatic";
      },
    },
  },
  links: {
    cultureInfo: { since: 11, to: (target) => ({ kind: "CultureInfo", target }) },
  },
  methods: {
    calculate: { since: 1, call: (_book, _args, session) => session.settle(true) },
    suspendScreenUpdatingUntilNextSync: NOTHING,
    suspendApiCalculationUntilNextSync: { ...NOTHING, since: 6 },
  },
};

export const cultureInfo: ApiType<Book> = {
  properties: {
    name: { since: 11, get: (_book, { displayLanguage }) => displayLanguage },
  },
  links: {
    numberFormat: { since: 11, to: (target) => ({ kind: "NumberFormatInfo", target }) },
  },
};

export const numberFormatInfo: ApiType<Book> = {
  properties: {
    numberDecimalSeparator: {
      since: 11,
      get: (_book, { displayLanguage }) => getLocale(displayLanguage)?.decimal ?? ".",
    },
    numberGroupSeparator: { since: 11, get: (_book, { displayLanguage }) => getLocale(displayLanguage)?.group ?? "," },
  },
};
