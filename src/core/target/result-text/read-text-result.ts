/**
 * A text as a result, read whole: one value, and words that are known not to change it. Anything else is not guessed at: the cell is
 * unread, with what it may mean for the user to choose from.
 */
import { makePhrase, originalOf, type Phrase } from "../../values/phrase";
import type { ResultContext, ReportedResult, ResultAlternative, ResultReading, UnreportedResult } from "../result";
import { takeNumberWord } from "../../values/number-words";
import { isUpward, takeComparator } from "../../values/comparator";
import { withoutActs, withoutTimeOfDay } from "./acts";
import { unknownWords, vocabularyOf, wordsOf, type Vocabulary } from "./judge-words";
import { readCore, type Core } from "./read-core";
import { resultOf, secondValuesIn } from "./second-values";
import { decimalPointOf } from "./separators";
import { splitBrackets, splitTails } from "./split-remarks";
import { valuesIn, type TextValue } from "./values-in-text";

const NOT_REPORTED: ResultAlternative = { id: "not-a-result", result: { kind: "unreported", why: "in-progress" } };
const NOT_DONE: ResultAlternative = { id: "not-done", result: { kind: "answer", answer: "no" } };

/** A reading that says something. */
function isReported(reading: ResultReading): reading is ReportedResult {
  return reading.kind !== "unread" && reading.kind !== "unreported";
}

interface Reader {
  readonly phrase: Phrase;
  readonly context: ResultContext;
  readonly vocabulary: Vocabulary;
}

/** Beside «it counts» stands what else the cell may say: that the thing was not done, or that there is no result yet. */
function otherwise(result: ReportedResult, { context }: Reader): ResultAlternative {
  const mayBeUndone = result.kind === "answer" || context.expected === "dates" || context.expected === "outcome";
  return mayBeUndone ? NOT_DONE : NOT_REPORTED;
}

function secondAlternatives(values: readonly TextValue[], { context }: Reader): readonly ResultAlternative[] {
  const results = values.flatMap((value) => resultOf(value, context) ?? []);
  return results.map((result, index) => ({ id: `value-${index + 2}`, result }));
}

/** `12 (dodici)`: the same number once more in letters. */
function isInLetters(remark: string, reading: ReportedResult): boolean {
  const word = takeNumberWord(remark);
  return reading.kind === "number" && word?.rest === "" && word.value === reading.value;
}

/** Judges a value that was read together with its remarks. */
function judge({ reading, dropped }: Core, remarks: readonly string[], reader: Reader): ResultReading {
  const { phrase, context, vocabulary } = reader;
  if (!isReported(reading)) return judgeUnreported(reading, [...dropped, ...remarks], reader);
  const plain = remarks
    .filter((remark) => !isInLetters(remark, reading))
    .map((remark) => withoutTimeOfDay(withoutActs(remark)));
  const beside = plain.map((remark) => secondValuesIn(remark, reading, context));
  const pieces = [...dropped, ...remarks].map((piece) => originalOf(phrase, piece));
  const result: ReportedResult = pieces.length === 0 ? reading : { ...reading, leftOut: pieces };
  const first = { id: "value-1", result };
  const text = phrase.original;
  const values = beside.flatMap((found) => found ?? []);
  if (values.length > 0 || beside.includes(undefined)) {
    const others = secondAlternatives(values, reader);
    const alternatives = [first, ...others, ...(others.length === 0 ? [otherwise(result, reader)] : [])];
    return { kind: "unread", text, why: "second-value", passedOver: remarks, alternatives };
  }
  const unknown = [...dropped, ...plain].flatMap((piece) => unknownWords(piece, vocabulary));
  if (unknown.length === 0) return result;
  const alternatives = [first, otherwise(result, reader)];
  return { kind: "unread", text, why: "unknown-words", passedOver: unknown, alternatives };
}

/** `n.d. (12 nel 2018)`: nothing was reported, unless what is beside it says otherwise. */
function judgeUnreported(
  reading: Exclude<ResultReading, ReportedResult>,
  remarks: readonly string[],
  reader: Reader,
): ResultReading {
  const values = remarks.flatMap((remark) => valuesIn(withoutActs(remark)) ?? []);
  if (reading.kind === "unread" || values.length === 0) return reading;
  const unreported: UnreportedResult = reading;
  const alternatives = [{ id: "value-1", result: unreported }, ...secondAlternatives(values, reader)];
  return { kind: "unread", text: reader.phrase.original, why: "second-value", passedOver: remarks, alternatives };
}

/** `oltre 100`, `< 30 giorni`, `almeno 110`: the true value lies on one side of a number. */
function readBound(reader: Reader): ResultReading | undefined {
  const { folded, original } = reader.phrase;
  const found = takeComparator(folded);
  const isUp = found && isUpward(found.value);
  if (!found || isUp === undefined) return undefined;
  const core = readCore(found.rest, reader.context);
  if (core?.reading.kind !== "number" || core.dropped.length > 0 || core.reading.isSigned) return undefined;
  const words = originalOf(reader.phrase, folded.slice(0, folded.length - found.rest.length).trim());
  const first = { id: "value-1", result: { ...core.reading, leftOut: [words] } };
  return {
    kind: "unread",
    text: original,
    why: "unknown-words",
    passedOver: [words],
    beyond: isUp ? "above" : "below",
    alternatives: [first, otherwise(first.result, reader)],
  };
}

function readRemarked(reader: Reader): ResultReading | undefined {
  const { phrase, context } = reader;
  const inBrackets = splitBrackets(phrase.folded);
  const text = inBrackets?.core ?? phrase.folded;
  const remarks = inBrackets?.remarks ?? [];
  const core = readCore(text, context);
  if (core) return judge(core, remarks, reader);
  for (const parted of splitTails(text)) {
    const before = readCore(parted.core, context);
    if (before) return judge(before, [...parted.remarks, ...remarks], reader);
  }
  return undefined;
}

/** Values among words that no form explains: each is what the cell may mean. */
function readLoose(reader: Reader): ResultReading {
  const { phrase } = reader;
  const text = phrase.original;
  const point = decimalPointOf(phrase.folded);
  if (point) {
    const result = { kind: "number", ...point, isSigned: /^[+-]/.test(phrase.folded) } as const;
    return {
      kind: "unread",
      text,
      why: "decimal-point",
      alternatives: [{ id: "decimal-point", result }, NOT_REPORTED],
    };
  }
  const plain = withoutTimeOfDay(withoutActs(phrase.folded));
  const values = (valuesIn(plain) ?? []).flatMap((value) => resultOf(value, reader.context) ?? []);
  const alternatives = values.map((result, index) => ({ id: `value-${index + 1}`, result }));
  const [first, second] = alternatives;
  if (!first) return { kind: "unread", text, why: "no-form" };
  if (second) return { kind: "unread", text, why: "second-value", alternatives };
  return {
    kind: "unread",
    text,
    why: "unknown-words",
    passedOver: wordsOf(plain),
    alternatives: [first, otherwise(first.result, reader)],
  };
}

/** Reads a text that is not blank. */
export function readTextResult(original: string, context: ResultContext): ResultReading {
  const reader = { phrase: makePhrase(original), context, vocabulary: vocabularyOf(context.about ?? []) };
  return readBound(reader) ?? readRemarked(reader) ?? readLoose(reader);
}
