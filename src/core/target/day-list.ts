/** Written days completed with the years that the text or the column gives. */
import { UNKNOWN_YEAR, type CalendarDate } from "../values/calendar";
import { dayInYear, type WrittenDay } from "../values/italian-date";
import { ASSUMED_LAST_DAY, assumedCentury, assumedSameYear, assumedYear } from "./assumptions";
import type { NoSuchDate } from "./form";
import type { Assumption } from "./reading";

export interface Days {
  readonly dates: readonly CalendarDate[];
  readonly assumed: readonly Assumption[];
}

interface SpareYear {
  readonly year: number;
  readonly assumption: Assumption;
}

/** The year of the last day that has one. */
function neighbourYear(days: readonly WrittenDay[]): SpareYear | undefined {
  const written = days.findLast(({ year }) => year !== undefined)?.year;
  return written === undefined ? undefined : { year: written, assumption: assumedSameYear(written) };
}

function columnYearOf(year: number | undefined): SpareYear | undefined {
  return year === undefined ? undefined : { year, assumption: assumedYear(year) };
}

/** Targets name the year once for all their days; a late result runs into the next year, so there the column's year comes first. */
export type YearFirst = "neighbour" | "column";

/** The calendar days of a list; where nothing says a year it stays unknown. */
export function completeDays(
  days: readonly WrittenDay[],
  columnYear: number | undefined,
  first: YearFirst,
): Days | NoSuchDate {
  const [neighbour, column] = [neighbourYear(days), columnYearOf(columnYear)];
  const spare = first === "neighbour" ? (neighbour ?? column) : (column ?? neighbour);
  const dates = days.map((written) => dayInYear(written, written.year ?? spare?.year ?? UNKNOWN_YEAR));
  if (!dates.every((date) => date !== undefined)) return "no-such-date";
  const assumed = days.flatMap((written) => assumptionsOf(written, spare));
  return { dates, assumed: [...new Map(assumed.map((assumption) => [assumption.id, assumption] as const)).values()] };
}

function assumptionsOf({ year, isShortYear, day }: WrittenDay, spare: SpareYear | undefined): readonly Assumption[] {
  return [
    ...(year === undefined && spare ? [spare.assumption] : []),
    ...(year !== undefined && isShortYear ? [assumedCentury(year)] : []),
    ...(day === "last" ? [ASSUMED_LAST_DAY] : []),
  ];
}
