/** Days as a date field of the browser writes them: `2024-06-30`. */
import { dateExists, type CalendarDate } from "../../core/values/calendar";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** A browser hands on `0002-06-30` while somebody types 2024. */
const YEARS = { from: 1900, to: 2999 } as const;

/** Undefined for what is no day of the calendar, or of no plan's time, such as a date that is still being typed. */
export function readIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return dateExists(date) && date.year >= YEARS.from && date.year <= YEARS.to ? date : undefined;
}
