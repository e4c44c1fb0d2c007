/** Formulas whose values the engine would get wrong: they keep the value that they have. */
import type { Position } from "../../core/grid/address";
import type { Book } from "../book/book";
import type { BookSheet } from "../book/book-sheet";
import { areaAt } from "../book/covered-cells";

/** Texts, quoted sheets, names of sheets and of functions, single cells, then other words: names that people gave. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|#[A-Za-z/0]+[!?]?|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|[A-Za-z_\\\u00c0-\u024f][\w.\\\u00c0-\u024f]*[(!]?|\[|\d+(?:\.\d+)?(?:E[-+]?\d+)?/gi;
const WORD = /^[A-Za-z_\\\u00c0-\u024f][\w.\\\u00c0-\u024f]*$/;
const CELL = /^[A-Za-z]{1,3}\d{1,7}$/;
const CONSTANT = /^(?:true|false)$/i;
/** A name for cells that stay where they are. */
const FIXED =
  /^(?:'(?:[^']|'')+'|[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*)!\$[A-Za-z]{1,3}\$\d{1,7}(?::\$[A-Za-z]{1,3}\$\d{1,7})?$/;

function isKnownName(word: string, { names }: Book): boolean {
  const known = names.find(({ name, isGone }) => !isGone && name.toLowerCase() === word.toLowerCase());
  return known !== undefined && FIXED.test(known.formula);
}

/** Other workbooks, parts of tables, names that stand for formulas, and formulas that fill several cells. */
export function isBeyondEngine(formula: string, sheet: BookSheet, at: Position, book: Book): boolean {
  if (areaAt(sheet.arrays, at) || areaAt(sheet.spills, at)) return true;
  const tokens = formula.match(TOKEN) ?? [];
  return tokens.some(
    (token) =>
      token === "[" ||
      (token.startsWith("'") && token.includes("[")) ||
      (WORD.test(token) && !CELL.test(token) && !CONSTANT.test(token) && !isKnownName(token, book)),
  );
}
