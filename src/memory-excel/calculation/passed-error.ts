/** An error in a cell is an error in the formulas that use it; the engine takes many errors for nothing, or for zero. */
import { areaContains } from "../../core/grid/address";
import { cellCount, positionsOf } from "../book/areas";
import type { Book } from "../book/book";
import { recordAt, type BookSheet } from "../book/book-sheet";
import { columnOfKey, rowOfKey, type CellValue } from "../book/cell-record";
import { ownEntry } from "../ooxml/own-entry";
import { referencesOf, type Reference } from "./references";

export interface ErrorValue {
  readonly error: string;
}

/** Functions that give an error whenever one stands in what they are given; all others are left to the engine. */
const PASSING = new Set(
  "ABS AND AVERAGE CONCATENATE INT MAX MEDIAN MIN MOD NOT OR POWER PRODUCT ROUND ROUNDDOWN ROUNDUP SQRT STDEV SUM SUMPRODUCT TRUNC".split(
    " ",
  ),
);
const NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*\(?/g;

function passesErrors(formula: string): boolean {
  return [...formula.matchAll(NAME)].every(
    ([token]) => !token.endsWith("(") || PASSING.has(token.slice(0, -1).toUpperCase()),
  );
}

const LOST = "#REF!";

/** A reference to deleted cells stands in the formula itself, outside its texts. */
const hasLostReference = (formula: string) =>
  formula.includes(LOST) && formula.replace(/"(?:[^"]|"")*"/g, "").includes(LOST);

const isError = (value: CellValue): value is ErrorValue => typeof value === "object";

function errorIn({ area }: Reference, sheet: BookSheet): ErrorValue | undefined {
  if (cellCount(area) <= sheet.cells.size)
    return [...positionsOf(area)].map((at) => recordAt(sheet, at).value).find(isError);
  const inside = (key: number) => areaContains(area, { row: rowOfKey(key), column: columnOfKey(key) });
  return [...sheet.cells].flatMap(([key, { value }]) => (isError(value) && inside(key) ? [value] : []))[0];
}

/** The error that a formula passes on from the cells it names; undefined when there is none, or when it depends. */
export function passedError(formula: string, own: BookSheet, { sheets }: Book): ErrorValue | undefined {
  if (!passesErrors(formula)) return undefined;
  if (hasLostReference(formula)) return { error: LOST };
  for (const reference of referencesOf(formula) ?? []) {
    const sheet =
      reference.sheet === undefined
        ? own
        : sheets.find(({ name }) => name.toLowerCase() === reference.sheet?.toLowerCase());
    const found = sheet && errorIn(reference, sheet);
    if (found) return found;
  }
  return undefined;
}

/** What the engine recognises as an error in a cell: only the answer of a function. */
const MADE_BY: Readonly<Record<string, string>> = {
  "#DIV/0!": "=SUM(1/0)",
  "#N/A": "=NA()",
  "#NUM!": "=SQRT(-1)",
  "#VALUE!": '=VALUE("x")',
  "#REF!": "=INDEX(A1:A1,9)",
};

export const errorMaker = ({ error }: ErrorValue): string | undefined => ownEntry(MADE_BY, error);
