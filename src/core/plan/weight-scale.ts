/** The one scale of a column of weights, decided by what its groups add up to: 1 and 99 are 1 % and 99 %, 1,2 and 1,0 are multipliers. */
import { round, subtract, sum } from "../values/decimal";
import { weightOn, type WeightScale, type WrittenWeight } from "./weight";

type Group = readonly WrittenWeight[];

/** Scales whose groups add up to one whole, the likelier first. */
const WHOLE_SCALES: readonly WeightScale[] = ["ratio", "percent", "thousandths", "each"];

/** What one whole is in the numbers as they are written. */
const UNITS: Readonly<Record<WeightScale, number>> = {
  ratio: 1,
  percent: 100,
  thousandths: 1000,
  each: 100,
  relative: 1,
};

/** Multipliers and points of importance are small numbers: 1,2 · 1,0 · 0,8, or 3 · 2 · 1. */
const HIGHEST_RELATIVE = 10;

/** However many weights there are, rounding does not explain more than this share of the whole. */
export const MOST_ROUNDING = 0.05;

function decimalsOf(value: number): number {
  return String(round(value, 6)).split(".")[1]?.length ?? 0;
}

/** How far from the whole (ratio) a group may be when each weight was rounded to the finest digits that one of them has. */
function roundingOf(group: Group, scale: WeightScale): number {
  const decimals = group.map(({ value, isPercent }) => decimalsOf(isPercent ? round(value * 100, 6) : value));
  const unit = group.every(({ isPercent }) => isPercent) ? UNITS.percent : UNITS[scale];
  return Math.min((group.length * 0.5) / 10 ** Math.max(0, ...decimals) / unit, MOST_ROUNDING);
}

function isWholeOn(scale: WeightScale, group: Group): boolean {
  const total = sum(group.map((written) => weightOn(scale, written)));
  return Math.abs(subtract(total, 1)) <= roundingOf(group, scale);
}

/** Share of the groups that come to one whole; the best of the groupings counts. */
function fitOf(scale: WeightScale, groupings: readonly (readonly Group[])[]): number {
  const shares = groupings.map(
    (groups) => groups.filter((group) => isWholeOn(scale, group)).length / Math.max(1, groups.length),
  );
  return Math.max(0, ...shares);
}

/** More than one weight, and one of them already a whole or more: no shares. */
function exceedsWhole(group: Group): boolean {
  return group.length > 1 && group.some(({ value }) => value >= 1) && group.every(({ value }) => value > 0);
}

/**
 * Decides from the plain numbers of a column, put into groups that may be siblings in one or more ways. Where no scale makes any
 * group whole, small numbers are relative; otherwise numbers up to 1 are ratios and greater ones percents.
 */
export function scaleOfWeights(groupings: readonly (readonly Group[])[]): WeightScale {
  const plain = (groupings[0] ?? []).flat().filter(({ isPercent }) => !isPercent);
  if (plain.length === 0) return "percent";
  const highest = Math.max(...plain.map(({ value }) => value));
  const candidates = WHOLE_SCALES.filter((scale) => (highest > 1 ? scale !== "ratio" : scale === "ratio"));
  const fits = candidates.map((scale) => ({ scale, fit: fitOf(scale, groupings) }));
  const best = fits.reduce<{
    readonly scale: WeightScale | undefined;
    readonly fit: number;
  }>((one, other) => (other.fit > one.fit ? other : one), { scale: undefined, fit: 0 });
  if (best.scale !== undefined) return best.scale;
  const isRelative = highest <= HIGHEST_RELATIVE && groupings.every((groups) => groups.some(exceedsWhole));
  if (isRelative) return "relative";
  return highest > 1 ? "percent" : "ratio";
}
