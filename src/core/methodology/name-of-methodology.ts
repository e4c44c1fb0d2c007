/** What a methodology is called: its profile, or the default one with changes. */
import { inBoth, type Bilingual } from "../values/language";
import type { Methodology } from "./methodology";
import { PROFILE_NAMES, PROFILE_TITLES, PROFILES, type ProfileName } from "./profiles";

const OWN: Bilingual<string> = { it: "Metodologia propria dell'ente", en: "The body's own methodology" };

/** The profile that a methodology is; undefined when any setting differs from all of them. */
export function profileOf(methodology: Methodology): ProfileName | undefined {
  const text = JSON.stringify(methodology);
  return PROFILE_NAMES.find((profile) => JSON.stringify(PROFILES[profile]) === text);
}

export function nameOfMethodology(methodology: Methodology): Bilingual<string> {
  const name = profileOf(methodology);
  return name === undefined ? OWN : inBoth(() => PROFILE_TITLES[name]);
}
