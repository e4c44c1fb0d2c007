/** Units of measure as they stand before or after a number, or alone in a unit column. */
import type { Taken } from "./comparator";
import { divide, multiply } from "./decimal";
import { DAYS_FIRST, SPELLINGS, type Spelling, type Unit } from "./unit-spellings";

export type { Unit } from "./unit-spellings";

/** How a value was written, where that is not its base unit: 150 `k€` is kept as 150 000 with unit `€`. */
export interface WrittenUnit {
  /** one of it in base units: 1000 for `k€` */
  readonly factor: number;
  /** as it is printed again: `k€`, `mila euro`, `kWh` */
  readonly text: string;
  /** said by the unit column: every plain number of the row is written so */
  readonly isColumn?: true;
}

/** A unit with the way it was written. */
export interface ScaledUnit {
  readonly unit: Unit;
  readonly written: WrittenUnit | undefined;
}

const AFTER = SPELLINGS.map((spelling) => [spelling, new RegExp(`^ ?${spelling.words}(?![a-z0-9%])`)] as const);
const BEFORE: readonly (readonly [Spelling, RegExp])[] = [
  [{ unit: "gg", words: "" } satisfies Spelling, DAYS_FIRST] as const,
  ...SPELLINGS.filter(({ mayLead }) => mayLead).map(
    (spelling) => [spelling, new RegExp(`^(?:${spelling.words})(?![a-z]) ?`)] as const,
  ),
];

function takeOne(text: string, patterns: readonly (readonly [Spelling, RegExp])[]): Taken<ScaledUnit> | undefined {
  for (const [{ unit, factor, text: written }, pattern] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const value = {
      unit,
      written: factor === undefined ? undefined : { factor, text: written ?? found[0].trim() },
    };
    return { value, rest: text.slice(found[0].length) };
  }
  return undefined;
}

/** A unit right after a number, in folded text: ` gg. lavorativi`, `%`, `'`, ` kWh`, ` k€`. */
export function takeUnit(text: string): Taken<ScaledUnit> | undefined {
  return takeOne(text, AFTER);
}

/** A unit right before a number, in folded text: `€ `, `n°`, `% `. */
export function takeUnitBefore(text: string): Taken<ScaledUnit> | undefined {
  return takeOne(text, BEFORE);
}

/** `in migliaia di euro`, `(%)`, `valori in k€`: what may stand around the unit of a column. */
const AROUND = /^\(|\)$|^(?:valor[ei] |importi? |dati |espress[oaie] )?in (?=[a-z€%])/g;

/** A whole folded text as a unit with the way it is written: what a unit column says. */
export function readScaledUnit(text: string): ScaledUnit | undefined {
  const taken = takeUnit(text.replace(AROUND, ""));
  return taken?.rest === "" ? taken.value : undefined;
}

/** A whole folded text as a unit: what a unit column says. */
export function readUnit(text: string): Unit | undefined {
  return readScaledUnit(text)?.unit;
}

const MEASURES: Readonly<Record<Unit, string>> = {
  "%": "share",
  gg: "days",
  "gg lavorativi": "days",
  h: "hours",
  min: "minutes",
  s: "seconds",
  mesi: "months",
  "€": "money",
  Wh: "energy",
  B: "data",
  m: "length",
  "N.": "count",
};

export function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && Object.hasOwn(MEASURES, text);
}

/** What one of each stretch of time is in seconds; working days have no fixed length. A month counts 30 days. */
const SECONDS: Readonly<Partial<Record<Unit, number>>> = { s: 1, min: 60, h: 3600, gg: 86_400, mesi: 2_592_000 };

/** A stretch of time in another unit; undefined where one of the two is none or has no fixed length. */
export function inTimeUnit(value: number, from: string | undefined, to: string | undefined): number | undefined {
  const [one, other] = [from, to].map((unit) => (isUnit(unit) ? SECONDS[unit] : undefined));
  return one === undefined || other === undefined ? undefined : divide(multiply(value, one), other);
}

/** Whether the unit measures a stretch of time. */
export function isTimeUnit(unit: string | undefined): boolean {
  return isUnit(unit) && ["days", "hours", "minutes", "seconds", "months"].includes(MEASURES[unit]);
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
