/** The methodologies that ship: the default one with the settings that a body publishes otherwise. */
import { definitionOf, makeMethodology } from "./definition-of";
import type { Methodology } from "./methodology";

/** Every setting at its standard: domain.md, "How achievement is computed", column "default". */
export const DEFAULT_METHODOLOGY: Methodology = makeMethodology((name) => definitionOf(name).standard);

const withChanges = (changes: Partial<Methodology>): Methodology =>
  makeMethodology((name) => (name in changes ? (changes as Methodology)[name] : DEFAULT_METHODOLOGY[name]));

interface Profile {
  /** what the body calls it */
  readonly name: string;
  readonly methodology: Methodology;
}

const LIST = {
  "massa-carrara-2019": { name: "Massa-Carrara 2019", methodology: DEFAULT_METHODOLOGY },
  /** Unioncamere's grid: achieved when "superiore al 90%", partial from 70 %. */
  "unioncamere-70-90": {
    name: "Unioncamere 70/90",
    methodology: withChanges({
      bands: { achieved: { from: 0.9, inclusive: false }, partial: { from: 0.7, inclusive: true } },
    }),
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof LIST;

export const PROFILE_NAMES = Object.keys(LIST) as readonly ProfileName[];

const ofEach = <T>(choose: (profile: Profile) => T): Readonly<Record<ProfileName, T>> => {
  // The names are those of the list.
  return Object.fromEntries(PROFILE_NAMES.map((name) => [name, choose(LIST[name])])) as unknown as Readonly<
    Record<ProfileName, T>
  >;
};

export const PROFILES = ofEach(({ methodology }) => methodology);

export const PROFILE_TITLES = ofEach(({ name }) => name);
