/** One or more deadlines. */
import type { DatesGoal } from "../../target/goal";
import { printDeadlines } from "../../target/print-dates";
import type { DatesResult } from "../../target/result";
import { compareDates, daysBetween, UNKNOWN_YEAR, type CalendarDate } from "../../values/calendar";
import { divide, subtract } from "../../values/decimal";
import type { Bilingual } from "../../values/language";
import { ASSUMED_IN_TIME, ASSUMED_SAME_YEAR } from "../assumptions";
import { measured, unmeasurable, type Measure, type MeasureGoal } from "../measure";
import type { Methodology } from "../methodology";
import { TOO_MANY_DATES } from "../reasons";
import { SETTINGS } from "../settings";
import { decayWorking, graceWorking, lateWorking, WORKINGS } from "../workings";
import { otherKindOf } from "./several-meanings";

interface Punctuality {
  /** ratio */
  readonly achievement: number;
  readonly working: Bilingual<string>;
  readonly isArithmetic: boolean;
}

/** Full up to the grace days; then 0, or a straight line from the end of the grace to 0 at `zeroAfterDays` after the deadline. */
function punctuality(late: number, { graceDays, zeroAfterDays }: Methodology["late"]): Punctuality {
  if (late <= 0) return { achievement: 1, working: WORKINGS.onTime, isArithmetic: false };
  if (late <= graceDays) return { achievement: 1, working: graceWorking(late, graceDays), isArithmetic: false };
  if (zeroAfterDays === null || late >= zeroAfterDays)
    return { achievement: 0, working: lateWorking(late), isArithmetic: false };
  const [counted, span] = [late - graceDays, zeroAfterDays - graceDays];
  return {
    achievement: subtract(1, divide(counted, span) ?? 1),
    working: decayWorking(late, counted, span),
    isArithmetic: true,
  };
}

/** Days after the deadline; with `prima del` the day itself is already one late. */
function daysLate(goal: DatesGoal, deadline: CalendarDate, done: CalendarDate): number {
  return daysBetween(deadline, done) + (goal.comparator === "less-than" ? 1 : 0);
}

/**
 * Each deadline with the day that answers it, both in order. Where days are missing, a day too late for a deadline is taken for the
 * next one: `20/12` alone answers the second of `30/06 e 31/12`.
 */
function pair(
  goal: DatesGoal,
  done: readonly CalendarDate[],
): readonly (readonly [CalendarDate, CalendarDate | undefined])[] {
  const waiting = [...done].sort(compareDates);
  const due = [...goal.dates].sort(compareDates);
  return due.map((deadline, index) => {
    const next = waiting[0];
    const canWait = waiting.length < due.length - index;
    if (!next || (canWait && daysLate(goal, deadline, next) > 0)) return [deadline, undefined] as const;
    waiting.shift();
    return [deadline, next] as const;
  });
}

function measureDone(goal: DatesGoal, done: readonly CalendarDate[], methodology: Methodology): Measure {
  if (done.length > goal.dates.length) return unmeasurable(TOO_MANY_DATES);
  const judged = pair(goal, done).map(([deadline, day]): Punctuality => {
    if (!day) return { achievement: 0, working: WORKINGS.notDone, isArithmetic: false };
    return punctuality(daysLate(goal, deadline, day), methodology.late);
  });
  const [only, other] = judged;
  if (only && !other) return measured(only.achievement, only.working, only);
  const { combine } = SETTINGS.deadlines.values[methodology.deadlines];
  const whole = combine(judged.map(({ achievement }) => achievement));
  return measured(whole.achievement, whole.working, whole);
}

/** Days without a year take that of the days they are compared with. */
function inYearOf(days: readonly CalendarDate[], others: readonly CalendarDate[]): readonly CalendarDate[] {
  const year = others.find((other) => other.year !== UNKNOWN_YEAR)?.year ?? UNKNOWN_YEAR;
  return days.map((day) => (day.year === UNKNOWN_YEAR ? { ...day, year } : day));
}

function measureDays(goal: DatesGoal, result: DatesResult, methodology: Methodology): Measure {
  const isYearless = [...goal.dates, ...result.dates].some(({ year }) => year === UNKNOWN_YEAR);
  const dates = inYearOf(goal.dates, result.dates);
  const measure = measureDone({ ...goal, dates }, inYearOf(result.dates, goal.dates), methodology);
  if (measure.kind !== "measured") return measure;
  return { ...measure, assumed: [...result.assumed, ...(isYearless ? [ASSUMED_SAME_YEAR] : [])] };
}

export const measureDates: MeasureGoal<DatesGoal> = (goal, result, { methodology }) => {
  if (result.kind === "dates") return measureDays(goal, result, methodology);
  if (result.kind !== "answer") return unmeasurable(otherKindOf(result, printDeadlines(goal.comparator, goal.dates)));
  return result.answer === "yes"
    ? measured(1, WORKINGS.onTime, { assumed: [ASSUMED_IN_TIME] })
    : measured(0, WORKINGS.notDone);
};
