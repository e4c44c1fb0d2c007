/** Calendar days without time or zone, and the serial numbers by which Excel stores them (1900 date system). */

export interface CalendarDate {
  /** `UNKNOWN_YEAR` where nobody says it: such days compare with one another only */
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The year of a day that is written, and stands, without one. */
export const UNKNOWN_YEAR = 0;

const MS_PER_DAY = 86_400_000;
const DAYS_BETWEEN_1900_AND_1904 = 1462;
/** Serial of 31/12/9999, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;
/** Excel's 29/02/1900, a day that never was: serials after it are one too many. */
const FALSE_LEAP_DAY = 60;
const EPOCH = Date.UTC(1899, 11, 31);

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1–12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const lengths = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return lengths[month - 1] ?? 0;
}

/** Whether the calendar has this day: 31/06/2018 and 29/02/2019 it has not. */
export function dateExists({ year, month, day }: CalendarDate): boolean {
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day of an Excel serial (whole days; a time of day is dropped).
 * Undefined for what is no date: 0 (shown 00/01/1900, an empty formula result), 60 (29/02/1900), negative or beyond 9999.
 */
export function dateOfSerial(serial: number, dateSystem: 1900 | 1904 = 1900): CalendarDate | undefined {
  const days = Math.floor(serial) + (dateSystem === 1904 ? DAYS_BETWEEN_1900_AND_1904 : 0);
  if (!(days >= 1) || days === FALSE_LEAP_DAY || days > LAST_SERIAL) return undefined;
  const date = new Date(EPOCH + (days > FALSE_LEAP_DAY ? days - 1 : days) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The Excel serial of a day that exists. */
export function serialOfDate({ year, month, day }: CalendarDate): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY);
  return days >= FALSE_LEAP_DAY ? days + 1 : days;
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round(
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / MS_PER_DAY,
  );
}

/** Negative, zero or positive as `left` is before, on or after `right`. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return daysBetween(right, left);
}

/** `31/12/2019`, as every Italian office writes it; `31/12` when the year is not known. */
export function printDate({ year, month, day }: CalendarDate): string {
  const dayAndMonth = `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}`;
  return year === UNKNOWN_YEAR ? dayAndMonth : `${dayAndMonth}/${String(year).padStart(4, "0")}`;
}
