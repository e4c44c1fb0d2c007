/** The value of a result together with the words around it: a lead, a value, a tail. Whether the words are harmless is judged elsewhere. */
import { takeClosingYear } from "./closing-year";
import { minutesAndSeconds } from "../../values/duration";
import { readDayList, takeDays, type WrittenDay } from "../../values/italian-date";
import { readAnswer, readMissing, readStep } from "../../values/judgement";
import { ASSUMED_THAT_DAY } from "../assumptions";
import { completeDays } from "../day-list";
import type { Taken } from "../../values/comparator";
import { isNoun, takeQuantity, type Quantity } from "../quantity";
import { takeNumber } from "../../values/italian-number";
import { readFraction } from "../take-fraction";
import { takeScore } from "../take-score";
import type { ResultContext, ResultReading } from "../result";
import { withoutActs, withoutTimeOfDay } from "./acts";
import { otherSeparatorOf } from "./separators";

export interface Core {
  readonly reading: ResultReading;
  /** folded words around the value that the reading does not keep */
  readonly dropped: readonly string[];
}

const only = (reading: ResultReading): Core => ({ reading, dropped: [] });
const pieces = (...texts: readonly string[]) =>
  texts.map((text) => text.trim()).filter((text) => /[a-z0-9]/.test(text));

const BY_DAY = /^entro (?:il )?(?=\d)/;
/** Words without a figure in front of the value; the last may be an article or a preposition. */
const LEAD = /^(?:[a-z(][a-z'.,/()-]*[:;,]?(?: -)? ){1,14}?(?=[\d€+-]|n[.°r]|1°)/;
/** `1.12` is a day only against a deadline. */
const DECIMAL = /^\d{1,2}\.\d{1,2}$/;

function daysCore(days: readonly WrittenDay[], text: string, dropped: readonly string[], context: ResultContext): Core {
  const complete = completeDays(days, context.year, "column");
  if (complete === "no-such-date") return only({ kind: "unread", text, why: "no-such-date" });
  const assumed = BY_DAY.test(text) ? [...complete.assumed, ASSUMED_THAT_DAY] : complete.assumed;
  return { reading: { kind: "dates", dates: complete.dates, assumed }, dropped };
}

/** Letters behind a day: `28/06/2019 delibera di Giunta`. */
const TAIL = /^(?:[,;:.]? ?[a-z'][a-z'.,/ -]{0,160}|[.;]?)$/;

function readDays(text: string, context: ResultContext): Core | undefined {
  if (context.expected !== "dates" && DECIMAL.test(text)) return undefined;
  const found = takeLedDays(text);
  if (found) return daysCore(found.days, text, found.dropped, context);
  const listed = context.expected === "dates" ? readDayList(text, [" - ", " / ", " "]) : undefined;
  return listed && daysCore(listed, text, [], context);
}

/** Days at the front of the text or behind words; `entro` in front of them is told as an assumption of its own. */
function takeLedDays(text: string) {
  const by = BY_DAY.exec(text)?.[0];
  for (const start of new Set(["", by ?? leadOf(text)])) {
    const days = takeDays(text.slice(start.length));
    const said = by === undefined ? start : "";
    if (days && TAIL.test(days.rest)) return { days: days.value, dropped: pieces(said, days.rest) };
  }
  return undefined;
}

const leadOf = (text: string) => LEAD.exec(text)?.[0] ?? "";

const isCounted = (unit: string | undefined) => unit === undefined || unit === "N.";

/** What may follow a number with its unit: a point, words without figures. */
const WORDS = /^[a-z'][a-z'., /-]{0,120}$/;

/** What the number is when its separator is read the other way; only counts and minutes are written so. */
function otherReadingOf(text: string, unit: string | undefined): number | undefined {
  if (unit === "min") return minutesAndSeconds(text);
  return isCounted(unit) ? otherSeparatorOf(text) : undefined;
}

function quantityAt(text: string, lead: string): Core | undefined {
  const start = text.slice(lead.length);
  // A number in letters inside a sentence is mostly an article: `con un ritardo`.
  const taken = lead === "" || /^[\d€+-]|^n[.°r]/.test(start) ? takeQuantity(start) : undefined;
  return taken && numberCore(taken, start, lead);
}

function numberCore(taken: Taken<Quantity>, start: string, lead: string): Core | undefined {
  const { value, unit, written, isSigned } = taken.value;
  const rest = taken.rest.trim().replace(/^[.,;]$/, "");
  const isThing = isCounted(unit) && isNoun(rest);
  if (rest !== "" && !isThing && (isCounted(unit) || !WORDS.test(rest))) return undefined;
  const otherSeparator = otherReadingOf(start, unit);
  const reading = {
    kind: "number",
    value,
    unit: isThing ? rest : unit,
    ...(written && { written }),
    ...(otherSeparator !== undefined && { otherSeparator }),
    isSigned,
  } as const;
  return { reading, dropped: pieces(lead, isThing ? "" : rest) };
}

function readQuantity(text: string): Core | undefined {
  return quantityAt(text, "") ?? quantityAt(text, leadOf(text));
}

function readShare(text: string): Core | undefined {
  const lead = leadOf(text);
  const fraction = readFraction(text.slice(lead.length));
  if (!fraction) return undefined;
  const { value, outOf, nouns } = fraction;
  return { reading: { kind: "score", value, outOf, isShare: true }, dropped: pieces(lead, ...nouns) };
}

function readScore(text: string): Core | undefined {
  const lead = leadOf(text);
  const score = takeScore(text) ?? takeScore(text.slice(lead.length));
  if (score?.rest !== "") return undefined;
  return { reading: { kind: "score", ...score.value }, dropped: takeNumber(text) ? [] : pieces(lead) };
}

function readWords(text: string, { year }: ResultContext): Core | undefined {
  const missing = readMissing(text);
  if (missing) return only({ kind: "unreported", why: missing });
  const step = readStep(text);
  if (step !== undefined) return only({ kind: "step", step });
  const inYear = year === undefined ? undefined : takeClosingYear(text, year);
  if (!inYear && year !== undefined && / (?:nel|anno) (?:19|20)\d{2}$/.test(text)) return undefined;
  const answer = readAnswer(inYear?.rest ?? text);
  return answer && { reading: { kind: "answer", answer }, dropped: pieces(inYear?.words ?? "") };
}

/** Reads a whole folded text without brackets. */
export function readCore(whole: string, context: ResultContext): Core | undefined {
  const text = withoutTimeOfDay(withoutActs(whole));
  const score = readScore(text);
  return (
    readWords(text, context) ??
    (context.expected === "dates" ? undefined : score) ??
    readDays(text, context) ??
    readQuantity(text) ??
    score ??
    readShare(text)
  );
}
