/** At which level the weights of a sheet's indicators add up: under each objective or person, in each office, or on the whole sheet. */
import { subtract, sum } from "../../values/decimal";
import type { Indicator, NodeKind } from "../../plan/model";
import { saysNoWeight } from "../../plan/weight";
import { fold } from "../../values/fold";
import { bySheet, grouped } from "./by-sheet";
import { nodeKey, parentOf } from "./rows-of-plan";
import { isWhole, totalOf, type Weighed } from "./weight-sums";

export interface WeighedIndicator extends Weighed {
  readonly indicator: Indicator;
}

type Groups = readonly (readonly WeighedIndicator[])[];

/** Weights that come to less everywhere are points, not shares. */
const LEAST_TOTAL = 0.5;

type Level = NodeKind | "parent" | "sheet" | "office" | "department";

function keyOn(level: Level, indicator: Indicator): string {
  if (level === "office" || level === "department") {
    const field = indicator[level];
    return `${indicator.sheet}\n${field ? fold(field.cell.text) : ""}`;
  }
  const node = level === "parent" ? parentOf(indicator) : indicator.path.find(({ kind }) => kind === level);
  return node ? nodeKey(indicator.sheet, node) : indicator.sheet;
}

function groupsUnder(indicators: readonly Indicator[], level: Level): readonly (readonly Indicator[])[] {
  return [...grouped(indicators, (indicator) => keyOn(level, indicator)).values()];
}

/**
 * The weights of a group; what the sheet itself says to be unweighed is left out. A group with a weight missing cannot be added up:
 * that is a finding of its own.
 */
function weighed(group: readonly Indicator[]): readonly WeighedIndicator[] | undefined {
  const shares = group.filter(({ weight }) => !weight || !saysNoWeight(weight.cell));
  const weights = shares.flatMap((indicator) => {
    const { weight, sheet } = indicator;
    return weight?.value === undefined || weight.scale === "relative" ? [] : [{ sheet, weight, indicator }];
  });
  return weights.length > 0 && weights.length === shares.length ? weights : undefined;
}

const distance = (groups: Groups) => sum(groups.map((group) => Math.abs(subtract(totalOf(group), 1))));

function groupsOfSheet(indicators: readonly Indicator[]): Groups {
  const kinds = new Set(indicators.flatMap(({ path }) => path.map(({ kind }) => kind)));
  const levels: readonly Level[] = ["parent", ...[...kinds].reverse(), "sheet", "office", "department"];
  const candidates = levels.map((level) =>
    groupsUnder(indicators, level).flatMap((group) => {
      const weights = weighed(group);
      return weights ? [weights] : [];
    }),
  );
  const ranked = candidates
    .filter((groups) => groups.length > 0)
    .map((groups) => ({ groups, distance: distance(groups) }))
    .sort((left, right) => left.distance - right.distance);
  if (ranked.some(({ groups }) => groups.every(isWhole))) return [];
  const best = ranked[0]?.groups ?? [];
  const areShares = best.some((group) => isWhole(group) || totalOf(group) >= LEAST_TOTAL);
  return areShares ? best : [];
}

/** Groups without blanks that ought to come to 100 %, sheet by sheet. */
export function indicatorWeightGroups(indicators: Iterable<Indicator>): Groups {
  return [...bySheet(indicators).values()].flatMap(groupsOfSheet);
}
