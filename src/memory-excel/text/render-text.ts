/** What a person sees in a cell: value and number format in the language of their Excel. */
import { format, isDateFormat } from "./numfmt";
import { ownEntry } from "../ooxml/own-entry";
import type { CellValue } from "../book/cell-record";

/** Excel shows signs where a date cannot be: before 1900, after 9999. */
const LAST_DATE = 2_958_466;
const NO_DATE = "########";
/** days between the two first days that workbooks count from */
export const DAYS_TO_1904 = 1462;

/** The short date that follows the regional settings; the file says it in the American order whatever the language. */
const REGIONAL_DATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  it: {
    "m/d/yyyy": "dd/mm/yyyy",
    "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
    "m/d/yy": "dd/mm/yy",
    "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  },
};

const isDate = new Map<string, boolean>();

function showsDate(code: string): boolean {
  const known = isDate.get(code);
  if (known !== undefined) return known;
  const found = isDateFormat(code);
  isDate.set(code, found);
  return found;
}

/** Hours, minutes or seconds that add up: no day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** The same day in the calendar that starts in 1900. */
const inCalendarOf1900 = (value: number, code: string) => (ELAPSED.test(code) ? value : value + DAYS_TO_1904);

function renderNumber(value: number, code: string, language: string, uses1904: boolean): string {
  if (showsDate(code) && (value < 0 || value >= LAST_DATE)) return NO_DATE;
  const regional = ownEntry(REGIONAL_DATES[language.slice(0, 2)] ?? {}, code) ?? code;
  const shown = uses1904 && showsDate(code) ? inCalendarOf1900(value, code) : value;
  return format(regional, shown, { locale: language, nbsp: false });
}

/**
 * The text of a value. Columns too narrow for a number show signs in Excel; that is not imitated.
 * Days are counted from 1904 where the workbook says so. A format code that nobody can read shows the value as General does.
 */
export function renderText(value: CellValue, code: string, language: string, uses1904 = false): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  try {
    return typeof value === "number"
      ? renderNumber(value, code, language, uses1904)
      : format(code, value, { locale: language, nbsp: false });
  } catch {
    return format("General", value, { locale: language, nbsp: false });
  }
}
