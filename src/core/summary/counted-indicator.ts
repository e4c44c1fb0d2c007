/** Every indicator of the plan once, however many sheets it stands on, with what all its places together say. */
import type { CellAddress } from "../grid/address";
import type { Status } from "../methodology/assessment";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import { printRatio } from "../methodology/print-figures";
import { statusOf } from "../methodology/status";
import type { Plan, PlanNode } from "../plan/model";
import { indexPlaces, type IndicatorPlace } from "../rules/evidence/place-index";
import { isMeasuredByEach, isReported as isResult } from "../rules/evidence/shared-results";
import { divide, sum } from "../values/decimal";
import { fold } from "../values/fold";
import { conflictSentence } from "./conflict";
import { officesOf } from "./offices";
import type { SheetWeights } from "./sheet-weights";

export interface CountedIndicator {
  readonly name: string;
  readonly achievement: number | undefined;
  readonly status: Status;
  readonly weights: SheetWeights;
  /** what stands above it, where most of it is known */
  readonly path: readonly PlanNode[];
  /** who answers for it, from all its places; empty when none says so */
  readonly offices: readonly string[];
  /** where it stands; the first is the one that its figure comes from */
  readonly places: readonly [CellAddress, ...CellAddress[]];
  /** why it has no percentage, or how its percentage comes about, in Italian */
  readonly explanation: string;
}

/** An indicator in one of its places, measured there. */
interface Sighting {
  readonly place: IndicatorPlace;
  readonly figure: Figure;
  /** something stands in its result cell that says something */
  readonly isReported: boolean;
}

export interface CountInput {
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly methodology: Methodology;
  readonly dateSystem: 1900 | 1904;
}

type Context = Pick<CountInput, "methodology" | "dateSystem">;

/** In the order of the plan. */
export function countOnce({ plan, figures, ...context }: CountInput): readonly CountedIndicator[] {
  const figureOf = new Map(figures.map((figure) => [figure.indicator, figure]));
  return indexPlaces(plan).indicators.flatMap(({ places }) => {
    const seen = places.flatMap((place): Sighting[] => {
      const figure = figureOf.get(place.thing);
      const result = figure?.result;
      const isReported =
        result !== undefined && isResult({ cell: result.cell, year: figure?.year }, context.dateSystem);
      return figure ? [{ place, figure, isReported }] : [];
    });
    return oneThing(seen).flatMap((each) => countedOf(each, context));
  });
}

/** A code that one sheet gives to two texts does not make them one indicator. */
function oneThing(seen: readonly Sighting[]): readonly (readonly Sighting[])[] {
  if (isOneASheet(seen)) return [seen];
  const texts = new Map<string, Sighting[]>();
  for (const sighting of seen) texts.set(sighting.place.key, [...(texts.get(sighting.place.key) ?? []), sighting]);
  return [...texts.values()].flatMap((same) => (isOneASheet(same) ? [same] : same.map((each) => [each])));
}

const isOneASheet = (seen: readonly Sighting[]) => new Set(seen.map(({ place }) => place.sheet)).size === seen.length;

function countedOf(seen: readonly Sighting[], context: Context): readonly CountedIndicator[] {
  const heard = heardOf(seen);
  const speaking =
    heard.find(({ figure }) => figure.achievement !== undefined) ??
    heard.find(({ figure }) => figure.status === "unreported") ??
    heard[0];
  if (!speaking) return [];
  const { text, code } = speaking.figure.indicator;
  const others = seen.filter((sighting) => sighting !== speaking);
  const offices = new Map(
    seen.flatMap(({ place }) => officesOf(place.thing).map((office) => [fold(office), office] as const)),
  );
  return [
    {
      ...verdictOf(speaking, heard, context),
      name: code === undefined || text.startsWith(code) ? text : `${code} ${text}`,
      weights: new Map(seen.map(({ place: { sheet, thing } }) => [sheet, thing.weight?.value])),
      path: longestPath(seen),
      offices: [...offices.values()],
      places: [placeOf(speaking), ...others.map(placeOf)],
    },
  ];
}

const placeOf = ({ place: { sheet, at } }: Sighting): CellAddress => ({ sheet, row: at.row, column: at.column });

/** Where results stand they speak for the blank places; where there is none, the places that have room for one. */
function heardOf(seen: readonly Sighting[]): readonly Sighting[] {
  const reported = seen.filter(({ isReported }) => isReported);
  const open = reported.length > 0 ? reported : seen.filter(({ figure }) => figure.result);
  return open.length > 0 ? open : seen;
}

type Verdict = Pick<CountedIndicator, "achievement" | "status" | "explanation">;

/** Percentages that differ are not ours to choose from; those that each office measures for itself have a mean. */
function verdictOf(
  { figure, place }: Sighting,
  heard: readonly Sighting[],
  { methodology, dateSystem }: Context,
): Verdict {
  const measured = heard.flatMap((sighting) =>
    sighting.figure.achievement === undefined ? [] : [{ sighting, achievement: sighting.figure.achievement }],
  );
  const agreed = measured.every(({ achievement }) => achievement === figure.achievement);
  if (agreed) return { achievement: figure.achievement, status: figure.status, explanation: figure.explanation.it };
  if (!isMeasuredByEach(place.thing))
    return {
      achievement: undefined,
      status: "unassessable",
      explanation: conflictSentence(
        heard.map((sighting) => sighting.figure),
        dateSystem,
      ),
    };
  const mean = divide(sum(measured.map(({ achievement }) => achievement)), measured.length) ?? 0;
  const terms = measured.map(({ achievement }) => printRatio(achievement, "it")).join(" + ");
  return {
    achievement: mean,
    status: statusOf(mean, methodology),
    explanation: `Ogni ufficio lo misura per sé: (${terms}) ÷ ${measured.length} = ${printRatio(mean, "it")}.`,
  };
}

function longestPath(seen: readonly Sighting[]): readonly PlanNode[] {
  return seen.reduce<readonly PlanNode[]>(
    (longest, { place: { thing } }) => (thing.path.length > longest.length ? thing.path : longest),
    [],
  );
}
