/** `entro e non oltre il`, `<=`, `prima del` and one or more days: what the two deadline forms share. */
import { takeSign } from "../values/comparator";
import { readDayList, takeDays, type WrittenDay } from "../values/italian-date";
import type { Phrase } from "../values/phrase";
import { completeDays } from "./day-list";
import type { FormContext, FormReading, NoSuchDate } from "./form";
import { printDeadlines } from "./print-dates";

/** What is to be done, in front of the deadline: letters only, so that no other number is swallowed. */
const LEAD = /^(?:[a-z(][a-z'.,/()-]*:? ){1,20}?(?=entro\b|non oltre\b|prima d)/;
/** `non entro il 31/12` is no deadline. */
const DENIED = /(?:^| )(?:non|mai) $/;
const BY =
  /^(?:entro(?: e non oltre| o prima)?|non oltre|al piu tardi(?: entro)?|scadenza:?|data:?|termine:?)(?: (?:e non oltre )?(?:il giorno |la data del |la data di |il |al |l'|la |le date del |i giorni )?| ?(?=\d))/;
const BEFORE = /^(?:prima del |prima di |anteriore al |precedente al )/;
const ARTICLE = /^(?:il giorno |in data |il |al )/;
/** `compreso`, `di ogni anno`, a note in brackets. */
const TAIL = /^ ?(?:compreso|incluso|\.|\([a-z' .,-]{1,60}\))?$/;

/** `1.12`, `3-5` and `1/2` alone may be a number, a range, a half: they are days only where `entro` or the like says so. */
const UNSURE = /^(?:\d{1,2}[.-]\d{1,2}|\d\/\d{1,2}|1[0-2]\/\d)$/;
/** `entro il 2022`, `entro l'anno`; `≤ anno 2022` refers to the value of that year. */
const YEAR_END = "fine anno$1";
const WHOLE_YEAR = /^(?:anno(?: in corso| corrente)?)?((?: ?(?:19|20)\d{2})?)$/;

interface Due {
  readonly comparator: "at-most" | "less-than";
  readonly days: readonly WrittenDay[];
}

function takeDue(text: string): Due | undefined {
  const sign = takeSign(text);
  const signed = sign?.value ?? "at-most";
  if (signed !== "at-most" && signed !== "less-than") return undefined;
  const start = sign?.rest ?? text;
  const comparator = BEFORE.test(start) ? "less-than" : signed;
  const days = takeUnled(start.replace(BEFORE, "").replace(BY, "").replace(ARTICLE, ""), text);
  return days && { comparator, days };
}

/** The days once what leads to them is gone: all of the rest. */
function takeUnled(rest: string, text: string): readonly WrittenDay[] | undefined {
  if (rest === text && UNSURE.test(text)) return undefined;
  // Two days joined by a hyphen may be a period; three are a list.
  const listed = readDayList(rest, [" - "]);
  if (listed && listed.length > 2) return listed;
  const days = takeDays(rest === text || takeSign(text) ? rest : rest.replace(WHOLE_YEAR, YEAR_END));
  return days && TAIL.test(days.rest) ? days.value : undefined;
}

/** Reads a whole text as deadlines, if their number satisfies the form that asks. */
export function readDue(
  { folded }: Phrase,
  { source }: FormContext,
  isWanted: (count: number) => boolean,
): readonly FormReading[] | NoSuchDate {
  const lead = LEAD.exec(folded)?.[0] ?? "";
  const due = DENIED.test(lead) ? undefined : takeDue(folded.slice(lead.length));
  if (!due || !isWanted(due.days.length)) return [];
  const days = completeDays(due.days, source.year, "neighbour");
  if (days === "no-such-date") return days;
  const { comparator } = due;
  const { dates, assumed } = days;
  return [{ goal: { kind: "dates", comparator, dates }, canonical: printDeadlines(comparator, dates), assumed }];
}
