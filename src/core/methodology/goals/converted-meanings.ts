/** A result in another unit of the same measure: converted where the ratio is fixed, asked where it is not. */
import { printWritten } from "../../target/print-quantity";
import { divide, multiply } from "../../values/decimal";
import { inBoth, type Bilingual } from "../../values/language";
import { inTimeUnit, isTimeUnit } from "../../values/unit";
import { assumedConverted, assumedMonths, assumedTime } from "../assumptions";
import { BYTES_IN_A_KILOBYTE, lengthOfMonth, workingDays } from "../questions";
import { meaning, NO_MEANING, one, type Compared, type Meanings } from "./meaning";

const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;
const USUAL_MONTH = 30;

const shownIn = (value: number, target: Compared) => inBoth((language) => printWritten(value, target, language));

/** Months beside days: 30 days to a month, unless 28 or 31 would change the figure. */
function inMonths(converted: number, isResultInMonths: boolean, target: Compared): Meanings {
  const all = [USUAL_MONTH, LONGEST_MONTH, SHORTEST_MONTH].map((days) => {
    const ratio = isResultInMonths ? [days, USUAL_MONTH] : [USUAL_MONTH, days];
    const value = divide(multiply(converted, ratio[0] ?? 1), ratio[1] ?? 1) ?? converted;
    const shown = shownIn(value, target);
    return meaning(value, target, { id: `month-of-${days}-days`, assumed: [assumedMonths(shown, days)] });
  });
  return { all, doubt: { id: "length-of-month", question: lengthOfMonth(shownIn(converted, target)) } };
}

/** Hours beside days, days beside months: converted, and said. */
export function inOtherTime({ value, unit }: Compared, target: Compared): Meanings {
  const converted = inTimeUnit(value, unit, target.unit);
  if (converted === undefined) return NO_MEANING;
  if (unit === "mesi" || target.unit === "mesi") return inMonths(converted, unit === "mesi", target);
  return one(meaning(converted, target, { assumed: [assumedTime(shownIn(converted, target))] }));
}

/** Working days are at most as many as calendar days; how many exactly, only the user can say. */
export function amongDays(result: Compared, target: Compared): Meanings {
  const isResultWorking = result.unit === "gg lavorativi";
  const isWithinAnyway = !isResultWorking && target.comparator === "at-most" && result.value <= target.value;
  const same = meaning(result.value, target, { id: "same-days" });
  if (isWithinAnyway) return one(same);
  const question = workingDays(shownIn(result.value, result), shownIn(target.value, target));
  const other = {
    ...same,
    id: "other-days",
    shown: OTHER_DAYS[isResultWorking ? "working" : "calendar"],
    hasNoValue: true,
  } as const;
  return { all: [same, other], doubt: { id: "working-or-calendar-days", question } };
}

const OTHER_DAYS: Readonly<Record<"working" | "calendar", Bilingual<string>>> = {
  working: {
    it: "sono giorni lavorativi: va riscritto in giorni di calendario",
    en: "working days: to be written again in calendar days",
  },
  calendar: {
    it: "sono giorni di calendario: va riscritto in giorni lavorativi",
    en: "calendar days: to be written again in working days",
  },
};

const isBetweenMultiples = (result: Compared, target: Compared) =>
  (result.written?.factor ?? 1) !== (target.written?.factor ?? 1);

/** Bytes have two kinds of multiples: by 1000 (SI) and by 1024 (IEC 80000-13). */
function amongBytes(result: Compared, target: Compared): Meanings {
  const decimal = meaning(result.value, target, {
    id: "by-1000",
    assumed: [assumedConverted(shownIn(result.value, target))],
  });
  const steps = (factor = 1) => Math.round(Math.log10(factor) / 3);
  const power = steps(result.written?.factor) - steps(target.written?.factor);
  const value = multiply(result.value, 1.024 ** power);
  const binary = meaning(value, target, { id: "by-1024", assumed: [assumedConverted(shownIn(value, target))] });
  return { all: [decimal, binary], doubt: { id: "bytes-in-a-kilobyte", question: BYTES_IN_A_KILOBYTE } };
}

/** The same unit, perhaps in another multiple: 4.000 Wh beside kWh. */
export function inOtherMultiple(result: Compared, target: Compared): Meanings {
  if (!isBetweenMultiples(result, target)) return one(meaning(result.value, result));
  if (target.unit === "B") return amongBytes(result, target);
  return one(meaning(result.value, target, { assumed: [assumedConverted(shownIn(result.value, target))] }));
}

/** Whether one counts working days and the other does not. */
export function mixesDays({ unit: one }: Compared, { unit: other }: Compared): boolean {
  return one !== other && isTimeUnit(one) && isTimeUnit(other) && [one, other].every((unit) => unit?.startsWith("gg"));
}
