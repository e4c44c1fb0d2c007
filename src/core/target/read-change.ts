/** `incremento del 10% rispetto all'anno precedente`, `+20.000 … per un totale di almeno 280.000`, `≥ anno x-1 + 10%`. */
import { takeComparator, type Comparator } from "../values/comparator";
import { subtract, sum } from "../values/decimal";
import { takeNumber } from "../values/italian-number";
import { ASSUMED_TOTAL } from "./assumptions";
import type { RelativeGoal } from "./goal";
import { isNoun, takeQuantity, type Quantity } from "./quantity";
import type { Assumption } from "./reading";
import { takeEarlierYear } from "./take-earlier-year";

export interface ChangeReading {
  readonly goal: RelativeGoal;
  readonly assumed: readonly Assumption[];
}

const RISE = /^(?:(?:in )?(?:incremento|aumento|crescita|miglioramento)|\+(?= ?\d))(?: (?:(?:percentuale|minimo|annuo|medio) )*(?:del|dello|di|pari al|pari a|almeno)?(?: almeno| il)?| ?(?:dell'))? ?/;
const FALL = /^(?:(?:in )?(?:riduzione|diminuzione|calo|decremento|contenimento)|-(?= ?\d))(?: (?:(?:percentuale|minima|annua|media) )*(?:del|dello|di|pari al|pari a|almeno)?(?: almeno| il)?| ?(?:dell'))? ?/;
const KEEP = /^(?:mantenimento|conferma|consolidamento|stabilita)(?: (?:del|dello|della|di|dei))? ?/;
const COMPARED = /^ ?(?:,? ?rispetto |in confronto |su(?:l)? |sul )/;
const MORE = /^ ?in (piu|meno)(?![a-z])/;

type Way = "rise" | "fall";

const COMPARATORS: Readonly<Record<Way, Comparator>> = { rise: "at-least", fall: "at-most" };
const STRICT: Readonly<Record<Way, Comparator>> = { rise: "more-than", fall: "less-than" };

function relative(comparator: Comparator, factor = 1, offset = 0, total?: number): RelativeGoal {
  return { kind: "relative", comparator, to: "baseline", factor, offset, total };
}

function changed(way: Way, { value, unit }: Quantity, total?: number): RelativeGoal {
  const size = Math.abs(value);
  const step = way === "rise" ? size : -size;
  return unit === "%" ? relative(COMPARATORS[way], sum([1, step])) : relative(COMPARATORS[way], 1, step, total);
}

/** What an earlier year is named by, after `rispetto a`; all of the rest. */
function isEarlier(text: string): boolean {
  const start = text.replace(COMPARED, "").replace(/^(?:al(?:la)? |all'|a )/, "");
  return COMPARED.test(text) && takeEarlierYear(start)?.rest === "";
}

const TOTAL = /^(.{0,80}?)[,;]? per un totale (?:di |pari a )?(?:almeno |≥ ?|>= ?)?(?=\d)/;

function totalOf(rest: string): number | undefined {
  const lead = TOTAL.exec(rest);
  if (!lead || !(lead[1]?.trim() === "" || isNoun(lead[1]?.trim() ?? ""))) return undefined;
  const number = takeNumber(rest.slice(lead[0].length));
  const noun = number?.rest.trim() ?? "";
  return number && (noun === "" || isNoun(noun)) ? number.value : undefined;
}

function readSized(way: Way, text: string, isSignOnly: boolean): ChangeReading | undefined {
  const taken = takeQuantity(text);
  if (!taken) return undefined;
  const total = way === "rise" ? totalOf(taken.rest) : undefined;
  if (total !== undefined) return { goal: changed(way, taken.value, total), assumed: [ASSUMED_TOTAL] };
  // A bare `-5%` may be a level below zero; a bare `+10%` is nothing but a change.
  const isAlone = taken.rest === "" && way === "rise" && isSignOnly;
  const isCompared = isEarlier(taken.rest.replace(/^ [a-z][a-z' ]{0,60}?(?= rispetto )/, ""));
  return isAlone || isCompared ? { goal: changed(way, taken.value), assumed: [] } : undefined;
}

function readWay(way: Way, lead: RegExp, text: string): ChangeReading | undefined {
  const found = lead.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found[0].length);
  if (/^(?:rispetto|in confronto) /.test(rest)) return isEarlier(` ${rest}`) ? { goal: relative(STRICT[way]), assumed: [] } : undefined;
  const sized = takeComparator(rest)?.rest ?? rest;
  return readSized(way, sized, /^[+-]/.test(text));
}

/** `10% in più rispetto all'anno precedente` */
function readMore(text: string): ChangeReading | undefined {
  const taken = takeQuantity(text);
  const found = taken && MORE.exec(taken.rest);
  if (!taken || !found) return undefined;
  const rest = taken.rest.slice(found[0].length);
  const isOfYear = isEarlier(rest) || takeEarlierYear(rest.trim())?.rest === "";
  return isOfYear ? { goal: changed(found[1] === "piu" ? "rise" : "fall", taken.value), assumed: [] } : undefined;
}

function readKeep(text: string): ChangeReading | undefined {
  const found = KEEP.exec(text);
  const earlier = found && takeEarlierYear(text.slice(found[0].length));
  return earlier?.rest === "" ? { goal: relative("at-least"), assumed: [] } : undefined;
}

/** The canonical form: an earlier year with a change behind it. */
function readPrinted(text: string): ChangeReading | undefined {
  const comparator = takeComparator(text);
  const earlier = comparator && takeEarlierYear(comparator.rest);
  const sign = earlier && /^ ([+-]) /.exec(earlier.rest);
  const taken = sign && takeQuantity(earlier.rest.slice(3));
  if (!comparator || !taken) return undefined;
  const size = sign[1] === "-" ? -taken.value.value : taken.value.value;
  const total = totalOf(taken.rest);
  if (total === undefined && taken.rest !== "") return undefined;
  const goal =
    taken.value.unit === "%"
      ? relative(comparator.value, subtract(1, -size), 0, total)
      : relative(comparator.value, 1, size, total);
  return { goal, assumed: total === undefined ? [] : [ASSUMED_TOTAL] };
}

/** Reads a whole folded text as a change against an earlier value. */
export function readChange(text: string): ChangeReading | undefined {
  return readWay("rise", RISE, text) ?? readWay("fall", FALL, text) ?? readMore(text) ?? readKeep(text) ?? readPrinted(text);
}
