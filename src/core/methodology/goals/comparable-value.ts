/** The number that a result means beside a target: units reconciled, what is taken for granted said, two meanings kept as two. */
import type { Assumption } from "../../target/reading";
import type { ReportedResult, ScoreResult } from "../../target/result";
import { printQuantity } from "../../target/print-quantity";
import { divide } from "../../values/decimal";
import { inBoth, type Bilingual } from "../../values/language";
import { printNumber } from "../../values/italian-number";
import { areComparable, inTimeUnit } from "../../values/unit";
import {
  assumedMonths,
  assumedQuotient,
  assumedShare,
  assumedTime,
  ASSUMED_RATIO,
  ASSUMED_SAME_SCALE,
} from "../assumptions";
import { printRatio } from "../print-figures";

export interface Meaning {
  readonly value: number;
  /** how it is shown where two meanings are told apart */
  readonly shown: Bilingual<string>;
  readonly assumed: readonly Assumption[];
}

/** How far, as a factor, a percentage may lie from its target and still be what somebody meant. */
const FAR = 20;

function isFar(value: number, target: number): boolean {
  const ratio = Math.abs(divide(value, target === 0 ? 1 : target) ?? 0);
  return ratio > FAR || ratio < 1 / FAR;
}

/** A ratio of a share is hardly above this: 1,1 may be 110 %, 72 is never 7200 %. */
const HIGHEST_SHARE = 2;

/**
 * Numbers above 1 against a share: 1,1 against 100 % is 110 %, since 1,1 % would be far from it; 72 is 72 %. Where neither is (3
 * against 100 %), or both could be (1,2 against 10 %), both are kept.
 */
function sharesAboveOne(plain: number, points: number, target: number): readonly number[] {
  const isFarAsPoints = isFar(points, target);
  const mayBeRatio = !isFar(plain, target) && (Math.abs(plain) <= HIGHEST_SHARE || isFarAsPoints);
  if (!mayBeRatio) return [points];
  return isFarAsPoints && Math.abs(plain) <= HIGHEST_SHARE ? [plain] : [plain, points];
}

/**
 * What a plain number means against a percentage; ratios.
 * Against a share (target up to 100 %) a number well above 1 is percent points; up to 1 it is a ratio, as Excel stores 100 %, unless so
 * few percent would be near the target too. Beyond 100 % both meanings are kept unless one is far from the target.
 */
function sharesOf(plain: number, target: number): readonly number[] {
  const points = divide(plain, 100) ?? plain;
  const size = Math.abs(plain);
  if (size === 0) return [0];
  if (Math.abs(target) > 1) {
    const near = [plain, points].filter((value) => !isFar(value, target));
    return near.length === 1 ? near : [plain, points];
  }
  if (size > 1) return sharesAboveOne(plain, points, target);
  return isFar(points, target) ? [plain] : [plain, points];
}

function meaning(value: number, unit: string | undefined, assumed: readonly Assumption[] = []): Meaning {
  return { value, shown: inBoth((language) => printQuantity(value, unit, language)), assumed };
}

function againstShare(plain: number, target: number): readonly Meaning[] {
  const printed = inBoth((language) => printQuantity(plain, undefined, language));
  return sharesOf(plain, target).map((value) => {
    const share = meaning(value, "%");
    return value === 0 ? share : { ...share, assumed: [assumedShare(printed, share.shown)] };
  });
}

/** A plain 80 against a plain 0,9 is far beyond it, or 80 % against a ratio whose percent format was lost: both are told. */
function againstPlain(plain: number, target: number): readonly Meaning[] {
  const points = divide(plain, 100) ?? plain;
  const mayBePoints =
    Math.abs(target) < 1 && target !== 0 && isFar(plain, target) && Math.abs(plain) > 1 && !isFar(points, target);
  return mayBePoints ? [meaning(plain, undefined), meaning(points, "%")] : [meaning(plain, undefined)];
}

/** Targets such as `≥ 1` or `> 1,2` (this year over last) that a percentage can answer. */
const HIGHEST_RATIO = 2;

interface Compared {
  readonly value: number;
  readonly unit: string | undefined;
}

const isPlain = (unit: string | undefined) => unit === undefined || unit === "N.";

function meaningsOfNumber({ value, unit }: Compared, target: Compared): readonly Meaning[] {
  if (target.unit === "%" && isPlain(unit)) return againstShare(value, target.value);
  if (unit === "%" && target.unit !== "%") {
    const isRatio = isPlain(target.unit) && Math.abs(target.value) <= HIGHEST_RATIO;
    return isRatio ? [meaning(value, "%", [ASSUMED_RATIO])] : [];
  }
  if (isPlain(unit) && isPlain(target.unit)) return againstPlain(value, target.value);
  return areComparable(unit, target.unit) ? [meaning(value, unit)] : meaningInTime({ value, unit }, target);
}

/** `40 su 50` is 80 %, and the division is shown. */
function shareMeaning({ value, outOf }: ScoreResult): Meaning {
  const share = meaning(divide(value, outOf) ?? 0, "%");
  const printed = inBoth((language) => `${printNumber(value, language)} ÷ ${printNumber(outOf, language)}`);
  const rounded = inBoth((language) => printRatio(share.value, language));
  return { ...share, assumed: [assumedQuotient(printed, rounded)] };
}

/** Hours beside days, days beside months: converted, and said. */
function meaningInTime({ value, unit }: Compared, target: Compared): readonly Meaning[] {
  const converted = inTimeUnit(value, unit, target.unit);
  if (converted === undefined) return [];
  const shown = inBoth((language) => printQuantity(converted, target.unit, language));
  return [
    meaning(converted, target.unit, [
      unit === "mesi" || target.unit === "mesi" ? assumedMonths(shown) : assumedTime(shown),
    ]),
  ];
}

/** Every number that the result can mean beside the target; none when they are of different kinds. */
export function meaningsOf(result: ReportedResult, target: Compared): readonly Meaning[] {
  if (result.kind === "number") return meaningsOfNumber(result, target);
  if (result.kind !== "score") return [];
  if (target.unit === "%") return [shareMeaning(result)];
  if (result.isShare) return [];
  const isOnScale = isPlain(target.unit) && target.value <= result.outOf;
  return isOnScale ? [meaning(result.value, undefined, [ASSUMED_SAME_SCALE])] : [];
}
