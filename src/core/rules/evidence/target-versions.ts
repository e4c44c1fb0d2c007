/** The targets of one indicator in its places, year by year: who asks for something else than most. */
import type { Indicator, YearTarget } from "../../plan/model";
import { readAlgorithmTarget } from "../../target/algorithm-target";
import { isRead } from "../../target/reading";
import { goalKey } from "./goals";
import type { RuleInput } from "../rule";
import { withDigits } from "./letters-for-digits";
import type { IndicatorPlace, PlaceGroup } from "./place-index";
import { agreeingPlaces } from "./text-versions";
import { disagreement, type Version } from "./versions";

interface PlacedTarget {
  readonly place: IndicatorPlace;
  readonly target: YearTarget;
}

export interface OtherTarget {
  readonly year: number;
  readonly others: readonly PlacedTarget[];
  readonly usual: PlacedTarget;
}

/** A deadline of another year, or a letter for a digit, is a finding of its own. */
function keyOf({ target: { reading, year, cell } }: PlacedTarget): string | undefined {
  if (withDigits(cell.text) !== cell.text || !isRead(reading) || reading.goal.kind === "nothing") return undefined;
  if (reading.goal.kind === "dates" && reading.goal.dates.some((date) => date.year !== year)) return undefined;
  return goalKey(reading.goal);
}

/** A target that its own algorithm contradicts is trusted less; then one that stands below the tree. */
function doubt(tree: string | undefined) {
  return ({ items, key }: Version<PlacedTarget>) => {
    const contradicted = items.some(({ place: { thing }, target: { year } }) => {
      const stated = readAlgorithmTarget(thing.algorithm?.text ?? "", year);
      return stated !== undefined && goalKey(stated.goal) !== key;
    });
    return (contradicted ? 2 : 0) + (items.some(({ place }) => place.sheet === tree) ? 0 : 1);
  };
}

/** Places with a year of their own compare that year; cells that are blank or unreadable are other rules' business. */
export function otherTargets(input: RuleInput, group: PlaceGroup<Indicator>): readonly OtherTarget[] {
  const tree = input.places.tree?.sheet;
  const placed = agreeingPlaces(input, group).flatMap((place) =>
    place.thing.targets.map((target) => ({ place, target })),
  );
  const years = [...new Set(placed.flatMap(({ target }) => target.year ?? []))];
  return years.flatMap((year) => {
    const found = disagreement(
      placed.filter(({ target }) => target.year === year),
      keyOf,
      doubt(tree),
    );
    const [usual] = found?.usual.items ?? [];
    return found && usual ? found.others.map(({ items }) => ({ year, others: items, usual })) : [];
  });
}
