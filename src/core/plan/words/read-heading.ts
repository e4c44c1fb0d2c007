/** What one heading cell says: the role of its column, its year, and how surely. */
import { fold } from "../../values/fold";
import { composedRole } from "./composed-heading";
import { HEADING_PHRASES, LEXICON_STEMS, QUALIFIERS, type HeadingPhrase, type HeadingRole } from "./heading-lexicon";
import { reportedUntil } from "./reporting-day";
import { spelledOut } from "./spelling";
import { stemsOfWords, wordsOf } from "./stems";
import { yearEndsIn, yearOrdinal, yearRangeIn, yearsIn } from "./years";

export interface HeadingReading {
  readonly role: HeadingRole;
  /** said in the heading */
  readonly year: number | undefined;
  /** `1° anno`: 1 for the plan's first year */
  readonly ordinal: number | undefined;
  /** every word is known; otherwise the role is the likeliest */
  readonly strict: boolean;
  /** objectives and indicators in one column */
  readonly mixed: boolean;
  /** the thing the heading speaks of, for a weight: `Peso obiettivo` */
  readonly of: "objective" | "indicator" | undefined;
  /** a description of what another column may name: gives way to it */
  readonly secondary: boolean;
}

const LONGEST_HEADING = 110;
const MOST_WORDS = 14;
/** Longer texts are sentences: what looks abbreviated there is no heading. */
const MOST_ABBREVIATED = 6;
const PARENTHESIS = /\([^()]*\)/g;
const NUMBER_WORD = /^\d+$|^[ntx]\+?\d?$/;

/** `Target raggiunto (SI/NO)`: an outcome in a word. */
const YES_OR_NO = /\bsi\s?\/\s?no\b/;
/** `Valore anno n-1`: the year before the plan. */
const YEAR_BEFORE = /(?:^|\s)[nxt]\s?-\s?1(?:\s|$)/;

const OBJECTIVE = "obiettiv";
const INDICATOR = "indicator";
/** People give way to the office they answer for. */
const PERSONS: ReadonlySet<string> = new Set([
  "referent",
  "responsabil",
  "dirigent",
  "soggett",
  "assegnatar",
  "competenz",
  "attor",
  "owner",
]);

function matches({ stems, leads }: HeadingPhrase, found: ReadonlySet<string>, first: string | undefined): boolean {
  return (!leads || stems[0] === first) && stems.every((stem) => found.has(stem));
}

function firstPhrase(found: ReadonlySet<string>, first: string | undefined): HeadingPhrase | undefined {
  let best: HeadingPhrase | undefined;
  for (const stem of found) {
    for (const phrase of HEADING_PHRASES.get(stem) ?? []) {
      if ((best === undefined || phrase.rank < best.rank) && matches(phrase, found, first)) best = phrase;
    }
  }
  return best;
}

/** In a long heading the first noun says what it is: `Strutture che contribuiscono al conseguimento …` names offices. */
function headPhrase(stems: readonly string[], found: ReadonlySet<string>): HeadingPhrase | undefined {
  const [first = ""] = stems;
  const best = firstPhrase(found, first);
  if (best === undefined || best.leads || best.stems.includes(first)) return best;
  if (stems.length < LONG_HEADING && !HOLDERS.test(first)) return best;
  const leading = (HEADING_PHRASES.get(first) ?? []).filter((phrase) => phrase.leads && matches(phrase, found, first));
  return leading.reduce((winner, phrase) => (phrase.rank < winner.rank ? phrase : winner), leading[0] ?? best);
}

function subjectOf(found: ReadonlySet<string>): HeadingReading["of"] {
  if (found.has(INDICATOR) || found.has("kpi")) return "indicator";
  return found.has(OBJECTIVE) || found.has("ob") || found.has("programm") ? "objective" : undefined;
}

interface Words {
  readonly stems: readonly string[];
  readonly year: number | undefined;
  readonly ordinal: number | undefined;
}

/** `Target 1° anno`, `Target primo anno`: what says the ordinal says nothing else. */
const ORDINAL_STEMS: ReadonlySet<string> = new Set([
  "n",
  "°",
  "º",
  "prim",
  "second",
  "terz",
  "quart",
  "ii",
  "iii",
  "iv",
]);

/** The stems that carry meaning: years, ordinals and what stands in parentheses are set apart. */
function prepare(folded: string): Words {
  const outside = folded.replace(PARENTHESIS, " ").trim();
  // A date alone is a value; beside words it closes the year they speak of.
  const closed = /[a-z]/.test(folded)
    ? [...yearEndsIn(folded), reportedUntil(folded)?.year].filter((year) => year !== undefined)
    : [];
  const years = [...new Set([...yearsIn(folded), ...closed])];
  const ordinal = yearOrdinal(folded);
  const stems = stemsOfWords(wordsOf(/[a-z%]/.test(outside) ? outside : folded)).filter(
    (stem) => !NUMBER_WORD.test(stem) || stem === "n",
  );
  return {
    stems: ordinal === undefined ? stems : stems.filter((stem) => !ORDINAL_STEMS.has(stem)),
    year: years.length === 1 && !yearRangeIn(folded) ? years[0] : undefined,
    ordinal,
  };
}

function plain(role: HeadingRole, { year, ordinal }: Words): HeadingReading {
  return { role, year, ordinal, strict: true, mixed: false, of: undefined, secondary: false };
}

/** Headings without a noun: `2022`, `1° anno`, `%`, `valori 2020`. */
function readWordless(words: Words): HeadingReading | undefined {
  const { stems, year, ordinal } = words;
  const rest = stems.filter(
    (stem) => !["°", "º", "n", "prim", "second", "terz", "quart", "i", "ii", "iii"].includes(stem),
  );
  if (rest.length === 0 && (year !== undefined || ordinal !== undefined)) return plain("year", words);
  const [only] = stems;
  if (stems.length !== 1) return undefined;
  if (only === "%" || only === "percentual") return plain("percent", words);
  return year !== undefined && (only === "valor" || only === "dat") ? plain("baseline", words) : undefined;
}

/** Objectives and indicators named side by side, with a sign or a word between them. */
function namesBoth(found: ReadonlySet<string>, folded: string): boolean {
  return found.has(OBJECTIVE) && (found.has(INDICATOR) || found.has("kpi")) && /[/&,;+]|\s(?:e|ed)\s/.test(folded);
}

/** A threshold is a target only where nothing else is called one. */
function givesWay(role: HeadingRole, first: string | undefined): boolean {
  return (
    first === "descrizion" || (role === "target" && first === "sogl") || (role === "office" && PERSONS.has(first ?? ""))
  );
}

const LONG_HEADING = 4;
/** `Area di risultato`: an area, whatever it is of. */
const HOLDERS = /^(?:ar$|settor|struttur|uffic|direzion)/;
const MOST_COMPOUND = 4;

/** `Indicatore o fase di attuazione`: the first word says it, and the others are words of headings too. */
const leadsKnownWords = ({ role, leads, stems: [lead] }: HeadingPhrase, stems: readonly string[]) =>
  role === "indicator" &&
  leads &&
  lead === stems[0] &&
  stems.length <= MOST_COMPOUND &&
  stems.every((stem) => LEXICON_STEMS.has(stem));

function worded(words: Words, folded: string): HeadingReading | undefined {
  const { stems, year, ordinal } = words;
  const [first] = stems;
  const found = new Set(stems);
  const phrase = headPhrase(stems, found);
  if (!phrase) return undefined;
  const mixed = namesBoth(found, folded);
  return {
    role: mixed && phrase.role.endsWith("objective") ? "indicator" : phrase.role,
    year,
    ordinal,
    strict:
      stems.every((stem) => phrase.stems.includes(stem) || QUALIFIERS.has(stem)) || leadsKnownWords(phrase, stems),
    mixed,
    of: subjectOf(found),
    secondary: givesWay(phrase.role, first),
  };
}

/** Reads a folded text by the phrases of the lexicon. */
function readFolded(folded: string): HeadingReading | undefined {
  const words = prepare(folded);
  if (YES_OR_NO.test(folded)) return plain("status", words);
  if (folded === "anno") return plain("neutral", words);
  if (YEAR_BEFORE.test(folded)) return plain("baseline", words);
  if (words.stems.length > MOST_WORDS) return undefined;
  const wordless = readWordless(words);
  if (wordless === undefined) return worded(words, folded);
  // `100%` is a figure, `%` a heading.
  const besides = wordless.year === undefined ? folded : folded.replace(String(wordless.year), "");
  return wordless.role === "percent" && /\d/.test(besides) ? undefined : wordless;
}

const isSaid = (reading: HeadingReading | undefined): reading is HeadingReading =>
  reading?.strict === true && reading.role !== "neutral" && reading.role !== "foreign";

/** `OUTPUT (TARGET)`: where the words outside say nothing of a plan's columns, those in brackets may. */
function readBracket(folded: string, outside: HeadingReading | undefined): HeadingReading | undefined {
  const inside = outside?.role === "neutral" ? /\(([^()]{3,60})\)/.exec(folded)?.[1] : undefined;
  const reading = inside === undefined ? undefined : readFolded(inside.trim());
  return isSaid(reading) && reading.role !== "unit" ? reading : undefined;
}

/** By the kinds of its words, where no phrase of the lexicon says all of it. */
function readComposed(folded: string): HeadingReading | undefined {
  const words = prepare(folded);
  const role = words.stems.length > MOST_WORDS ? undefined : composedRole(words.stems);
  return role && { ...plain(role, words), of: undefined };
}

/** With its abbreviations written out and its misprints mended; undefined where that could mean several things. */
function readSpelledOut(folded: string): HeadingReading | undefined {
  if (wordsOf(folded).length > MOST_ABBREVIATED) return undefined;
  const readings = spelledOut(folded).flatMap((text) => {
    const phrase = readFolded(text);
    const reading = isSaid(phrase) ? phrase : (readComposed(text) ?? phrase);
    return reading?.strict === true ? [reading] : [];
  });
  const said = readings.filter(isSaid);
  const [first, ...others] = said.length > 0 ? said : readings;
  return first !== undefined && others.every(({ role }) => role === first.role) ? first : undefined;
}

/** Reads a text as a heading; undefined for what cannot be one. */
export function readHeading(text: string): HeadingReading | undefined {
  if (text === "" || text.length > LONGEST_HEADING) return undefined;
  const folded = fold(text);
  const phrase = readFolded(folded);
  // `Ris. atteso` is no result.
  const isExpected = phrase?.role === "result" && readComposed(folded)?.role === "target";
  if (phrase?.strict === true && !isExpected) return readBracket(folded, phrase) ?? phrase;
  return readComposed(folded) ?? readSpelledOut(folded) ?? phrase;
}
