/**
 * The commonest forms of targets, read a second time by a reader that shares nothing with the core: what it does not know
 * for certain it leaves alone. Texts are those of the truth files.
 */

export type Sign = ">=" | ">" | "<=" | "<" | "=";

export type Wanted =
  | { readonly form: "number"; readonly sign: Sign; readonly value: number; readonly isPercent: boolean }
  | { readonly form: "days"; readonly days: readonly Day[] }
  | { readonly form: "score"; readonly value: number }
  | { readonly form: "yes" };

/** Whole days since 30/12/1899, which is how Excel counts them. */
export type Day = number;

/** What stands beside a target. */
export interface Beside {
  readonly year: number;
  readonly indicator: string;
  readonly algorithm: string;
}

const NUMBER = String.raw`(-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+(?:,\d+)?)`;
const UNIT = String.raw`(%|N\.|gg|h)?`;

const WITH_SIGN = new RegExp(String.raw`^(>=|≥|>|<=|≤|<)\s*${NUMBER}\s*${UNIT}$`);
const BARE = new RegExp(String.raw`^${NUMBER}\s*(%)?$`);
const DATE = /^(?:entro )?(\d{2})[/.-](\d{2})[/.-](\d{4})$/i;
const TWO_DATES = /^entro il (\d{1,2})\/(\d{1,2}) e (?:il )?(\d{1,2})\/(\d{1,2})$/i;
const SCORE = new RegExp(String.raw`^grado di soddisfazione medio ${NUMBER}\/5$`, "i");

/** Where a bare number may be a ceiling, or be said otherwise: not for this reader. */
const MAY_BE_CEILING =
  /temp[oi]\b|giorn|\bgg\b|\bore\b|minut|ritard|cost[oi]\b|spes[ae]\b|oner[ei]|reclam|error|assen|riduzion|scostament|mancat|evasion|entro|x-1|n-1|<|≤|non oltre|al massimo|media nazionale/i;

/** `% valutazioni con giudizio almeno buono >= 85%` */
const SIGN_IN_ALGORITHM = new RegExp(String.raw`(>=|≥|>|<=|≤|<|=)\s*${NUMBER}\s*%?$`);
/** `entro 15 gg chiusura quadrimestre` */
const DAYS_IN_ALGORITHM = /entro (\d+) ?gg\b/;

const SIGNS: Readonly<Record<string, Sign>> = {
  ">=": ">=",
  "≥": ">=",
  ">": ">",
  "<=": "<=",
  "≤": "<=",
  "<": "<",
  "=": "=",
};

const numberOf = (text: string) => Number(text.replaceAll(".", "").replace(",", "."));

/** Undefined for a day that does not exist. */
function dayOf(year: number, month: number, day: number): Day | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? (time.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : undefined;
}

function daysOf(shown: string, year: number): Wanted | undefined {
  const one = DATE.exec(shown);
  const two = TWO_DATES.exec(shown);
  const days = one
    ? [dayOf(Number(one[3]), Number(one[2]), Number(one[1]))]
    : two && [dayOf(year, Number(two[2]), Number(two[1])), dayOf(year, Number(two[4]), Number(two[3]))];
  const known = days?.filter((day) => day !== undefined);
  return known && known.length === days?.length ? { form: "days", days: known } : undefined;
}

/** What the algorithm says of the very number that the target is; without a word about it, at least. */
function signOfBare(digits: string, { indicator, algorithm }: Beside): Sign | undefined {
  const [, sign, number] = SIGN_IN_ALGORITHM.exec(algorithm) ?? [];
  if (number !== undefined) return numberOf(number) === numberOf(digits) ? SIGNS[sign ?? ""] : undefined;
  const [, days] = DAYS_IN_ALGORITHM.exec(algorithm) ?? [];
  if (days !== undefined) return Number(days) === numberOf(digits) ? "<=" : undefined;
  return MAY_BE_CEILING.test(`${indicator} ${algorithm}`) ? undefined : ">=";
}

function numberWanted(shown: string, beside: Beside): Wanted | undefined {
  const [, said, signed, signedUnit] = WITH_SIGN.exec(shown) ?? [];
  const [, bare, bareUnit] = BARE.exec(shown) ?? [];
  const digits = signed ?? bare;
  if (digits === undefined) return undefined;
  const sign = said === undefined ? signOfBare(digits, beside) : SIGNS[said];
  const isPercent = (signedUnit ?? bareUnit) === "%";
  return sign && { form: "number", sign, value: numberOf(digits) / (isPercent ? 100 : 1), isPercent };
}

/** Undefined for a form that this reader does not know. */
export function readWanted(shown: string, beside: Beside): Wanted | undefined {
  const [, score] = SCORE.exec(shown) ?? [];
  if (score !== undefined) return { form: "score", value: numberOf(score) };
  if (shown === "Positivo") return { form: "yes" };
  return numberWanted(shown, beside) ?? daysOf(shown, beside.year);
}
