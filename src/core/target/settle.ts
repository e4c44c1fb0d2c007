/** What a number without comparator or unit means: first what the algorithm says, then unit and heading, then the indicator's words. */
import type { Comparator } from "../values/comparator";
import { divide } from "../values/decimal";
import { fold } from "../values/fold";
import { areComparable, isTimeUnit, readUnit } from "../values/unit";
import { assumedDirection, assumedUnit, type Ground } from "./assumptions";
import { isLessBetter, isMoreTimeBetter, isShare } from "./direction";
import type { FormContext } from "./form";
import type { Assumption } from "./reading";

export interface SettledUnit {
  readonly unit: string | undefined;
  readonly assumed: readonly Assumption[];
}

type UnitGround = Exclude<Ground, "zero" | "default">;

function unitGround({ source, stated }: FormContext): readonly [string, UnitGround] | undefined {
  const column = readUnit(fold(source.unit));
  if (column !== undefined) return [column, "unit"];
  if (/%/.test(source.heading)) return ["%", "heading"];
  if (stated?.unit !== undefined) return [stated.unit, "algorithm"];
  if (isShare(source.algorithm)) return ["%", "algorithm"];
  return isShare(source.indicator) ? ["%", "indicator"] : undefined;
}

/** The unit of a number that has none. */
export function settleUnit(context: FormContext): SettledUnit {
  const [unit, ground] = unitGround(context) ?? [];
  return unit === undefined || ground === undefined
    ? { unit, assumed: [] }
    : { unit, assumed: [assumedUnit(unit, ground)] };
}

/**
 * The values that a plain number can mean under a unit. Under `%` a number above 1 is percent points, one below is a ratio or
 * less than one percent: both, unless the algorithm states the same target.
 */
export function valuesUnder(unit: string | undefined, value: number, { stated }: FormContext): readonly number[] {
  if (unit !== "%") return [value];
  const points = divide(value, 100) ?? value;
  if (Math.abs(value) > 1 || value === 0) return [points];
  if (stated?.unit === "%" && stated.value === value) return [value];
  if (stated?.unit === "%" && stated.value === points) return [points];
  return [value, points];
}

function directionGround(value: number, unit: string | undefined, context: FormContext): readonly [Comparator, Ground] {
  const { source, stated } = context;
  if (stated && areComparable(stated.unit, unit)) return [stated.comparator, "algorithm"];
  // One text says what is measured; the other only how, so a word in either is enough.
  if (isLessBetter(source.indicator)) return ["at-most", "indicator"];
  if (isLessBetter(source.algorithm)) return ["at-most", "algorithm-words"];
  const isMoreTime = isMoreTimeBetter(`${source.indicator} ${source.algorithm}`);
  if (isTimeUnit(unit) && !isMoreTime) return ["at-most", "unit"];
  return value === 0 ? ["at-most", "zero"] : ["at-least", "default"];
}

/** The comparator of a number that has none. */
export function settleDirection(
  value: number,
  unit: string | undefined,
  context: FormContext,
): { readonly comparator: Comparator; readonly assumed: Assumption } {
  const [comparator, ground] = directionGround(value, unit, context);
  return { comparator, assumed: assumedDirection(comparator, ground) };
}
