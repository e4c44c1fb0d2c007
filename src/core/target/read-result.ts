/** A result or baseline cell → what it says: `75`, `75%`, `29/03/2019`, `30/06 e 20/12`, `3,5/5`, `sì`, `Buono`, `n.d.`, `in corso`. */
import { isBlank, isCellError, type Cell } from "../grid/cell";
import { dateOfSerial } from "../values/calendar";
import { withoutNoise } from "../values/decimal";
import { fold } from "../values/fold";
import { isEmptyFormulaDate } from "../values/italian-date";
import { isDateFormat, isTimeFormat } from "../values/number-format";
import { ASSUMED_SERIAL } from "./assumptions";
import { hoursOfCell, isElapsedTime, numberOfCell } from "./cell-number";
import type { ResultContext, ResultReading } from "./result";
import { readTextResult } from "./result-text/read-text-result";

export type { ResultContext } from "./result";

/** Longer cells hold a report, not a result. */
const LONGEST_RESULT = 300;

/** What formulas over empty cells leave, copied as text. */
function readEmptyFormula(text: string, { expected }: ResultContext): ResultReading | undefined {
  if (isEmptyFormulaDate(text)) return { kind: "unreported", why: "empty-formula" };
  return expected === "dates" && text === "0" ? { kind: "unreported", why: "plain-zero" } : undefined;
}

function readText(original: string, context: ResultContext): ResultReading {
  if (original.length > LONGEST_RESULT) return { kind: "unread", text: original, why: "too-long" };
  return readEmptyFormula(fold(original), context) ?? readTextResult(original, context);
}

function readDateNumber(value: number, cell: Cell, dateSystem: 1900 | 1904): ResultReading {
  if (value === 0) return { kind: "unreported", why: "empty-formula" };
  const date = dateOfSerial(value, dateSystem);
  return date
    ? { kind: "dates", dates: [date], assumed: [] }
    : { kind: "unread", text: cell.text, why: "no-such-date" };
}

/** Serials of 01/01/2000 and 31/12/2099: a plain number between them, against a deadline, is a date whose format was lost. */
const SERIALS = { from: 36_526, to: 73_050 } as const;

/** Against a deadline a plain 0 is what a formula over an empty cell leaves, and a large number is a day. */
function readPlainDate(value: number, cell: Cell, dateSystem: 1900 | 1904): ResultReading | undefined {
  if (value === 0) return { kind: "unreported", why: "plain-zero" };
  if (value < SERIALS.from || value > SERIALS.to) return undefined;
  const reading = readDateNumber(value, cell, dateSystem);
  return reading.kind === "dates" ? { ...reading, assumed: [ASSUMED_SERIAL] } : reading;
}

/** 36:00 under `[h]:mm` is 36 hours; 2:30 under `h:mm` is a stretch or a time of day, which only the user knows. */
function readTime(value: number, cell: Cell): ResultReading {
  if (!Number.isFinite(value)) return { kind: "unread", text: cell.text, why: "time-value" };
  const result = { kind: "number", ...hoursOfCell(value) } as const;
  if (isElapsedTime(cell.format)) return result;
  const alternatives = [
    { id: "stretch-of-time", result },
    { id: "not-a-result", result: { kind: "unreported", why: "not-available" } },
  ] as const;
  return { kind: "unread", text: cell.text, why: "time-value", alternatives };
}

function readNumberResult(value: number, cell: Cell, { dateSystem, expected }: ResultContext): ResultReading {
  if (isDateFormat(cell.format)) return readDateNumber(value, cell, dateSystem);
  if (isTimeFormat(cell.format)) return readTime(value, cell);
  const number = numberOfCell(value, cell);
  const plainDate =
    expected === "dates" && number.unit === undefined ? readPlainDate(value, cell, dateSystem) : undefined;
  return plainDate ?? { kind: "number", ...number };
}

/** Reads a result cell; a missing cell is one that is not reported. */
export function readResult(cell: Cell | undefined, context: ResultContext): ResultReading {
  if (!cell || isBlank(cell)) return { kind: "unreported", why: "blank" };
  const { value } = cell;
  if (isCellError(value)) return { kind: "unread", text: value.error, why: "error-value" };
  if (typeof value === "number") return readNumberResult(withoutNoise(value), cell, context);
  if (typeof value === "boolean") return { kind: "answer", answer: value ? "yes" : "no" };
  return readText(value ?? "", context);
}
