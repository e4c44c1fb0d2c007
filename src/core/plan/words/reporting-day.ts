/** The day up to which results under a heading were gathered: `Risultato al 30/06/2024`, `Monitoraggio I semestre`. */
import type { CalendarDate } from "../../values/calendar";
import { fold } from "../../values/fold";
import { dayInYear, takeDay, type WrittenDay } from "../../values/italian-date";
import { takePartOfYear } from "../../values/period";

/** What comes of an indicator, or the act of looking at it. */
const REPORTS =
  /^(?:risultat|consuntiv|monitoraggi|rilevazion|rendicont|valor[ei] (?:raggiunt|conseguit|realizzat|rilevat|effettiv))/;
/** What is wanted by a day, or what part of it was reached. */
const SOMETHING_ELSE = /target|attes[oaie]|previst|programmat|obiettiv|%|percentual/;
const LONGEST = 110;

/** Where a day or a part of the year may begin: behind `al`, or with a word of its own. */
const STARTS = /(?:^|[ (])(al )?(?=[a-z0-9])/g;

function writtenDay(folded: string): WrittenDay | undefined {
  for (const { 0: all, 1: until, index } of folded.matchAll(STARTS)) {
    const rest = folded.slice(index + all.length);
    const day = until !== undefined || takePartOfYear(rest) ? takeDay(rest) : undefined;
    if (day) return day.value;
  }
  return undefined;
}

/** The day as the heading writes it, maybe without a year; undefined for headings of other things, and for those that name no day. */
export function reportedUntil(heading: string): WrittenDay | undefined {
  if (heading.length > LONGEST) return undefined;
  const folded = fold(heading);
  return REPORTS.test(folded) && !SOMETHING_ELSE.test(folded) ? writtenDay(folded) : undefined;
}

/** The day in the year that is measured; undefined also where the heading speaks of another year. */
export function reportingDay(heading: string, year: number): CalendarDate | undefined {
  const written = reportedUntil(heading);
  if (!written || (written.year !== undefined && written.year !== year)) return undefined;
  return dayInYear(written, year);
}
