/** Interim monitoring: what came of it so far is measured against what the whole year asks for, and says so. */
import type { Assumption } from "../target/reading";
import { compareDates, printDate, UNKNOWN_YEAR, type CalendarDate } from "../values/calendar";
import { inBoth, type Bilingual } from "../values/language";

/** The day of the report where the year that is measured is not over yet; undefined where it is. */
export function interimDay(asOf: CalendarDate | undefined, year: number | undefined): CalendarDate | undefined {
  if (!asOf || year === undefined) return undefined;
  return compareDates(asOf, { year, month: 12, day: 31 }) < 0 ? asOf : undefined;
}

/** The days up to which results of part of a year were gathered, each once; none where every year is over. */
export function interimDays(figures: readonly { readonly interim: CalendarDate | undefined }[]): readonly string[] {
  return [...new Set(figures.flatMap(({ interim }) => (interim ? [printDate(interim)] : [])))];
}

/** Deadlines that lie behind the day of the report. */
export function notYetDue(deadlines: readonly CalendarDate[], day: CalendarDate): readonly CalendarDate[] {
  return deadlines.filter(
    (deadline) => compareDates(deadline.year === UNKNOWN_YEAR ? { ...deadline, year: day.year } : deadline, day) > 0,
  );
}

/** A result of part of the year. */
export function assumedInterim(day: CalendarDate): Assumption {
  const shown = printDate(day);
  return {
    id: "interim-result",
    sentence: {
      it: `Il risultato è al ${shown} e si misura contro il target dell'intero anno.`,
      en: `The result is as of ${shown} and is measured against the target of the whole year.`,
    },
  };
}

/** Some of several deadlines are still to come. */
export function assumedPending(deadlines: readonly CalendarDate[], day: CalendarDate): Assumption {
  return {
    id: "deadline-pending",
    sentence: inBoth((language) =>
      language === "it"
        ? `Al ${printDate(day)} ${pending(deadlines).it}.`
        : `As of ${printDate(day)} ${pending(deadlines).en}.`,
    ),
  };
}

function pending(deadlines: readonly CalendarDate[]): Bilingual<string> {
  const shown = deadlines.map(printDate);
  const [only = "", other] = shown;
  return other === undefined
    ? { it: `il termine del ${only} non è ancora scaduto`, en: `the deadline of ${only} has not passed yet` }
    : {
        it: `i termini del ${shown.join(" e del ")} non sono ancora scaduti`,
        en: `the deadlines of ${shown.join(" and ")} have not passed yet`,
      };
}

/** Why there is no result, with the deadlines that leave time for one. */
export function withPending(
  why: Bilingual<string>,
  deadlines: readonly CalendarDate[],
  day: CalendarDate,
): Bilingual<string> {
  if (deadlines.length === 0) return why;
  const { it, en } = pending(deadlines);
  return { it: `${why.it}; al ${printDate(day)} ${it}`, en: `${why.en}; as of ${printDate(day)} ${en}` };
}
