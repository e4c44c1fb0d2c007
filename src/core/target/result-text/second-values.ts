/** The values in a remark that are not the value of the result once more. */
import type { CalendarDate } from "../../values/calendar";
import { divide, round } from "../../values/decimal";
import { dayInYear, type WrittenDay } from "../../values/italian-date";
import type { ResultContext, ReportedResult, ResultReading } from "../result";
import { valuesIn, type TextValue } from "./values-in-text";

/** How far a rounded percentage may lie from the fraction that it comes from. */
const ROUNDING = 0.0051;

function isDay(written: WrittenDay, date: CalendarDate): boolean {
  const day = dayInYear(written, written.year ?? date.year);
  return day?.year === date.year && day.month === date.month && day.day === date.day;
}

/** The last day of the plan's own year, which every yearly value refers to. */
function isYearEnd({ day, month, year }: WrittenDay, { year: planYear }: ResultContext): boolean {
  return (day === 31 || day === "last") && month === 12 && planYear !== undefined && (year ?? planYear) === planYear;
}

function repeatsFraction({ value, outOf }: { value: number; outOf: number }, core: ResultReading): boolean {
  const share = divide(value, outOf) ?? Infinity;
  if (core.kind === "number" && core.unit === "%") return Math.abs(share - core.value) < ROUNDING;
  if (core.kind === "score") return core.value === value && core.outOf === outOf;
  return core.kind === "number" && core.value === value;
}

function repeatsNumber({ value, unit }: { value: number; unit: string | undefined }, core: ResultReading): boolean {
  if (core.kind === "score" && unit === "%") {
    return Math.abs((divide(core.value, core.outOf) ?? Infinity) - value) < ROUNDING;
  }
  if (core.kind !== "number") return false;
  return round(core.value, 10) === round(value, 10) && (unit === core.unit || unit === undefined || unit === "N.");
}

function repeats(value: TextValue, core: ResultReading, context: ResultContext): boolean {
  switch (value.kind) {
    case "year":
      return value.year === context.year;
    case "day":
      if (core.kind === "dates") return core.dates.some((date) => isDay(value.day, date));
      return isYearEnd(value.day, context);
    case "fraction":
      return repeatsFraction(value, core);
    case "number":
      return repeatsNumber(value.quantity, core);
  }
}

/** A value as a result of its own; undefined for a year. */
export function resultOf(value: TextValue, { year }: ResultContext): ReportedResult | undefined {
  switch (value.kind) {
    case "year":
      return undefined;
    case "day": {
      const date = dayInYear(value.day, value.day.year ?? year ?? 0);
      return date && { kind: "dates", dates: [date], assumed: [] };
    }
    case "fraction":
      return { kind: "score", value: value.value, outOf: value.outOf, isShare: true };
    case "number": {
      const { value: number, unit, written, isSigned } = value.quantity;
      return { kind: "number", value: number, unit, ...(written && { written }), isSigned };
    }
  }
}

/** The values of a remark beside that of the core; undefined where a figure in it cannot be read. */
export function secondValuesIn(
  remark: string,
  core: ResultReading,
  context: ResultContext,
): readonly TextValue[] | undefined {
  return valuesIn(remark)?.filter((value) => !repeats(value, core, context));
}
