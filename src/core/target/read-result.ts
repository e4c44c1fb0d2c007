/** A result or baseline cell → what it says: `75`, `75%`, `29/03/2019`, `30/06 e 20/12`, `3,5/5`, `sì`, `Buono`, `n.d.`, `in corso`. */
import { isBlank, isCellError, type Cell } from "../grid/cell";
import { dateOfSerial } from "../values/calendar";
import { withoutNoise } from "../values/decimal";
import { fold } from "../values/fold";
import { isEmptyFormulaDate, readDayList, takeDays, type WrittenDay } from "../values/italian-date";
import { readAnswer, readMissing, readStep } from "../values/judgement";
import { isDateFormat, isEuroFormat, isPercentFormat, isTimeFormat } from "../values/number-format";
import { takeUnit } from "../values/unit";
import { ASSUMED_SERIAL, ASSUMED_THAT_DAY } from "./assumptions";
import { completeDays } from "./day-list";
import type { Goal } from "./goal";
import { isNegated } from "./negation";
import { isNoun, takeQuantity } from "./quantity";
import { readFraction } from "./take-fraction";
import { takeScore } from "./take-score";
import type { ResultReading } from "./result";

export interface ResultContext {
  /** the plan year, for days written without one */
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  /** what the target asks for: `3/5` is a day against a deadline and a score otherwise */
  readonly expected: Goal["kind"];
}

/** Longer cells hold a report, not a result. */
const LONGEST_RESULT = 300;

/** An act with its number, in front of its day. */
const ACT =
  /^(?:delibera(?:zione)?|determina(?:zione)?|decreto|provvedimento|ordinanza|verbale|atto|nota|prot(?:ocollo|\.)?)(?: [a-z'.]{1,20}){0,4}? (?:n[.°]{0,2}|nr\.?|num\.) ?\d{1,7}(?:\/\d{2,4})? (?:del |in data )/;
/** `sì, 15/12/2019` */
const YES_ON =
  /^(?:si|ok|fatto|(?:realizzat|raggiunt|conseguit|attuat|approvat|adottat|pubblicat|conclus|completat|effettuat)[oaie])(?:[,;:]| -)? (?=\d)/;
const BY_DAY = /^entro (?:il )?(?=\d)/;
const DONE_ON = /^(?:[a-z(][a-z'.,/()-]*:? ){0,12}?(?:il giorno |in data |il |al |del )/;

/** A day to which something was put off is not the day it was done. */
const PUT_OFF = /\b(?:rinvia|posticipa|proroga|slitta|differi|spostat|previst|programmat|da )/;

/** `1.12` is a day only against a deadline. */
const DECIMAL = /^\d{1,2}\.\d{1,2}$/;

/** What leads to the days of a result; nothing where it says that they are not when it was done. */
function leadOf(text: string): string {
  const lead = (ACT.exec(text) ?? YES_ON.exec(text) ?? BY_DAY.exec(text) ?? DONE_ON.exec(text))?.[0] ?? "";
  return isNegated(lead) || PUT_OFF.test(lead) ? "" : lead;
}

function takeResultDays(text: string, expected: Goal["kind"]): readonly WrittenDay[] | undefined {
  const days = takeDays(text) ?? takeDays(text.slice(leadOf(text).length));
  if (days?.rest === "") return days.value;
  return expected === "dates" ? readDayList(text, [" - ", " / ", " "]) : undefined;
}

function readDays(text: string, { year, expected }: ResultContext): ResultReading | undefined {
  if (expected !== "dates" && DECIMAL.test(text)) return undefined;
  const days = takeResultDays(text, expected);
  if (!days) return undefined;
  const complete = completeDays(days, year, "column");
  if (complete === "no-such-date") return { kind: "unread", text, why: "no-such-date" };
  const isBy = BY_DAY.test(text);
  return {
    kind: "dates",
    dates: complete.dates,
    assumed: isBy ? [...complete.assumed, ASSUMED_THAT_DAY] : complete.assumed,
  };
}

function readShare(text: string): ResultReading | undefined {
  const fraction = readFraction(text);
  return fraction && { kind: "score", ...fraction, isShare: true };
}

function readScore(text: string): ResultReading | undefined {
  const score = takeScore(text);
  return score?.rest === "" ? { kind: "score", ...score.value } : undefined;
}

/** What may lead to a number without changing it: `tempo medio 12 gg`, `realizzato al 100%`. */
const LEAD =
  /^(?:tempo medio|durata media|in media|media|in|entro|pari|(?:realizzat|raggiunt|conseguit|attuat)[oaie]) (?:di |al |a |il |all')?/;

function readQuantity(text: string): ResultReading | undefined {
  const taken = takeQuantity(text.replace(LEAD, ""));
  if (!taken) return undefined;
  const { value, unit, isSigned } = taken.value;
  const rest = taken.rest.trim().replace(/^\.$/, "");
  const isCounted = unit === undefined || unit === "N.";
  if (rest !== "" && !(isCounted && isNoun(rest)) && !(rest === "medi" && takeUnit(text) === undefined))
    return undefined;
  return { kind: "number", value, unit: isCounted && rest !== "" ? rest : unit, isSigned };
}

function readWords(text: string): ResultReading | undefined {
  const missing = readMissing(text);
  if (missing) return { kind: "unreported", why: missing };
  const step = readStep(text);
  if (step !== undefined) return { kind: "step", step };
  const answer = readAnswer(text);
  return answer && { kind: "answer", answer };
}

function readFolded(text: string, context: ResultContext): ResultReading | undefined {
  const score = readScore(text);
  return (
    readWords(text) ??
    (context.expected === "dates" ? undefined : score) ??
    readDays(text, context) ??
    readQuantity(text) ??
    score ??
    readShare(text)
  );
}

/** `85% (17 su 20)`, `30/06/2019 (delibera n. 45)`: what stands before a closing remark. */
const REMARK = /^([^()]{1,120}?) ?\([^()]{1,160}\)\.?$/;

/** What formulas over empty cells leave, copied as text. */
function readEmptyFormula(text: string, { expected }: ResultContext): ResultReading | undefined {
  if (isEmptyFormulaDate(text)) return { kind: "unreported", why: "empty-formula" };
  return expected === "dates" && text === "0" ? { kind: "unreported", why: "plain-zero" } : undefined;
}

function readTextResult(original: string, context: ResultContext): ResultReading {
  if (original.length > LONGEST_RESULT) return { kind: "unread", text: original, why: "too-long" };
  const text = fold(original);
  const empty = readEmptyFormula(text, context);
  if (empty) return empty;
  const beforeRemark = REMARK.exec(text)?.[1];
  const reading =
    readFolded(text, context) ?? (beforeRemark === undefined ? undefined : readFolded(beforeRemark, context));
  return reading ?? { kind: "unread", text: original, why: "no-form" };
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

function readNumberResult(value: number, cell: Cell, { dateSystem, expected }: ResultContext): ResultReading {
  if (isDateFormat(cell.format)) return readDateNumber(value, cell, dateSystem);
  if (isTimeFormat(cell.format)) return { kind: "unread", text: cell.text, why: "time-value" };
  const unit = isPercentFormat(cell.format) ? "%" : isEuroFormat(cell.format) ? "€" : undefined;
  const plainDate = expected === "dates" && unit === undefined ? readPlainDate(value, cell, dateSystem) : undefined;
  if (plainDate) return plainDate;
  return { kind: "number", value, unit, isSigned: false };
}

/** Reads a result cell; a missing cell is one that is not reported. */
export function readResult(cell: Cell | undefined, context: ResultContext): ResultReading {
  if (!cell || isBlank(cell)) return { kind: "unreported", why: "blank" };
  const { value } = cell;
  if (isCellError(value)) return { kind: "unread", text: value.error, why: "error-value" };
  if (typeof value === "number") return readNumberResult(withoutNoise(value), cell, context);
  if (typeof value === "boolean") return { kind: "answer", answer: value ? "yes" : "no" };
  return readTextResult(value ?? "", context);
}
