/** The few numbers that plans spell out. */
import type { Taken } from "./comparator";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  nessuno: 0,
  nessuna: 0,
  nessun: 0,
  un: 1,
  uno: 1,
  una: 1,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  quindici: 15,
  venti: 20,
  ventiquattro: 24,
  trenta: 30,
  cinquanta: 50,
  cento: 100,
};

const WORD = /^([a-z]{2,12})(?![a-z'])/;

/** A spelled-out number at the front of a folded text: `due relazioni`, `zero`. */
export function takeNumberWord(text: string): Taken<number> | undefined {
  const word = WORD.exec(text)?.[1] ?? "";
  const value = Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : undefined;
  return value === undefined ? undefined : { value, rest: text.slice(word.length) };
}
