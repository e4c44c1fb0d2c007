/** What Excel makes of a text that somebody types into a cell, or that add-in code writes into one (then in English). */
import { englishFormula } from "./formula-language";
import { parseValue } from "./numfmt";
import { DAYS_TO_1904 } from "./render-text";
import type { CellValue } from "../book/cell-record";

export interface Typed {
  readonly value: CellValue;
  /** with its leading `=`; the value is then what it is calculated to */
  readonly formula: string | undefined;
  /** en-US code that comes with the value (a date, a percentage); undefined when the cell's own stays */
  readonly format: string | undefined;
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
/** Nothing that reads as a number or date is longer. */
const LONGEST_NUMBER = 60;
const TEXT_FORMAT = "@";

const text = (value: string): Typed => ({
  value: value === "" ? undefined : value,
  formula: undefined,
  format: undefined,
});

/** English words for truth are texts in an Italian Excel; the library takes them for values in every language. */
const ENGLISH_TRUTH = /^(?:true|false)$/i;

/** The library passes over a separator of thousands wherever it stands; in Excel three digits follow it. */
const STRAY_SEPARATOR = { en: /,(?!\d{3}(?!\d))/, other: /^[^/:]*\.(?!\d{3}(?!\d))/ } as const;
/** However a day is typed, Excel gives it the short date of the system, whose code is American everywhere. */
const SHORT_DATE = /^d{1,2}[/.-]m{1,2}[/.-]y{2,4}$/;

/** A day by the calendar of the workbook; times and other values are the same in both. */
function serialSince1904(value: number | boolean | string, format: string | undefined): number | boolean | string {
  return typeof value === "number" && format !== undefined && /[dy]/i.test(format) ? value - DAYS_TO_1904 : value;
}

function readNumber(typed: string, locale: string, uses1904: boolean): Typed | undefined {
  const trimmed = typed.trim();
  if (typed.length > LONGEST_NUMBER || (!locale.startsWith("en") && ENGLISH_TRUTH.test(trimmed))) return undefined;
  if ((locale.startsWith("en") ? STRAY_SEPARATOR.en : STRAY_SEPARATOR.other).test(trimmed)) return undefined;
  const read = parseValue(trimmed, { locale });
  if (!read || typeof read.v === "object") return undefined;
  return {
    value: uses1904 ? serialSince1904(read.v, read.z) : read.v,
    formula: undefined,
    format: SHORT_DATE.test(read.z ?? "") ? "m/d/yyyy" : read.z,
  };
}

/**
 * Reads a text in a language; `current` is the cell's number format: a text cell keeps texts as they are.
 * Excel also takes `+A1` and `-A1` for formulas; the documentation of the API does not say so, and here they stay texts.
 */
export function parseTyped(typed: string, locale: string, current: string, uses1904 = false): Typed {
  if (typed === "" || current === TEXT_FORMAT) return text(typed);
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith("=") && typed.length > 1)
    return { value: undefined, formula: englishFormula(typed, locale), format: undefined };
  const error = typed.trim().toUpperCase();
  if (ERRORS.has(error)) return { value: { error }, formula: undefined, format: undefined };
  const read = readNumber(typed, locale, uses1904) ?? text(typed);
  // A format that somebody chose stays; only General gives way.
  return current === "General" ? read : { ...read, format: undefined };
}
