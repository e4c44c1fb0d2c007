/** The part of a year that a heading names: `I trim`, `1° semestre`, `Q3`, `Risultato 2° trim. 2019`, `gennaio`. */
import { fold } from "../../values/fold";
import { takeMonth } from "../../values/period";

export interface PartOfYear {
  /** months that each part has: 3 for quarters */
  readonly months: 1 | 2 | 3 | 4 | 6;
  /** last month of the part, 1–12 */
  readonly lastMonth: number;
}

/** Beginnings of the Italian names of parts, and the letters that stand for them: `T1`, `Q1`, `S1`. */
const LENGTHS: readonly (readonly [stem: string, months: PartOfYear["months"]])[] = [
  ["bim", 2],
  ["trim", 3],
  ["quadr", 4],
  ["sem", 6],
];
const LETTERS: Readonly<Record<string, PartOfYear["months"]>> = { q: 3, t: 3, s: 6 };

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|i|prim[oa])$/, 1],
  [/^(?:2|ii|second[oa])$/, 2],
  [/^(?:3|iii|terz[oa])$/, 3],
  [/^(?:4|iv|iiii|quart[oa])$/, 4],
  [/^(?:5|v|quint[oa])$/, 5],
  [/^(?:6|vi|sest[oa])$/, 6],
];

const LONGEST = 110;

const ordinalOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : ORDINALS.find(([pattern]) => pattern.test(word))?.[1];

function part(months: PartOfYear["months"] | undefined, ordinal: number | undefined): PartOfYear | undefined {
  return months === undefined || ordinal === undefined || months * ordinal > 12
    ? undefined
    : { months, lastMonth: months * ordinal };
}

const lengthOf = (word: string) => LENGTHS.find(([stem]) => word.startsWith(stem))?.[1];

/** `trim` beside its ordinal, on either side; `Q1` and `1T` in one. */
function partAt(words: readonly string[], index: number): PartOfYear | undefined {
  const word = words[index] ?? "";
  const months = lengthOf(word);
  if (months !== undefined) {
    // `I e II trimestre` is two of them.
    if (words[index - 2] === "e" || ordinalOf(words[index - 2]) !== undefined) return undefined;
    return part(months, ordinalOf(words[index - 1]) ?? ordinalOf(words[index + 1]));
  }
  const [, before, after] = /^([qts])([1-4])$/.exec(word) ?? [];
  if (before !== undefined) return part(LETTERS[before], Number(after));
  const [, ordinal, letter] = /^([1-4])([qts])$/.exec(word) ?? [];
  return letter === undefined ? undefined : part(LETTERS[letter], Number(ordinal));
}

/** A heading that names exactly one part of a year; undefined for the others, and for days (`al 30/06`). */
export function partOfYearIn(heading: string): PartOfYear | undefined {
  if (heading.length > LONGEST) return undefined;
  const words = fold(heading)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const parts = words.flatMap((_, index) => partAt(words, index) ?? []);
  const [first, ...others] = parts;
  if (first) return others.some(({ lastMonth }) => lastMonth !== first.lastMonth) ? undefined : first;
  const months = words.flatMap((word) => {
    const month = takeMonth(word);
    return month?.rest === "" ? [month.value] : [];
  });
  const [month] = months;
  return months.length === 1 && month !== undefined && !/\d{1,2}[/. ](?:\d|[a-z])/.test(fold(heading))
    ? { months: 1, lastMonth: month }
    : undefined;
}
