/** The texts of one thing in its places: what most of them say, who says otherwise, and whether that is a slip of the pen. */
import type { RuleInput } from "../rule";
import type { Place, PlaceGroup } from "./place-index";
import { isSlip, ownWords } from "./slip";
import { disagreement, type Version } from "./versions";

type Places = Pick<RuleInput, "places">;

export interface OtherText<Thing> {
  /** places that say otherwise */
  readonly places: readonly Place<Thing>[];
  readonly usual: Place<Thing>;
  readonly isSlip: boolean;
  /** the one text begins with the whole other one, and says more */
  readonly isExtension: boolean;
}

const extendsText = (longer: string, shorter: string) => longer.startsWith(`${shorter} `);

/** `CrealNrete`: before a capital a small l is nearly always a misread I. */
const MISREAD = /[a-z]l[A-Z]/;

/** Words that stand in no other text of the plan, and misread letters, speak against a version; where that is even, the tree is trusted. */
function doubtOf<Thing>(
  { places: { textsWith, tree } }: Places,
  version: Version<Place<Thing>>,
  among: readonly Version<Place<Thing>>[],
): number {
  const rest = among
    .filter((other) => other !== version)
    .map(({ key }) => key)
    .join(" ");
  const rare = ownWords(version.key, rest).filter((word) => textsWith(word) <= 1).length;
  const misread = version.items.some(({ text }) => MISREAD.test(text)) ? 2 : 0;
  return rare * 2 + misread + (tree && version.items.some(({ sheet }) => sheet === tree.sheet) ? 0 : 1);
}

export function otherTexts<Thing>(input: Places, { places }: PlaceGroup<Thing>): readonly OtherText<Thing>[] {
  const texts = disagreement(
    places,
    ({ key }) => key,
    (version, among) => doubtOf(input, version, among),
  );
  const [usual] = texts?.usual.items ?? [];
  if (!texts || !usual) return [];
  return texts.others.map(({ key, items }) => ({
    places: items,
    usual,
    isSlip: isSlip(key, usual.key),
    isExtension: extendsText(key, usual.key) || extendsText(usual.key, key),
  }));
}

/** The places of a group that speak of the same thing: a code used for another indicator is a finding of its own, not a second target. */
export function agreeingPlaces<Thing>(input: Places, group: PlaceGroup<Thing>): readonly Place<Thing>[] {
  const foreign = new Set(otherTexts(input, group).flatMap((other) => (other.isSlip ? [] : other.places)));
  return foreign.size === 0 ? group.places : group.places.filter((place) => !foreign.has(place));
}

/**
 * Numbers of objectives mean the same from sheet to sheet only where most of them do: lists that each begin at 1 have nothing in common.
 */
export function sharedObjectives(input: Places): RuleInput["places"]["objectives"] {
  const several = input.places.objectives.filter(({ places }) => new Set(places.map(({ sheet }) => sheet)).size > 1);
  const agreeing = several.filter((group) => otherTexts(input, group).every((other) => other.isSlip));
  return agreeing.length * 2 >= several.length ? several : [];
}

/** Indicators and numbered objectives that stand in more than one place under one code. */
export function codedGroups(input: Places): readonly PlaceGroup<unknown>[] {
  return [
    ...input.places.indicators.filter(({ code, places }) => code !== undefined && places.length > 1),
    ...sharedObjectives(input),
  ];
}
