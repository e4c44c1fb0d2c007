/** From indicators to objectives, perspectives and the body: means over what counts, each explained step by step. */
import { multiply, sum } from "../values/decimal";
import { inBoth, type Bilingual, type Language } from "../values/language";
import type { Assessment, Status } from "./assessment";
import { explainMean, explainMix, NOTHING_COUNTS } from "./explain-roll-up";
import { meanOf, type Part, type Weighted } from "./mean";
import type { Methodology } from "./methodology";
import { printRatio } from "./print-figures";
import { statusOf, STATUS_NAMES } from "./status";

export interface RollUpIndicator extends Weighted {
  readonly assessment: Pick<Assessment, "achievement" | "status">;
}

/** Body, perspective, area, objective or programme. Plan nodes map onto this shape. */
export interface RollUpNode extends Weighted {
  /** own indicators and nodes below are mixed by the shares of the methodology */
  readonly isStrategic: boolean;
  readonly indicators: readonly RollUpIndicator[];
  readonly children: readonly RollUpNode[];
}

/** How many indicators stand in a node and all below it, by status. */
export type StatusCounts = Readonly<Record<Status, number>>;

export interface RolledUp {
  readonly name: string;
  readonly weight: number | undefined;
  /** ratio; undefined when nothing below counts */
  readonly achievement: number | undefined;
  readonly status: Status;
  readonly counts: StatusCounts;
  /** one sentence a step */
  readonly steps: Bilingual<readonly string[]>;
  readonly children: readonly RolledUp[];
}

function countsOf(node: RollUpNode, below: readonly RolledUp[]): StatusCounts {
  const count = (status: Status) =>
    node.indicators.filter(({ assessment }) => assessment.status === status).length +
    below.reduce((total, { counts }) => total + counts[status], 0);
  return {
    achieved: count("achieved"),
    partial: count("partial"),
    missed: count("missed"),
    unreported: count("unreported"),
    unassessable: count("unassessable"),
  };
}

function partsOf(weighted: readonly (Weighted & { readonly achievement: number | undefined })[]): readonly Part[] {
  return weighted.flatMap(({ name, weight, achievement }) => (achievement === undefined ? [] : [{ name, weight, achievement }]));
}

/** Own indicators and nodes below, each by its mean; a strategic objective mixes the two, any other node takes them together. */
function combine(node: RollUpNode, below: readonly RolledUp[], { strategicMix }: Methodology) {
  const own = partsOf(node.indicators.map(({ name, weight, assessment: { achievement } }) => ({ name, weight, achievement })));
  const operational = partsOf(below);
  const [ownMean, operationalMean] = [meanOf(own), meanOf(operational)];
  if (node.isStrategic && ownMean && operationalMean) {
    const achievement = sum([
      multiply(operationalMean.achievement, strategicMix.operational),
      multiply(ownMean.achievement, strategicMix.own),
    ]);
    const steps = (language: Language) => [
      explainMean(operationalMean, "below", language),
      explainMean(ownMean, "own", language),
      explainMix(operationalMean, ownMean, strategicMix, language),
    ];
    return { achievement, steps };
  }
  const mean = meanOf([...own, ...operational]);
  const side = own.length === 0 ? "below" : operational.length === 0 ? "own" : "both";
  return mean && { achievement: mean.achievement, steps: (language: Language) => [explainMean(mean, side, language)] };
}

function statusWithout({ unreported, unassessable }: StatusCounts): Status {
  return unreported > 0 || unassessable === 0 ? "unreported" : "unassessable";
}

/** Rolls a tree up; unreported and unassessable indicators are left out of the means and counted. */
export function rollUp(node: RollUpNode, methodology: Methodology): RolledUp {
  const children = node.children.map((child) => rollUp(child, methodology));
  const counts = countsOf(node, children);
  const combined = combine(node, children, methodology);
  const achievement = combined?.achievement;
  const status = achievement === undefined ? statusWithout(counts) : statusOf(achievement, methodology);
  const verdict = (language: Language) =>
    achievement === undefined
      ? `${NOTHING_COUNTS[language]} → ${STATUS_NAMES[status][language]}.`
      : `${printRatio(achievement, language)} → ${STATUS_NAMES[status][language]}.`;
  const steps = inBoth((language) => [...(combined?.steps(language) ?? []), verdict(language)]);
  return { name: node.name, weight: node.weight, achievement, status, counts, steps, children };
}
