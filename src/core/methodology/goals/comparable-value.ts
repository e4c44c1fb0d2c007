/** The number that a result means beside a target: units reconciled, what is taken for granted said, two meanings kept as two. */
import type { Assumption } from "../../target/reading";
import type { ReportedResult } from "../../target/result";
import { printQuantity } from "../../target/print-quantity";
import { divide } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { areComparable } from "../../values/unit";
import { assumedShare, ASSUMED_RATIO, ASSUMED_SAME_SCALE } from "../assumptions";

export interface Meaning {
  readonly value: number;
  readonly assumed: readonly Assumption[];
}

/** How far, as a factor, a percentage may lie from its target and still be what somebody meant. */
const FAR = 20;

function isFar(value: number, target: number): boolean {
  const ratio = Math.abs(divide(value, target === 0 ? 1 : target) ?? 0);
  return ratio > FAR || ratio < 1 / FAR;
}

/**
 * What a plain number means against a percentage; ratios.
 * Against a share (target up to 100 %) a number above 1 is percent points and 1 is either; below 1 it is a ratio, unless less than
 * one percent would be near the target too. Beyond 100 % both meanings are kept unless one is far from the target.
 */
function sharesOf(plain: number, target: number): readonly number[] {
  const points = divide(plain, 100) ?? plain;
  const size = Math.abs(plain);
  if (size === 0) return [0];
  if (Math.abs(target) > 1) {
    const near = [plain, points].filter((value) => !isFar(value, target));
    return near.length === 1 ? near : [plain, points];
  }
  if (size > 1) return [points];
  return size < 1 && isFar(points, target) ? [plain] : [plain, points];
}

function againstShare(plain: number, target: number): readonly Meaning[] {
  const printed = inBoth((language) => printQuantity(plain, undefined, language));
  return sharesOf(plain, target).map((value) => ({
    value,
    assumed: value === 0 ? [] : [assumedShare(printed, inBoth((language) => printQuantity(value, "%", language)))],
  }));
}

/** Targets such as `≥ 1` or `> 1,2` (this year over last) that a percentage can answer. */
const HIGHEST_RATIO = 2;

function meaningsOfNumber(value: number, unit: string | undefined, target: { value: number; unit: string | undefined }): readonly Meaning[] {
  if (target.unit === "%" && (unit === undefined || unit === "N.")) return againstShare(value, target.value);
  if (unit === "%" && target.unit !== "%") {
    const isRatio = (target.unit === undefined || target.unit === "N.") && Math.abs(target.value) <= HIGHEST_RATIO;
    return isRatio ? [{ value, assumed: [ASSUMED_RATIO] }] : [];
  }
  return areComparable(unit, target.unit) ? [{ value, assumed: [] }] : [];
}

/** Every number that the result can mean beside the target; none when they are of different kinds. */
export function meaningsOf(result: ReportedResult, target: { readonly value: number; readonly unit: string | undefined }): readonly Meaning[] {
  if (result.kind === "number") return meaningsOfNumber(result.value, result.unit, target);
  if (result.kind !== "score") return [];
  if (target.unit === "%") return [{ value: divide(result.value, result.outOf) ?? 0, assumed: [] }];
  const isOnScale = (target.unit === undefined || target.unit === "N.") && target.value <= result.outOf;
  return isOnScale ? [{ value: result.value, assumed: [ASSUMED_SAME_SCALE] }] : [];
}
