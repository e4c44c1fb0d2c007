/** How a value stands to the one asked for, and the Italian words and signs that say it. */

export type Comparator = "at-least" | "more-than" | "at-most" | "less-than" | "equal";

/** Something found at the front of a text, and what follows it. */
export interface Taken<T> {
  readonly value: T;
  readonly rest: string;
}

/** Prepositions and articles that may stand between a comparator and its value. */
const LINK =
  "(?: ?(?:a|al|ad|di|del|da|il|i|lo|la|le|gli|alla|allo|ai|agli|alle|della|delle|dei) | ?(?:all|dell|l)'| |$|(?=[\\d€+%-]))";

/** Whole comparators before a value; where one is the beginning of another, the longer comes first. */
const WORDS: readonly (readonly [Comparator, string])[] = [
  ["at-least", "(?:maggiore|superiore|piu grande)(?: o |/)(?:uguale|pari)"],
  ["at-least", "(?:uguale|pari)(?: o |/| e )(?:maggiore|superiore)"],
  ["at-least", "non (?:inferiore|minore|meno)"],
  ["at-least", "(?:pari|uguale) ad? almeno"],
  ["at-least", "almeno(?: (?:pari|uguale)(?= a))?"],
  ["at-least", "come minimo"],
  ["at-least", "(?:valore )?minimo"],
  ["at-least", "min\\.?"],
  ["at-most", "(?:minore|inferiore)(?: o |/)(?:uguale|pari)"],
  ["at-most", "(?:uguale|pari)(?: o |/| e )(?:minore|inferiore)"],
  ["at-most", "non (?:superiore|maggiore|piu|oltre)"],
  ["at-most", "(?:valore |al |come )?massimo"],
  ["at-most", "max\\.?"],
  ["at-most", "fino"],
  ["more-than", "(?:maggiore|superiore|piu|oltre)"],
  ["less-than", "(?:minore|inferiore|meno|sotto)"],
  ["equal", "(?:uguale|pari|esattamente)"],
];

const SIGNS: readonly (readonly [Comparator, RegExp])[] = [
  ["at-least", /^(?:> ?=|= ?>|≥|⩾|>\/=)/],
  ["at-most", /^(?:< ?=|= ?<|≤|⩽|<\/=)/],
  ["more-than", /^>(?!>)/],
  ["less-than", /^<(?![<>])/],
  ["equal", /^=(?!=)/],
];

const WORD_PATTERNS = WORDS.map(([comparator, words]) => [comparator, new RegExp(`^${words}${LINK}`)] as const);
const AFTER_SIGN = /^ ?(?:(?:a|al|di|del|il|la) )?/;

/** Comparators that follow their value: `3 o più`, `30 gg max`. */
const SUFFIXES: readonly (readonly [Comparator, RegExp])[] = [
  ["at-least", / (?:o piu|e oltre|o superiore|minimo|min\.?|\(min(?:imo|\.)?\)|almeno)$/],
  ["at-most", / (?:o meno|o inferiore|massimo|max\.?|\(max\.?\)|\(massimo\)|al massimo)$/],
];

/** A comparator written as a sign at the front of a folded text: `>=`, `=>`, `> =`, `≥`. */
export function takeSign(text: string): Taken<Comparator> | undefined {
  for (const [value, sign] of SIGNS) {
    const found = sign.exec(text);
    if (found) return { value, rest: text.slice(found[0].length).replace(AFTER_SIGN, "") };
  }
  return undefined;
}

/** A comparator at the front of a folded text, as a sign or in words: `>=`, `almeno`, `non più di`. */
export function takeComparator(text: string): Taken<Comparator> | undefined {
  const sign = takeSign(text);
  if (sign) return sign;
  for (const [value, words] of WORD_PATTERNS) {
    const found = words.exec(text);
    if (found) return { value, rest: text.slice(found[0].length).trimStart() };
  }
  return undefined;
}

/** A comparator at the end of a folded text; `rest` is what stands before it. */
export function takeComparatorAtEnd(text: string): Taken<Comparator> | undefined {
  for (const [value, suffix] of SUFFIXES) {
    const found = suffix.exec(text);
    if (found) return { value, rest: text.slice(0, found.index) };
  }
  return undefined;
}

const SYMBOLS: Readonly<Record<Comparator, string>> = {
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
  equal: "=",
};

/** `≥`, `>`, `≤`, `<`, `=`. */
export function printComparator(comparator: Comparator): string {
  return SYMBOLS[comparator];
}

/** Whether the comparator is `>` or `<`: the value itself does not satisfy it. */
export function isStrict(comparator: Comparator): boolean {
  return comparator === "more-than" || comparator === "less-than";
}

/** Whether more is better; undefined for `=`. */
export function isUpward(comparator: Comparator): boolean | undefined {
  if (comparator === "equal") return undefined;
  return comparator === "at-least" || comparator === "more-than";
}
