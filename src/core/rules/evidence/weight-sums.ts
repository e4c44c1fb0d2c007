/** Groups of weights that ought to come to 100 %, and whether they do within the rounding of the digits they show. */
import { round, subtract, sum } from "../../values/decimal";
import type { WeightField } from "../../plan/model";
import { MOST_ROUNDING } from "../../plan/weight-scale";

export interface Weighed {
  readonly sheet: string;
  readonly weight: WeightField;
}

/** Digits after the comma of the percentage that a cell shows; text and number format both count. */
export function decimalsShown({ cell, value = 0 }: WeightField): number {
  const shown = /,(\d{1,6})\s?%/.exec(cell.text) ?? /\.(0{1,6})%/.exec(cell.format);
  if (shown?.[1] !== undefined) return shown[1].length;
  const typed = String(round(value * 100, 6)).split(".")[1];
  return typed?.length ?? 0;
}

export function totalOf(weights: readonly Weighed[]): number {
  return sum(weights.map(({ weight }) => weight.value ?? 0));
}

/** How far from 1 the sum may be when each weight was rounded to the finest digits that one of them shows. */
export function toleranceOf(weights: readonly Weighed[]): number {
  const decimals = weights.reduce((most, { weight }) => Math.max(most, decimalsShown(weight)), 0);
  return toleranceFor(weights.length, decimals);
}

function toleranceFor(count: number, decimals: number): number {
  return Math.min(round((count * 0.5) / 10 ** (decimals + 2), 9), MOST_ROUNDING);
}

export function isWhole(weights: readonly Weighed[]): boolean {
  return Math.abs(subtract(totalOf(weights), 1)) <= toleranceOf(weights);
}

/** Length of the first run that comes to 100 %; a weight of 100 % alone is none. */
function wholeRun(weights: readonly Weighed[]): number | undefined {
  let total = 0;
  let decimals = 0;
  for (const [index, { weight }] of weights.entries()) {
    total = sum([total, weight.value ?? 0]);
    decimals = Math.max(decimals, decimalsShown(weight));
    if (index > 0 && Math.abs(subtract(total, 1)) <= toleranceFor(index + 1, decimals)) return index + 1;
  }
  return undefined;
}

/**
 * What remains of a list of weights when the runs that come to 100 % are taken from both its ends: objectives of several areas
 * follow one another where the table does not say where an area ends. Empty when all is well.
 */
export function withoutWholeRuns(weights: readonly Weighed[]): readonly Weighed[] {
  let rest = weights;
  if (isWhole(rest)) return [];
  for (let run = wholeRun(rest); run !== undefined; run = wholeRun(rest)) rest = rest.slice(run);
  let reversed = [...rest].reverse();
  for (let run = wholeRun(reversed); run !== undefined; run = wholeRun(reversed)) reversed = reversed.slice(run);
  return reversed.reverse();
}
