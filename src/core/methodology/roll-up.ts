/** From indicators to objectives, perspectives and the body: means over what counts, each explained step by step. */
import type { WeightScale } from "../plan/weight";
import { multiply, subtract, sum } from "../values/decimal";
import { rememberLast } from "../values/remember";
import { inBoth, type Bilingual, type Language } from "../values/language";
import type { Assessment, Status } from "./assessment";
import { explainHalves, explainLeftOut, explainMean, explainMix, NOTHING_COUNTS } from "./explain-roll-up";
import { meanOf, type Mean, type Part, type Weighted } from "./mean";
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
  readonly scale?: WeightScale | undefined;
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
  return weighted.flatMap(({ name, weight, scale, achievement }) =>
    achievement === undefined ? [] : [{ name, weight, scale, achievement }],
  );
}

/** How far from 100 % weights that share one whole may add up, through rounding. */
const ROUNDING = 0.005;

/**
 * Whether the weights of indicators and of nodes below can be added: there are none, or all have one and together they share 100 %.
 * Each side adding up to 100 % by itself, or a node's 8,37 % of the body beside an indicator's 100 % of its objective, cannot.
 */
function isOneScale({ indicators, children }: RollUpNode): boolean {
  const weights = [...indicators, ...children].map(({ weight }) => weight);
  const given = weights.filter((weight) => weight !== undefined);
  if (given.length === 0) return true;
  return given.length === weights.length && Math.abs(subtract(sum(given), 1)) <= ROUNDING;
}

/** The two sides of a node, each by its mean: a strategic objective mixes them by the methodology's shares, any other by halves. */
function joinSides(isStrategic: boolean, operational: Mean, own: Mean, { strategicMix }: Methodology) {
  const mix = isStrategic ? strategicMix : { operational: 0.5, own: 0.5 };
  const achievement = sum([multiply(operational.achievement, mix.operational), multiply(own.achievement, mix.own)]);
  const steps = (language: Language) => [
    explainMean(operational, "below", language),
    explainMean(own, "own", language),
    isStrategic ? explainMix(operational, own, mix, language) : explainHalves(operational, own, language),
  ];
  return { achievement, steps };
}

/** Own indicators and nodes below: together where their weights are one scale, else each side by its mean. */
function combine(node: RollUpNode, below: readonly RolledUp[], methodology: Methodology) {
  const own = partsOf(
    node.indicators.map(({ assessment: { achievement }, ...weighted }) => ({ ...weighted, achievement })),
  );
  const operational = partsOf(below);
  const [ownMean, operationalMean] = [meanOf(own), meanOf(operational)];
  if (ownMean && operationalMean && (node.isStrategic || !isOneScale(node))) {
    return joinSides(node.isStrategic, operationalMean, ownMean, methodology);
  }
  const mean = meanOf([...own, ...operational]);
  const side = own.length === 0 ? "below" : operational.length === 0 ? "own" : "both";
  return mean && { achievement: mean.achievement, steps: (language: Language) => [explainMean(mean, side, language)] };
}

const countWithout = (items: readonly { readonly achievement: number | undefined }[]) =>
  items.filter(({ achievement }) => achievement === undefined).length;

function statusWithout({ unreported, unassessable }: StatusCounts): Status {
  return unreported > 0 || unassessable === 0 ? "unreported" : "unassessable";
}

/** Rolls a tree up; unreported and unassessable indicators are left out of the means and counted. */
export function rollUp(node: RollUpNode, methodology: Methodology): RolledUp {
  return rememberRolledUp(node, [methodology], () => rollUpAnew(node, methodology));
}

const rememberRolledUp = rememberLast<RollUpNode, RolledUp>();

function rollUpAnew(node: RollUpNode, methodology: Methodology): RolledUp {
  const children = node.children.map((child) => rollUp(child, methodology));
  const counts = countsOf(node, children);
  const combined = combine(node, children, methodology);
  const achievement = combined?.achievement;
  const status = achievement === undefined ? statusWithout(counts) : statusOf(achievement, methodology);
  const verdict = (language: Language) =>
    achievement === undefined
      ? `${NOTHING_COUNTS[language]} → ${STATUS_NAMES[status][language]}.`
      : `${printRatio(achievement, language)} → ${STATUS_NAMES[status][language]}.`;
  const [indicators, nodes] = [
    countWithout(node.indicators.map(({ assessment }) => assessment)),
    countWithout(children),
  ];
  const leftOut = (language: Language) =>
    combined && indicators + nodes > 0 ? [explainLeftOut(indicators, nodes, language)] : [];
  const steps = inBoth((language) => [...(combined?.steps(language) ?? []), ...leftOut(language), verdict(language)]);
  return { name: node.name, weight: node.weight, scale: node.scale, achievement, status, counts, steps, children };
}
