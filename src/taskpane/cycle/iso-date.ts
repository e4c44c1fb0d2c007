/** Days as a date field of the browser writes them: `2024-06-30`. */
import { dateExists, type CalendarDate } from "../../core/values/calendar";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isoDate({ year, month, day }: CalendarDate): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** Undefined for what is no day of the calendar, such as a date that is still being typed. */
export function readIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return dateExists(date) ? date : undefined;
}
