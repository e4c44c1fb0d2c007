/** A target cell with its surroundings → what it asks for: the door of this layer. */
import { isCellError, isBlank } from "../grid/cell";
import { dateOfSerial } from "../values/calendar";
import { withoutNoise } from "../values/decimal";
import { fold } from "../values/fold";
import { isEmptyFormulaDate } from "../values/italian-date";
import { isDateFormat, isTimeFormat } from "../values/number-format";
import { readAlgorithmTarget } from "./algorithm-target";
import { numberOfCell } from "./cell-number";
import type { FormContext, FormReading } from "./form";
import { FORMS } from "./form-list";
import { readBareQuantity } from "./forms/bare-number";
import { versusEarlierYear } from "./forms/versus-earlier-year";
import { makePhrase } from "../values/phrase";
import type { Quantity } from "./quantity";
import { printDeadlines } from "./print-dates";
import { printQuantity } from "./print-quantity";
import { readText } from "./read-text";
import type { ReadTarget, TargetReading, TargetSource } from "./reading";

/** A number of days that the algorithm counts from an event: `data invio relazione entro 30 gg chiusura quadrimestre` over `30`. */
function readDays(value: number, { goal, kind }: ReadTarget): ReadTarget | undefined {
  if (kind !== "days-from-event" || goal.kind !== "quantity") return undefined;
  return { kind, goal: { ...goal, value }, canonical: `entro ${printQuantity(value, goal.unit)}`, assumed: [] };
}

function readDateCell(value: number, { cell, dateSystem }: TargetSource): TargetReading {
  // 0 shown as 00/01/1900 is a formula over an empty cell.
  if (value === 0) return { kind: "blank" };
  const date = dateOfSerial(value, dateSystem);
  if (!date) return { kind: "unread", text: cell.text, why: "no-such-date" };
  const dates = [date];
  return {
    kind: "deadline",
    goal: { kind: "dates", comparator: "at-most", dates },
    canonical: printDeadlines("at-most", dates),
    assumed: [],
  };
}

function oneOrMore(text: string, readings: readonly FormReading[]): TargetReading {
  const candidates = readings.map((reading) => ({ kind: "bare-number", ...reading }));
  const [only, other] = candidates;
  if (other || !only) return { kind: "ambiguous", text, candidates };
  return only;
}

/** −0,1 shown as `-10%` may be a fall by so much, as the text `-10%` may. */
function fallOf({ value, unit }: Quantity, context: FormContext): readonly FormReading[] {
  if (unit !== "%" || value >= 0) return [];
  const readings = versusEarlierYear.read(makePhrase(printQuantity(value, unit)), context);
  return readings === "no-such-date" ? [] : readings;
}

function readNumberCell(value: number, context: FormContext, stated: ReadTarget | undefined): TargetReading {
  const { cell } = context.source;
  if (isDateFormat(cell.format)) return readDateCell(value, context.source);
  if (isTimeFormat(cell.format)) return { kind: "unread", text: cell.text, why: "time-value" };
  const number = numberOfCell(value, cell);
  const isPercent = number.unit === "%";
  const days = stated && !isPercent ? readDays(value, stated) : undefined;
  if (days) return days;
  return oneOrMore(cell.text, [...readBareQuantity(number, context), ...fallOf(number, context)]);
}

/** Reads a target cell. A number's format counts: `0,8` shown `80%` is 80 %, a serial shown as a day is a deadline. */
export function readTarget(source: TargetSource): TargetReading {
  const { cell, algorithm, year } = source;
  if (isBlank(cell)) return { kind: "blank" };
  if (isCellError(cell.value)) return { kind: "unread", text: cell.value.error, why: "error-value" };
  const stated = readAlgorithmTarget(algorithm, year);
  const context = { source, stated: stated?.goal.kind === "quantity" ? stated.goal : undefined };
  if (typeof cell.value === "number") return readNumberCell(withoutNoise(cell.value), context, stated);
  const text = typeof cell.value === "boolean" ? (cell.value ? "SI" : "NO") : (cell.value ?? "");
  return isEmptyFormulaDate(fold(text)) ? { kind: "blank" } : readText(text, context, FORMS);
}
