/** At which level the weights of a sheet's objectives add up: in each area, in each office, or on the whole sheet. */
import { saysNoWeight } from "../../plan/weight";
import { fold } from "../../values/fold";
import type { RuleInput } from "../rule";
import { grouped } from "./by-sheet";
import type { NodePlace } from "./place-index";
import { nodeKey, siblingKey } from "./rows-of-plan";
import { withoutWholeRuns, type Weighed } from "./weight-sums";

type Group = readonly Weighed[];

/** Names of the offices that answer for an objective's indicators, by the objective's key. */
function officesOf({ indicators }: RuleInput): ReadonlyMap<string, string> {
  const offices = new Map<string, string>();
  for (const { indicator } of indicators) {
    const office = indicator.office ?? indicator.department;
    for (const node of indicator.path) {
      const key = nodeKey(indicator.sheet, node);
      if (office && !offices.has(key)) offices.set(key, fold(office.cell.text));
    }
  }
  return offices;
}

/** Without the marks of what is not weighed; none where a weight is missing, unreadable or relative. */
function weightsOf(nodes: readonly NodePlace[]): Group | undefined {
  const shares = [...nodes]
    .sort((left, right) => left.at.row - right.at.row)
    .flatMap(({ sheet, thing: { weight } }) => (weight && !saysNoWeight(weight.cell) ? [{ sheet, weight }] : []));
  const isKnown = shares.every(({ weight }) => weight.value !== undefined && weight.scale !== "relative");
  return shares.length > 0 && isKnown ? shares : undefined;
}

function remaindersOf(nodes: readonly NodePlace[], keyOf: (place: NodePlace) => string): readonly Group[] {
  return [...grouped(nodes, keyOf).values()].flatMap((group) => {
    const weights = weightsOf(group);
    const rest = weights ? withoutWholeRuns(weights) : [];
    return rest.length > 0 ? [rest] : [];
  });
}

/**
 * Groups of siblings that do not come to 100 %; none on a sheet where the objectives of a kind do on any other level: under an
 * ancestor further out, in each office, or all together.
 */
export function objectiveWeightRemainders(input: RuleInput): readonly Group[] {
  const weighed = input.places.nodes.filter(({ thing }) => thing.weight !== undefined);
  const offices = officesOf(input);
  return [...grouped(weighed, ({ sheet, thing }) => `${sheet}\n${thing.kind}`).values()].flatMap((nodes) => {
    const kinds = [...new Set(nodes.flatMap(({ thing }) => thing.path.map(({ kind }) => kind)))];
    const levels: readonly ((place: NodePlace) => string)[] = [
      ({ sheet }) => sheet,
      ({ sheet, thing }) => offices.get(nodeKey(sheet, thing)) ?? "",
      ...kinds.map((kind) => ({ sheet, thing }: NodePlace) => {
        const above = thing.path.find((node) => node.kind === kind);
        return above ? nodeKey(sheet, above) : sheet;
      }),
    ];
    const siblings = remaindersOf(nodes, siblingKey);
    return siblings.length > 0 && levels.some((keyOf) => remaindersOf(nodes, keyOf).length === 0) ? [] : siblings;
  });
}
