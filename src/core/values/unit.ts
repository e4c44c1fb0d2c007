/** Units of measure as they stand before or after a number, or alone in a unit column. */
import type { Taken } from "./comparator";
import { divide, multiply } from "./decimal";

/** `%` · `gg` (days) · `gg lavorativi` · `h` · `min` · `mesi` · `€` · `N.` (how many) */
export type Unit = "%" | "gg" | "gg lavorativi" | "h" | "min" | "mesi" | "€" | "N.";

const UNITS: readonly (readonly [Unit, string])[] = [
  ["%", "(?:%|percento|per cento|percentuale)"],
  ["gg lavorativi", "(?:gg?\\.?|giorni|giornate) ?lav(?:orativ[ei]|\\.)?"],
  ["gg", "(?:gg\\.?|g\\.|giorni|giorno)(?: (?:solari|di calendario|naturali))?"],
  ["h", "(?:h\\.?|ore|ora)"],
  ["min", "(?:'|minuti|minuto|min\\.?)"],
  ["mesi", "(?:mesi|mese)"],
  ["€", "(?:€|euro|eur)"],
  ["N.", "(?:n\\.?°|n\\.|nr\\.?|num\\.|numero|n(?= ?\\d|$))"],
];

const AFTER = UNITS.map(([unit, words]) => [unit, new RegExp(`^ ?${words}(?![a-z0-9%])`)] as const);
/** `entro gg. 10`: days are the only stretch of time that is named first; `ore 12` is a time of day. */
const DAYS_FIRST: readonly [Unit, RegExp] = ["gg", /^(?:gg\.?|giorni) ?(?=\d)/];
const BEFORE = [
  DAYS_FIRST,
  ...UNITS.filter(([unit]) => unit === "%" || unit === "€" || unit === "N.").map(
    ([unit, words]) => [unit, new RegExp(`^(?:${words})(?![a-z]) ?`)] as const,
  ),
];

function takeOne(text: string, patterns: readonly (readonly [Unit, RegExp])[]): Taken<Unit> | undefined {
  for (const [value, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) return { value, rest: text.slice(found[0].length) };
  }
  return undefined;
}

/** A unit right after a number, in folded text: ` gg. lavorativi`, `%`, `'`. */
export function takeUnit(text: string): Taken<Unit> | undefined {
  return takeOne(text, AFTER);
}

/** A unit right before a number, in folded text: `€ `, `n°`, `% `. */
export function takeUnitBefore(text: string): Taken<Unit> | undefined {
  return takeOne(text, BEFORE);
}

/** A whole folded text as a unit: what a unit column says. */
export function readUnit(text: string): Unit | undefined {
  const taken = takeUnit(text.replace(/^\(|\)$/g, ""));
  return taken?.rest === "" ? taken.value : undefined;
}

const MEASURES: Readonly<Record<Unit, string>> = {
  "%": "share",
  gg: "days",
  "gg lavorativi": "days",
  h: "hours",
  min: "minutes",
  mesi: "months",
  "€": "money",
  "N.": "count",
};

export function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && Object.hasOwn(MEASURES, text);
}

/** What one of each stretch of time is in minutes; working days have no fixed length. A month counts 30 days. */
const MINUTES: Readonly<Partial<Record<Unit, number>>> = { min: 1, h: 60, gg: 1440, mesi: 43_200 };

/** A stretch of time in another unit; undefined where one of the two is none or has no fixed length. */
export function inTimeUnit(value: number, from: string | undefined, to: string | undefined): number | undefined {
  const [one, other] = [from, to].map((unit) => (isUnit(unit) ? MINUTES[unit] : undefined));
  return one === undefined || other === undefined ? undefined : divide(multiply(value, one), other);
}

/** Whether the unit measures a stretch of time. */
export function isTimeUnit(unit: string | undefined): boolean {
  return isUnit(unit) && ["days", "hours", "minutes", "months"].includes(MEASURES[unit]);
}

/** What a unit measures (`days`, `money`, …); the noun of what is counted is a count. Undefined without a unit. */
export function measureOf(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  return isUnit(unit) ? MEASURES[unit] : MEASURES["N."];
}

/**
 * Whether two values can stand side by side. A missing unit, and the noun of what is counted, contradict nothing but a measure:
 * days are not hours, euros are not percents, but `3` and `3 progetti` are the same.
 */
export function areComparable(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined || measureOf(left) === measureOf(right);
}
