/** Months and parts of a year by their Italian names; as deadlines they mean their last day. */
import type { Taken } from "./comparator";

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
] as const;

const MONTH = new RegExp(`^(${MONTHS.join("|")}|gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)\\.?(?![a-z])`);

/** A month (1–12) at the front of a folded text: `giugno`, `giu.`. */
export function takeMonth(text: string): Taken<number> | undefined {
  const found = MONTH.exec(text);
  const name = found?.[1]?.slice(0, 3);
  if (!found || name === undefined) return undefined;
  return { value: MONTHS.findIndex((month) => month.startsWith(name)) + 1, rest: text.slice(found[0].length) };
}

const LENGTHS: Readonly<Record<string, number>> = { bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6 };

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/^(?:1°?|i°?|primo)$/, 1],
  [/^(?:2°?|ii°?|secondo)$/, 2],
  [/^(?:3°?|iii°?|terzo)$/, 3],
  [/^(?:4°?|iv°?|quarto)$/, 4],
  [/^(?:5°?|v°?|quinto)$/, 5],
  [/^(?:6°?|vi°?|sesto)$/, 6],
];

const PART = /^([a-z0-9]{1,8}°?) ?(bimestre|trimestre|quadrimestre|semestre)(?![a-z])/;
const YEAR_END =
  /^(?:la |il )?(?:fine|termine|chiusura|conclusione) (?:del(?:l'| ))?(?:(?:anno|esercizio)(?: in corso| corrente| solare| di riferimento)?(?![a-z])|(?=20\d{2}(?!\d)))/;

/** The last month (1–12) of a part of the year at the front of a folded text: `1° semestre` is 6, `III trimestre` is 9, `fine anno` is 12. */
export function takePartOfYear(text: string): Taken<number> | undefined {
  const end = YEAR_END.exec(text);
  if (end) return { value: 12, rest: text.slice(end[0].length) };
  const found = PART.exec(text);
  const [all = "", ordinal = "", part = ""] = found ?? [];
  const place = ORDINALS.find(([pattern]) => pattern.test(ordinal))?.[1];
  const length = LENGTHS[part];
  if (place === undefined || length === undefined || place * length > 12) return undefined;
  return { value: place * length, rest: text.slice(all.length) };
}
