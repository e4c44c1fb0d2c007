/** Days as Italian offices write them: `31/12/2019`, `31.12.2022`, `30/06`, `1° gennaio 2020`, `giugno`, `1° semestre`. */
import { dateExists, daysInMonth, type CalendarDate } from "./calendar";
import type { Taken } from "./comparator";
import { takeMonth, takePartOfYear } from "./period";

/** A day as written; what is missing is completed from the column. */
export interface WrittenDay {
  readonly day: number | "last";
  readonly month: number;
  readonly year: number | undefined;
  /** the year was written with two digits */
  readonly isShortYear: boolean;
}

/** `00/01/1900`: how a date format shows the 0 of a formula over an empty cell. */
const EMPTY_FORMULA = /^0{1,2}[/.-]0?1[/.-](?:1900|00)$/;

/** Whether a whole folded text is the day that Excel shows for 0. */
export function isEmptyFormulaDate(text: string): boolean {
  return EMPTY_FORMULA.test(text);
}

const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?(?! ?[/.-]? ?\d)/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d|-)/;
const DAY = /^(\d{1,2})(?:°? |-)(?=[a-z])/;
const MONTH_OF_YEAR = /^(0?[1-9]|1[0-2])\/((?:19|20)\d{2})(?!\d|\/)/;
const YEAR = /^(?: ?del(?:l'anno)?|,|-)? ?((?:19|20)\d{2})(?![\d/.,-]*\d)/;
const SHORT_YEAR = /^-(\d{2})(?!\d)/;

function takeYear(text: string): Taken<number | undefined> {
  const found = YEAR.exec(text);
  return found ? { value: Number(found[1]), rest: text.slice(found[0].length) } : { value: undefined, rest: text };
}

function takeNumeric(text: string): Taken<WrittenDay> | undefined {
  const iso = ISO.exec(text);
  if (iso) {
    const value = { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]), isShortYear: false };
    return { value, rest: text.slice(iso[0].length) };
  }
  const found = NUMERIC.exec(text);
  if (!found) return undefined;
  const [all, day, , month, year] = found;
  // Without a year `1.23` and `45/50` are other things; with one, `31/13/2019` is a day that does not exist.
  if (year === undefined && (Number(month) > 12 || Number(day) > 31)) return undefined;
  const isShortYear = year?.length === 2;
  const value = {
    day: Number(day),
    month: Number(month),
    year: year === undefined ? undefined : Number(year) + (isShortYear ? 2000 : 0),
    isShortYear,
  };
  return { value, rest: text.slice(all.length) };
}

function takeNamed(text: string): Taken<WrittenDay> | undefined {
  const found = DAY.exec(text);
  const month = found && takeMonth(text.slice(found[0].length));
  if (!found || !month) return undefined;
  const day = Number(found[1]);
  const short = SHORT_YEAR.exec(month.rest);
  if (short) {
    const year = 2000 + Number(short[1]);
    return { value: { day, month: month.value, year, isShortYear: true }, rest: month.rest.slice(short[0].length) };
  }
  const year = takeYear(month.rest);
  return { value: { day, month: month.value, year: year.value, isShortYear: false }, rest: year.rest };
}

const PERIOD_LEAD = /^(?:(?:il |la )?(?:mese|fine|fine mese|fine del mese) (?:di |d')?|fine di )/;

function takePeriod(text: string): Taken<WrittenDay> | undefined {
  const numeric = MONTH_OF_YEAR.exec(text);
  if (numeric) {
    const value = { day: "last", month: Number(numeric[1]), year: Number(numeric[2]), isShortYear: false } as const;
    return { value, rest: text.slice(numeric[0].length) };
  }
  const month = takePartOfYear(text) ?? takeMonth(text.replace(PERIOD_LEAD, ""));
  if (!month) return undefined;
  const year = takeYear(month.rest);
  return { value: { day: "last", month: month.value, year: year.value, isShortYear: false }, rest: year.rest };
}

/** A day, a month or a part of the year at the front of a folded text. */
export function takeDay(text: string): Taken<WrittenDay> | undefined {
  return takeNumeric(text) ?? takeNamed(text) ?? takePeriod(text);
}

/** The calendar day of a written one in a given year; undefined when the calendar has no such day (31/06/2018). */
export function dayInYear({ day, month }: WrittenDay, year: number): CalendarDate | undefined {
  const date = { year, month, day: day === "last" ? daysInMonth(year, month) : day };
  return dateExists(date) ? date : undefined;
}

/** The most days that a list may have: one a month is the most that a plan asks for. */
const MOST_DAYS = 12;

/** A whole folded text as a list of two or more days with nothing but this between them: ` - `, ` / `, a blank. */
export function readDayList(text: string, separators: readonly string[]): readonly WrittenDay[] | undefined {
  for (const separator of separators) {
    const parts = text.split(separator);
    if (parts.length < 2 || parts.length > MOST_DAYS) continue;
    const days = parts.map((part) => takeDay(part)).flatMap((day) => (day?.rest === "" ? [day.value] : []));
    if (days.length === parts.length) return days;
  }
  return undefined;
}

const SEPARATOR = /^(?: ?[,;] ?(?:e (?:il |al |l')?|il |al )?| ed? (?:il |al |l'|entro il |entro )?)/;

/** One or more days with nothing but `e`, commas and articles between them, at the front of a folded text. */
export function takeDays(text: string): Taken<readonly WrittenDay[]> | undefined {
  const first = takeDay(text);
  if (!first) return undefined;
  const value = [first.value];
  let { rest } = first;
  while (value.length < MOST_DAYS) {
    const separator = SEPARATOR.exec(rest);
    const next = separator && takeDay(rest.slice(separator[0].length));
    if (!next) break;
    value.push(next.value);
    rest = next.rest;
  }
  return { value, rest };
}
