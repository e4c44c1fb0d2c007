/** The part that most forms share: a number with its unit, wherever the unit stands. */
import type { Taken } from "../values/comparator";
import { divide, multiply } from "../values/decimal";
import { takeNumber } from "../values/italian-number";
import { takeNumberWord } from "../values/number-words";
import { takeUnit, takeUnitBefore, type Unit } from "../values/unit";

export interface Quantity {
  /** a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: Unit | undefined;
  /** the number has a sign of its own: `+10%` */
  readonly isSigned: boolean;
}

/** 80 with unit `%` is 0.8. */
export function scaled(value: number, unit: string | undefined): number {
  return unit === "%" ? (divide(value, 100) ?? value) : value;
}

/** A number and its unit at the front of a folded text: `70,00 %`, `n° 8`, `€ 1.821.008,38`, `due`, `26'`. */
export function takeQuantity(text: string): Taken<Quantity> | undefined {
  const before = takeUnitBefore(text);
  const start = before?.rest ?? text;
  const number = multiplied(withoutEcho(takeNumber(start) ?? takeNumberWord(start)));
  if (!number) return undefined;
  const { value: unit, rest } = takeUnit(number.rest) ?? { value: before?.value, rest: number.rest };
  if (!canFollow(before?.value, unit)) return undefined;
  return { value: { value: scaled(number.value, unit), unit, isSigned: /^[+-]/.test(start) }, rest };
}

const ECHO = /^ ?\(([a-z]{2,12})\)/;

/** `2 (due)`: the number once more in letters. */
function withoutEcho(number: Taken<number> | undefined): Taken<number> | undefined {
  const echo = number && ECHO.exec(number.rest);
  const isSame = echo && takeNumberWord(echo[1] ?? "")?.value === number.value;
  return isSame ? { value: number.value, rest: number.rest.slice(echo[0].length) } : number;
}

const MULTIPLIERS: readonly (readonly [number, RegExp])[] = [
  [1_000, /^ ?mila(?![a-z])/],
  [1_000_000, /^ ?(?:mln\.?|milion[ei])(?![a-z])(?: di(?= ))?/],
  [1_000_000_000, /^ ?(?:mld\.?|miliard[oi])(?![a-z])(?: di(?= ))?/],
];

/** `50 mila`, `1,5 mln`, `2 milioni di euro`. */
function multiplied(number: Taken<number> | undefined): Taken<number> | undefined {
  for (const [factor, word] of MULTIPLIERS) {
    const found = number && word.exec(number.rest);
    if (found) return { value: multiply(number.value, factor), rest: number.rest.slice(found[0].length) };
  }
  return number;
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

/** What is counted, as the folded rest of a text: letters only, no second unit or multiplier, nothing that another form would claim. */
export function isNoun(text: string): boolean {
  const goesOnCounting = takeUnit(text) !== undefined || MULTIPLIERS.some(([, word]) => word.test(text));
  return (
    text.length <= 120 &&
    !goesOnCounting &&
    NOUN.test(text) &&
    !UNFINISHED.test(text) &&
    !FOREIGN.test(text) &&
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
