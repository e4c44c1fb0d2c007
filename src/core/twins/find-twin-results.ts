/** Finds indicators that stand in several places and compares their results. */
import { isBlank } from "../grid/cell";
import type { Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Indicator, Plan } from "../plan/model";
import { indexPlaces, type IndicatorPlace, type PlaceGroup } from "../rules/evidence/place-index";
import { isMeasuredByEach, isReported, resultKeys } from "../rules/evidence/shared-results";
import { agreeingPlaces } from "../rules/evidence/text-versions";
import { carriedValue, carryOver } from "./carry-over";
import type { TwinDifference, TwinOffer, TwinPlace, TwinResults, TwinVersion } from "./twin";
import { twinPlaces } from "./twin-places";

export interface TwinsInput {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly figures: readonly Figure[];
}

/** In the order of the plan; what every office measures for itself has no twins. */
export function findTwinResults(input: TwinsInput): TwinResults {
  const places = indexPlaces(input.plan);
  const placeOf = twinPlaces(input);
  const yearOf = new Map(input.figures.map(({ indicator, year }) => [indicator, year]));
  const groups = places.indicators
    .filter((group) => group.places.length > 1)
    .flatMap((group) => byYear(agreeingPlaces({ places }, group), group, yearOf))
    .map((group) => ({ ...group, places: distinct(group.members.flatMap((member) => placeOf(member.thing) ?? [])) }));
  const compared = groups
    .filter((group) => group.places.length > 1)
    .map((group) => compare(group, input.workbook.dateSystem));
  return {
    offers: compared.flatMap(({ offer }) => offer ?? []),
    differences: compared.flatMap(({ difference }) => difference ?? []),
  };
}

interface SameYear {
  readonly code: string | undefined;
  readonly text: string;
  readonly year: number | undefined;
  readonly members: readonly IndicatorPlace[];
}

/** Tables may measure different years; results of different years are no twins. */
function byYear(
  members: readonly IndicatorPlace[],
  { code }: PlaceGroup<Indicator>,
  yearOf: ReadonlyMap<Indicator, number | undefined>,
): readonly SameYear[] {
  const shared = members.filter(({ thing }) => !isMeasuredByEach(thing));
  return [...new Set(shared.map(({ thing }) => yearOf.get(thing)))].map((year) => {
    const own = shared.filter(({ thing }) => yearOf.get(thing) === year);
    return { code, text: own[0]?.text ?? "", year, members: own };
  });
}

/** A result cell that is merged over several rows of one indicator is one place. */
function distinct(places: readonly TwinPlace[]): readonly TwinPlace[] {
  const byCell = new Map(places.map((place) => [`${place.at.sheet}!${place.at.row}:${place.at.column}`, place]));
  return [...byCell.values()];
}

interface Compared {
  readonly offer?: TwinOffer;
  readonly difference?: TwinDifference;
}

function compare(
  { code, text, year, places }: SameYear & { readonly places: readonly TwinPlace[] },
  dateSystem: 1900 | 1904,
): Compared {
  const sayNothing = places.filter((place) => saysNothing(place, year, dateSystem));
  const versions = versionsOf(
    places.filter((place) => !sayNothing.includes(place)),
    year,
    dateSystem,
  );
  const [only, other] = versions;
  if (!only) return {};
  if (other) return { difference: { code, text, year, versions, blank: sayNothing } };
  const [source] = only.places;
  if (sayNothing.length === 0 || carriedValue(source.cell) === undefined) return {};
  return { offer: { code, text, year, from: only.places, ...carryOver(source, sayNothing, dateSystem) } };
}

/** An empty cell, a formula over one, or 00/01/1900 pasted from one: nobody typed a result there. `n.d.` somebody did. */
function saysNothing({ cell }: TwinPlace, year: number | undefined, dateSystem: 1900 | 1904): boolean {
  const isTyped = typeof cell.value === "string" && cell.formula === undefined;
  return isBlank(cell) || (!isTyped && !isReported({ cell, year }, dateSystem));
}

function versionsOf(
  places: readonly TwinPlace[],
  year: number | undefined,
  dateSystem: 1900 | 1904,
): readonly TwinVersion[] {
  const versions = new Map<string, [TwinPlace, ...TwinPlace[]]>();
  const keys = resultKeys(
    places.map(({ cell }) => ({ cell, year })),
    dateSystem,
  );
  for (const [index, place] of places.entries()) {
    const key = keys[index] ?? `says nothing: ${place.cell.text}`;
    const known = versions.get(key);
    if (known) known.push(place);
    else versions.set(key, [place]);
  }
  return [...versions.values()]
    .map((own) => ({ places: own }))
    .sort((left, right) => right.places.length - left.places.length);
}
