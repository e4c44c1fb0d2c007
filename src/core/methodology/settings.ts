/** The values that each setting of a methodology takes; a setting without an entry does not compile. */
import type { Bilingual } from "../values/language";
import type { Methodology } from "./methodology";

export type Entries = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface Setting {
  readonly accepts: (value: unknown) => boolean;
  /** said to the user when it does not */
  readonly takes: Bilingual<string>;
}

type Test = (value: unknown) => boolean;

const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isRatio: Test = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
const isDayCount: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const isBoolean: Test = (value) => typeof value === "boolean";
const oneOf =
  (...values: readonly string[]): Test =>
  (value) =>
    typeof value === "string" && values.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** A record with exactly these entries. */
function shape(tests: Readonly<Record<string, Test>>): Test {
  return (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries(tests).every(([key, test]) => test(value[key]));
}

const isScale: Test = (value) =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((step) => typeof step === "string" && step !== "") &&
  new Set(value).size === value.length;

const isEdge = shape({ from: (value) => isNumber(value) && (value as number) >= 0, inclusive: isBoolean });

const takes = (it: string, en: string): Bilingual<string> => ({ it, en });

export const SETTINGS: { readonly [K in keyof Methodology]: Setting } = {
  cap: {
    accepts: orNull((value) => isNumber(value) && (value as number) >= 1),
    takes: takes("un numero da 1 in su, oppure null", "a number from 1 up, or null"),
  },
  atMost: { accepts: oneOf("linear", "ratio"), takes: takes("«linear» o «ratio»", '"linear" or "ratio"') },
  late: {
    accepts: shape({ graceDays: isDayCount, zeroAfterDays: orNull(isDayCount) }),
    takes: takes(
      "graceDays e zeroAfterDays: giorni interi, il secondo anche null",
      "graceDays and zeroAfterDays: whole days, the second also null",
    ),
  },
  deadlines: { accepts: oneOf("share", "all"), takes: takes("«share» o «all»", '"share" or "all"') },
  parametrised: { accepts: isBoolean, takes: takes("true o false", "true or false") },
  missing: { accepts: oneOf("exclude", "zero"), takes: takes("«exclude» o «zero»", '"exclude" or "zero"') },
  bands: {
    accepts: shape({ achieved: isEdge, partial: isEdge }),
    takes: takes(
      "achieved e partial, ciascuna con from (rapporto) e inclusive",
      "achieved and partial, each with from (ratio) and inclusive",
    ),
  },
  steps: {
    accepts: shape({ scale: isScale, points: isBoolean }),
    takes: takes(
      "scale (almeno due giudizi diversi, dal più basso) e points (true o false)",
      "scale (two or more distinct steps, lowest first) and points (true or false)",
    ),
  },
  strategicMix: {
    accepts: shape({ operational: isRatio, own: isRatio }),
    takes: takes("operational e own: rapporti tra 0 e 1", "operational and own: ratios between 0 and 1"),
  },
};
