/** `incremento del 10% rispetto all'anno precedente`, `+20.000 … per un totale di almeno 280.000`, `≥ anno x-1 + 10%`. */
import { takeComparator, type Comparator, type Taken } from "../values/comparator";
import { sum } from "../values/decimal";
import { takeNumber } from "../values/italian-number";
import { ASSUMED_EARLIER_YEAR, ASSUMED_TOTAL } from "./assumptions";
import type { bareFallUnder } from "./direction";
import type { RelativeGoal } from "./goal";
import { isNegated } from "./negation";
import { isNoun, takeQuantity, type Quantity } from "./quantity";
import type { Assumption } from "./reading";
import { takeEarlierYear } from "./take-earlier-year";

export interface ChangeReading {
  readonly goal: RelativeGoal;
  readonly assumed: readonly Assumption[];
}

type Way = "rise" | "fall";

const OF =
  "(?: (?:percentuale|minim[oa]|annu[oa]|medi[oa]|numerico))?(?: (?:del|dello|di|pari al|pari a|almeno)| dell')?(?: almeno)?(?: il)? ?";
const LEADS: Readonly<Record<Way, RegExp>> = {
  rise: new RegExp(`^(?:(?:in )?(?:incremento|aumento|crescita|miglioramento)(?:${OF}| (?=[<>=≥≤r\\d]))|\\+ ?(?=\\d))`),
  fall: new RegExp(
    `^(?:(?:in )?(?:riduzione|diminuzione|calo|decremento|contenimento)(?:${OF}| (?=[<>=≥≤r\\d]))|- ?(?=\\d))`,
  ),
};
const KEEP = /^(?:mantenimento|conferma|consolidamento)(?: (?:del|dello|della|di|dei))? ?/;
const COMPARED =
  /^,? ?(?:(?:rispetto|in confronto|raffrontat[oa]) (?:a(?=l)|ai? |agli |(?=al|all'))?|(?:vs|versus|contro)\.? (?=[a-z0-9])|su(?=l)|sui |da(?=l)|in piu de(?=l)|nei confronti de(?=l))(?:l(?:la|l'|o)? ?)?(?:il |la |l')?/;
const MORE = /^ ?in (piu|meno) ?/;
const IMPLIED = "anno x-1";

const AT: Readonly<Record<Way, Comparator>> = { rise: "at-least", fall: "at-most" };
const BEYOND: Readonly<Record<Way, Comparator>> = { rise: "more-than", fall: "less-than" };

/** `5 punti percentuali`, `2 p.p.`: added to a percentage, not a share of it. */
const POINTS = /^ ?(?:punt[oi](?: percentual[ei]| %)?|p\. ?p\.|pp)(?![a-z])/;

interface Step extends Quantity {
  readonly inPoints?: true;
}

function takeStep(text: string): Taken<Step> | undefined {
  const taken = takeQuantity(text);
  const points = taken?.value.unit === undefined && taken ? POINTS.exec(taken.rest) : undefined;
  return taken && points
    ? { value: { ...taken.value, inPoints: true }, rest: taken.rest.slice(points[0].length) }
    : taken;
}

interface Change {
  readonly comparator: Comparator;
  readonly reference: string;
  /** with its sign; a ratio when the unit is `%` */
  readonly step: number;
  readonly unit: string | undefined;
  readonly inPoints?: true;
  readonly total: number | undefined;
}

function goalOf({ comparator, reference, step, unit, inPoints, total }: Change): RelativeGoal {
  const isShare = unit === "%";
  const factor = isShare ? sum([1, step]) : 1;
  return {
    kind: "relative",
    comparator,
    to: "baseline",
    reference,
    factor,
    offset: isShare ? 0 : step,
    ...(inPoints && { inPoints }),
    total,
  };
}

/** What becomes of the change, behind the earlier year: `, attivano Web Analytics Italia`; letters only. */
const AFTERWARDS = /^, [a-z][a-z' ]{2,120}$/;

/** What an earlier year is named by, after `rispetto a`; the whole text. */
function earlierYear(text: string): string | undefined {
  const lead = COMPARED.exec(text);
  const earlier = lead && takeEarlierYear(text.slice(lead[0].length));
  if (!earlier) return undefined;
  const isWhole = earlier.rest === "" || (AFTERWARDS.test(earlier.rest) && !isNegated(earlier.rest));
  return isWhole ? earlier.value : undefined;
}

const TOTAL = /^([a-z' ]{0,80}?),? ?per un totale (?:di |pari a )?(?:almeno |≥ ?|>= ?)?(?=\d)/;

function totalOf(rest: string): number | undefined {
  const lead = TOTAL.exec(rest);
  const number = lead && takeNumber(rest.slice(lead[0].length));
  const noun = number?.rest.trim() ?? "";
  return number && (noun === "" || isNoun(noun)) ? number.value : undefined;
}

/** What is counted, between the size and `rispetto`: `5 imprese rispetto al 2018`. */
const COUNTED =
  /^ [a-z][a-z' ]{0,60}?,? (?=rispetto |in confronto |nei confronti |vs\.? |versus |contro |sul(?: |l')(?:anno |20)|dal(?: |l')(?:anno |20))/;

/** How the change is introduced. */
interface Lead {
  readonly way: Way;
  readonly comparator: Comparator;
  /** what a bare fall may be; `change` where the words say so */
  readonly bare: ReturnType<typeof bareFallUnder>;
  /** `+20 imprese`, `altre 20 imprese`: only a change is written so, even without an earlier year */
  readonly isPlus: boolean;
}

function isBareChange(way: Way, bare: Lead["bare"], unit: string | undefined): boolean {
  return way === "rise" || bare === "change" || (bare === "share" && unit === "%");
}

function readSized(
  { way, comparator, bare, isPlus }: Lead,
  { value: { value, ...kind }, rest }: Taken<Step>,
): ChangeReading | undefined {
  const size = Math.abs(value);
  const change = {
    comparator,
    reference: IMPLIED,
    ...kind,
    step: way === "rise" ? size : -size,
    total: undefined,
  };
  const total = way === "rise" ? totalOf(rest) : undefined;
  if (total !== undefined) return { goal: goalOf({ ...change, total }), assumed: [ASSUMED_TOTAL] };
  // A bare `-5` is a level below zero, `-5%` may be either; a bare `+10%`, or a fall in words, is nothing but a change.
  if (rest === "" && isBareChange(way, bare, kind.unit))
    return { goal: goalOf(change), assumed: [ASSUMED_EARLIER_YEAR] };
  const noun = rest.replace(/^ /, "");
  if (way === "rise" && change.unit !== "%" && isNoun(noun) && isPlus)
    return { goal: goalOf(change), assumed: [ASSUMED_EARLIER_YEAR] };
  const reference = earlierYear(rest.replace(COUNTED, "").trimStart());
  return reference === undefined ? undefined : { goal: goalOf({ ...change, reference }), assumed: [] };
}

function readWay(way: Way, text: string, bareFall: Lead["bare"] = "level"): ChangeReading | undefined {
  const lead = LEADS[way].exec(text);
  if (!lead) return undefined;
  const rest = text.slice(lead[0].length);
  const reference = earlierYear(rest);
  if (reference !== undefined) {
    return {
      goal: goalOf({ comparator: BEYOND[way], reference, step: 0, unit: undefined, total: undefined }),
      assumed: [],
    };
  }
  const sized = takeStep((takeComparator(rest)?.rest ?? rest).replace(OTHERS, ""));
  if (!sized) return undefined;
  const isSigned = /^[+-]/.test(text);
  return readSized(
    { way, comparator: AT[way], bare: isSigned ? bareFall : "change", isPlus: text.startsWith("+") },
    sized,
  );
}

const OTHERS = /^(?:ulteriori|altr[ie]|nuov[ie]) (?=\d)/;

/** `almeno +10%`, `≥ +3`, `almeno altri 450 servizi`, `ulteriori 200 PA`: a rise, with or without a comparator. */
function readPlus(text: string): ChangeReading | undefined {
  const compared = takeComparator(text);
  const rest = compared?.rest ?? text;
  const isOthers = /^(?:ulteriori|altr[ie]) (?=\d)/.test(rest);
  if (!isOthers && !(compared && /^\+ ?\d/.test(rest))) return undefined;
  const sized = takeStep(rest.replace(OTHERS, "").replace(/^\+ /, "+"));
  return (
    sized && readSized({ way: "rise", comparator: compared?.value ?? "at-least", bare: "change", isPlus: true }, sized)
  );
}

/** `incremento, rispetto alla baseline, di almeno 450`: what it is compared with goes to the end. */
const INSERTED = /^([a-z]+),? ((?:rispetto|in confronto) [^,]{3,60}), (d(?:i|el|ello|ell'|ella) ?.{1,120})$/;

function inOrder(text: string): string {
  return text.replace(INSERTED, "$1 $3 $2");
}

/** `10% in più rispetto all'anno precedente` */
function readMore(text: string): ChangeReading | undefined {
  const taken = takeStep(text);
  const more = taken && MORE.exec(taken.rest);
  if (!taken || !more) return undefined;
  const rest = taken.rest.slice(more[0].length);
  const earlier = takeEarlierYear(rest);
  const reference = earlierYear(rest) ?? (earlier?.rest === "" ? earlier.value : undefined);
  if (reference === undefined) return undefined;
  const way = more[1] === "piu" ? "rise" : "fall";
  const { value, ...kind } = taken.value;
  return {
    goal: goalOf({ ...kind, comparator: AT[way], reference, step: way === "rise" ? value : -value, total: undefined }),
    assumed: [],
  };
}

function readKeep(text: string): ChangeReading | undefined {
  const lead = KEEP.exec(text);
  const earlier = lead && takeEarlierYear(text.slice(lead[0].length));
  if (earlier?.rest !== "") return undefined;
  return {
    goal: goalOf({ comparator: "at-least", reference: earlier.value, step: 0, unit: undefined, total: undefined }),
    assumed: [],
  };
}

/** The canonical form: an earlier year with a change behind it. */
function readPrinted(text: string): ChangeReading | undefined {
  const comparator = takeComparator(text);
  const earlier = comparator && takeEarlierYear(comparator.rest);
  const sign = earlier && /^ ([+-]) /.exec(earlier.rest);
  const taken = sign && takeStep(earlier.rest.slice(sign[0].length));
  if (!comparator || !taken) return undefined;
  const total = totalOf(taken.rest);
  if (total === undefined && taken.rest !== "") return undefined;
  const { value, ...kind } = taken.value;
  const change = {
    ...kind,
    comparator: comparator.value,
    reference: earlier.value,
    step: sign[1] === "-" ? -value : value,
    total,
  };
  return { goal: goalOf(change), assumed: total === undefined ? [] : [ASSUMED_TOTAL] };
}

/** Reads a whole folded text as a change against an earlier value; `bareFall`: what the row says of a bare `-10%`. */
export function readChange(whole: string, bareFall: Lead["bare"] = "level"): ChangeReading | undefined {
  const text = inOrder(whole);
  return (
    readPlus(text) ??
    readWay("rise", text) ??
    readWay("fall", text, bareFall) ??
    readMore(text) ??
    readKeep(text) ??
    readPrinted(text)
  );
}
