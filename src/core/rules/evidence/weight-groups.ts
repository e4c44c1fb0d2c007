/** At which level the weights of a sheet's indicators add up: under each objective, under each person, or on the whole sheet. */
import { subtract, sum } from "../../values/decimal";
import type { Indicator, NodeKind } from "../../plan/model";
import { bySheet, grouped } from "./by-sheet";
import { nodeKey, parentOf } from "./rows-of-plan";
import { isWhole, totalOf, type Weighed } from "./weight-sums";

export interface WeighedIndicator extends Weighed {
  readonly indicator: Indicator;
}

type Groups = readonly (readonly WeighedIndicator[])[];

/** Weights that come to less everywhere are points, not shares. */
const LEAST_TOTAL = 0.5;

function groupsUnder(
  indicators: readonly Indicator[],
  kind: NodeKind | "parent" | "sheet",
): readonly (readonly Indicator[])[] {
  const keyOf = (indicator: Indicator) => {
    const node = kind === "parent" ? parentOf(indicator) : indicator.path.find((candidate) => candidate.kind === kind);
    return node ? nodeKey(indicator.sheet, node) : indicator.sheet;
  };
  return [...grouped(indicators, keyOf).values()];
}

/** A group with a weight missing cannot be added up; that is a finding of its own. */
function weighed(group: readonly Indicator[]): readonly WeighedIndicator[] | undefined {
  const weights = group.flatMap((indicator) => {
    const { weight, sheet } = indicator;
    return weight?.value === undefined ? [] : [{ sheet, weight, indicator }];
  });
  return weights.length === group.length ? weights : undefined;
}

const distance = (groups: Groups) => sum(groups.map((group) => Math.abs(subtract(totalOf(group), 1))));

function groupsOfSheet(indicators: readonly Indicator[]): Groups {
  const kinds = new Set(indicators.flatMap(({ path }) => path.map(({ kind }) => kind)));
  const levels = ["parent", ...[...kinds].reverse(), "sheet"] as const;
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
  const best = ranked[0]?.groups ?? [];
  const areShares = best.some((group) => isWhole(group) || totalOf(group) >= LEAST_TOTAL);
  return areShares ? best : [];
}

/** Groups without blanks that ought to come to 100 %, sheet by sheet. */
export function indicatorWeightGroups(indicators: Iterable<Indicator>): Groups {
  return [...bySheet(indicators).values()].flatMap(groupsOfSheet);
}
