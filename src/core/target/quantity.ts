/** The part that most forms share: a number with its unit, wherever the unit stands. */
import type { Taken } from "../values/comparator";
import { divide, multiply } from "../values/decimal";
import { takeDuration } from "../values/duration";
import { takeNumber } from "../values/italian-number";
import { takeNumberWord } from "../values/number-words";
import { takeUnit, takeUnitBefore, type ScaledUnit, type Unit, type WrittenUnit } from "../values/unit";

export interface Quantity {
  /** in base units; a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: Unit | undefined;
  /** how it was written, where that is a multiple of the unit: `k€`, `mila`, `kWh` */
  readonly written?: WrittenUnit;
  /** the number has a sign of its own: `+10%` */
  readonly isSigned: boolean;
}

/** 80 with unit `%` is 0.8. */
export function scaled(value: number, unit: string | undefined): number {
  return unit === "%" ? (divide(value, 100) ?? value) : value;
}

/** A number as it stands before its unit, in base units: 150 before `k€` is 150 000, 5 before `‰` is 0.005. */
export function inBase(value: number, unit: string | undefined, written: WrittenUnit | undefined): number {
  return scaled(written ? multiply(value, written.factor) : value, unit);
}

interface Counted extends Taken<number> {
  readonly multiplier?: WrittenUnit;
}

/** A number and its unit at the front of a folded text: `70,00 %`, `n° 8`, `€ 1.821.008,38`, `due`, `26'`, `150 mila euro`. */
export function takeQuantity(text: string): Taken<Quantity> | undefined {
  const duration = takeDuration(text);
  if (duration) return { value: { value: duration.value, unit: "min", isSigned: false }, rest: duration.rest };
  const before = takeUnitBefore(text);
  const start = before?.rest ?? text;
  const number = withoutEcho(takeNumber(start) ?? takeNumberWord(start));
  const taken = number && (withUnit(number, before?.value) ?? withUnit(multiplied(number), before?.value));
  if (!taken) return undefined;
  return { value: { ...taken.value, isSigned: /^[+-]/.test(start) }, rest: taken.rest };
}

/** The number with the unit behind it, or else before it; undefined where the two contradict each other. */
function withUnit(
  { value, rest, multiplier }: Counted,
  before: ScaledUnit | undefined,
): Taken<Omit<Quantity, "isSigned">> | undefined {
  const after = takeUnit(rest);
  const isMultiplierNext = !after && multiplier === undefined && MULTIPLIERS.some(([, word]) => word.test(rest));
  if (isMultiplierNext || !canFollow(before?.unit, after?.value.unit)) return undefined;
  const { unit, as } = unitOf(after?.value ?? before, multiplier);
  const quantity = { value: inBase(value, unit, as), unit, ...(as && { written: as }) };
  return { value: quantity, rest: after?.rest ?? rest };
}

function unitOf(found: ScaledUnit | undefined, multiplier: WrittenUnit | undefined) {
  const unit = found?.unit;
  return { unit, as: multiplier ? composed(multiplier, unit) : found?.written };
}

const ECHO = /^ ?\(([a-z]{2,12})\)/;

/** `2 (due)`: the number once more in letters. */
function withoutEcho(number: Taken<number> | undefined): Taken<number> | undefined {
  const echo = number && ECHO.exec(number.rest);
  const isSame = echo && takeNumberWord(echo[1] ?? "")?.value === number.value;
  return isSame ? { value: number.value, rest: number.rest.slice(echo[0].length) } : number;
}

const MULTIPLIERS: readonly (readonly [number, RegExp])[] = [
  [1_000, /^ ?(?:mila|k)(?![a-z€])/],
  [1_000_000, /^ ?(?:mln\.?|milion[ei])(?![a-z])(?: di(?= ))?/],
  [1_000_000_000, /^ ?(?:mld\.?|miliard[oi])(?![a-z])(?: di(?= ))?/],
];

/** `50 mila`, `1,5 mln`, `2 milioni di visualizzazioni`; the number keeps its size, the multiplier is told beside it. */
function multiplied(number: Taken<number>): Counted {
  for (const [factor, word] of MULTIPLIERS) {
    const found = word.exec(number.rest);
    if (!found) continue;
    const text = found[0].trim().replace(/ di$/, "");
    return { value: number.value, rest: number.rest.slice(found[0].length), multiplier: { factor, text } };
  }
  return number;
}

/** `€ 2 milioni` is printed `2 milioni di euro`. */
function composed({ factor, text }: WrittenUnit, unit: Unit | undefined): WrittenUnit {
  return { factor, text: unit === "€" ? `${text}${text === "mila" ? "" : " di"} euro` : text };
}

/** `n. 7 gg`: the `n.` only introduces the number; any other pair of unlike units is no quantity. */
function canFollow(before: Unit | undefined, after: Unit | undefined): boolean {
  return before === undefined || after === undefined || before === after || before === "N.";
}

/** Words that belong to another form, or announce a second target. */
const FOREIGN =
  /(?:^|[ (])(?:entro|oppure|ovvero|rispetto al|rispetto all'|cluster|precedente|almeno|massimo|minimo|x|per un totale|per ogni|per ciascun[oa]?|in piu|in meno|o piu|o meno|o superiore|o inferiore|max|min|circa|ca|indicativamente|approssimativamente|punt[oi]|decin[ae]|dozzin[ae]|centinai[oa]|migliai[oa])(?![a-z])/;
/** `40 su`: something is missing behind it. */
const UNFINISHED = /(?:^| )(?:su|di|e|o|a|da|per|con|in)$/;
const NOUN =
  /^(?!(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)[a-z][a-z'./&-]*(?: (?:\([a-z' ,./-]+\)|[a-z'/&-][a-z'./&-]*,?)){0,11}$/;

/** A stretch of time over which something is counted: `al mese`, `per trimestre`, `volte l'anno`. */
const RATE =
  /(?:^| )(?:al|alla|a|ogni|per|all'|l'|nell'|nel) ?(?:ora|giorno|settimana|mese|bimestre|trimestre|quadrimestre|semestre|anno)$/;

/** Whether a folded text ends in the stretch of time over which something is counted. */
export function isRate(text: string): boolean {
  return RATE.test(text);
}

/** `eventi e due seminari`, `eventi, un convegno`: a second count, in letters. */
const COUNTED_AGAIN = /(?:,| ed?| nonche| piu| oltre a) ([a-z]{2,12})(?= [a-z])/g;

function countsAgain(text: string): boolean {
  return [...text.matchAll(COUNTED_AGAIN)].some(([, word = ""]) => takeNumberWord(word) !== undefined);
}

/** What is counted, as the folded rest of a text: letters only, no second unit or multiplier, nothing that another form would claim. */
export function isNoun(text: string): boolean {
  const goesOnCounting = takeUnit(text) !== undefined || MULTIPLIERS.some(([, word]) => word.test(text));
  return (
    text.length <= 120 &&
    !goesOnCounting &&
    NOUN.test(text) &&
    !UNFINISHED.test(text) &&
    !FOREIGN.test(text) &&
    !countsAgain(text) &&
    !isRate(text)
  );
}

/** `delle pratiche evase entro 5 gg`: of what a percentage is taken; a limit in days inside it is part of what is counted. */
const COMPLEMENT = /^[a-z'(][^%<>=≤≥]*$/;
const LIMIT = /\bentro (?:i |n\. ?)?\d{1,3} (?:gg|giorni|ore|mesi|h|minuti)\b/;

export function isComplement(text: string): boolean {
  const plain = text.replace(LIMIT, "");
  return text.length <= 160 && COMPLEMENT.test(text) && !/\d/.test(plain) && !FOREIGN.test(plain) && !isRate(plain);
}
