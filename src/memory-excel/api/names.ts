/** `workbook.names` and `worksheet.names`. */
import { ApiFault } from "../api-fault";
import { quotedSheet } from "../book/areas";
import { areaName } from "../../core/grid/address";
import type { Book } from "../book/book";
import type { BookName } from "../book/book-name";
import type { BookSheet } from "../book/book-sheet";
import { apiValue, visibleRecord } from "../book/read-block";
import { parseAddress } from "../book/parse-address";
import type { ApiType } from "./api-type";
import { flag, rangeArgument, text } from "./arguments";
import { rangeOf } from "./range-moves";
import type { Session } from "./session";
import { orNotFound } from "./tables";
import { NULL_OBJECT, isHostObject, type HostObject, type NamesTarget, type NameTarget } from "./targets";

const object = (name: BookName): HostObject => ({ kind: "NamedItem", target: { name } });

const namesIn = ({ sheet }: NamesTarget, { names }: Book): readonly BookName[] =>
  names.filter((each) => each.sheet === sheet);

/** The cells that a name means; undefined when it means something else, or nothing any more. */
function cellsOf({ formula, sheet }: BookName, { sheets }: Book): HostObject | undefined {
  const parsed = parseAddress(formula);
  const own =
    parsed?.sheet === undefined ? sheet : sheets.find(({ name }) => name.toLowerCase() === parsed.sheet?.toLowerCase());
  return parsed && own ? rangeOf(own, parsed.area) : undefined;
}

/** The cells that a word means on a sheet: its own names go before the workbook's. */
export function cellsNamed(sheet: BookSheet, asked: string, book: Book): HostObject | undefined {
  const wanted = asked.toLowerCase();
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const found = named.find((each) => each.sheet === sheet) ?? named.find((each) => each.sheet === undefined);
  return found && cellsOf(found, book);
}

function find(target: NamesTarget, key: unknown, { book }: Session): HostObject | typeof NULL_OBJECT {
  const wanted = text(key).toLowerCase();
  const found = namesIn(target, book).find(({ name }) => name.toLowerCase() === wanted);
  return found ? object(found) : NULL_OBJECT;
}

const WORD = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i;

function formulaOf(reference: unknown): string {
  if (!isHostObject(reference)) return text(reference).replace(/^=/, "");
  const { sheet, area } = rangeArgument(reference);
  return `${quotedSheet(sheet.name)}!${areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function add(target: NamesTarget, [name, reference, comment]: readonly unknown[], session: Session): HostObject {
  const asked = text(name);
  if (!WORD.test(asked) || LIKE_A_CELL.test(asked)) throw new ApiFault("InvalidArgument", "name");
  if (find(target, asked, session) !== NULL_OBJECT) throw new ApiFault("ItemAlreadyExists");
  const made: BookName = {
    name: asked,
    formula: formulaOf(reference),
    sheet: target.sheet,
    hidden: false,
    comment: typeof comment === "string" ? comment : "",
    isOfFile: false,
    isGone: false,
  };
  session.book.names.push(made);
  return object(made);
}

export const namedItemCollection: ApiType<NamesTarget> = {
  items: (target, { book }) => namesIn(target, book).map(object),
  item: (target, key, session) => orNotFound(find(target, key, session)),
  methods: {
    add: { since: 4, call: add },
    addFormulaLocal: { since: 4, call: add },
    getCount: { since: 4, call: (target, _args, { book }) => namesIn(target, book).length },
    getItem: { since: 1, call: (target, [key], session) => orNotFound(find(target, key, session)) },
    getItemOrNullObject: { since: 4, call: (target, [key], session) => find(target, key, session) },
  },
};

const CONSTANTS: readonly (readonly [RegExp, string])[] = [
  [/^"[^]*"$/, "String"],
  [/^-?\d+$/, "Integer"],
  [/^-?\d*\.\d+(?:E[+-]?\d+)?$/i, "Double"],
  [/^(?:TRUE|FALSE)$/i, "Boolean"],
];

function typeOfName(name: BookName, book: Book): string {
  if (cellsOf(name, book)) return "Range";
  // A formula would have to be calculated to say more; what means nothing any more is an error.
  return CONSTANTS.find(([form]) => form.test(name.formula))?.[1] ?? "Error";
}

function valueOf(name: BookName, { book }: Session): unknown {
  const cells = cellsOf(name, book);
  if (cells?.kind !== "Range") return name.formula.replace(/^"([^]*)"$/, "$1");
  const { sheet, area } = cells.target;
  return area.rows * area.columns === 1
    ? apiValue(visibleRecord(sheet, area.row, area.column).value)
    : `=${name.formula}`;
}

export const namedItem: ApiType<NameTarget> = {
  identity: ({ name }) => ({ Name: name.name }),
  properties: {
    name: { since: 1, get: ({ name }) => name.name },
    formula: {
      since: 7,
      get: ({ name }) => `=${name.formula}`,
      set: ({ name }, value) => void (name.formula = formulaOf(value)),
    },
    comment: { since: 4, get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = text(value)) },
    scope: { since: 4, get: ({ name }) => (name.sheet ? "Worksheet" : "Workbook") },
    type: { since: 1, get: ({ name }, { book }) => typeOfName(name, book) },
    value: { since: 1, get: ({ name }, session) => valueOf(name, session) },
    visible: { since: 1, get: ({ name }) => !name.hidden, set: ({ name }, value) => void (name.hidden = !flag(value)) },
  },
  links: {
    worksheet: {
      since: 4,
      to({ name }) {
        if (!name.sheet) throw new ApiFault("ItemNotFound");
        return { kind: "Worksheet", target: name.sheet };
      },
    },
  },
  methods: {
    getRange: {
      since: 1,
      call({ name }, _args, { book }) {
        const found = cellsOf(name, book);
        if (!found) throw new ApiFault("ItemNotFound");
        return found;
      },
    },
    getRangeOrNullObject: { since: 4, call: ({ name }, _args, { book }) => cellsOf(name, book) ?? NULL_OBJECT },
    delete: {
      since: 4,
      call({ name }, _args, { book }) {
        name.isGone = true;
        book.names = book.names.filter((each) => each !== name);
      },
    },
  },
};
