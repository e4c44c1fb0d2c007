/** What a methodology is called: its profile, or the default one with changes. */
import { inBoth, type Bilingual } from "../values/language";
import type { Methodology } from "./methodology";
import { PROFILES, type ProfileName } from "./profiles";

const NAMES: Readonly<Record<ProfileName, string>> = {
  "massa-carrara-2019": "Massa-Carrara 2019",
  "unioncamere-70-90": "Unioncamere 70/90",
};

const OWN: Bilingual<string> = { it: "Metodologia propria dell'ente", en: "The body's own methodology" };

function isProfile(name: string): name is ProfileName {
  return Object.hasOwn(NAMES, name);
}

/** The profile that a methodology is; undefined when any setting differs from all of them. */
export function profileOf(methodology: Methodology): ProfileName | undefined {
  const text = JSON.stringify(methodology);
  return Object.keys(PROFILES)
    .filter(isProfile)
    .find((profile) => JSON.stringify(PROFILES[profile]) === text);
}

export function nameOfMethodology(methodology: Methodology): Bilingual<string> {
  const name = profileOf(methodology);
  return name === undefined ? OWN : inBoth(() => NAMES[name]);
}
