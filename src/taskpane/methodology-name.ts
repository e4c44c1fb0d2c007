/** What the plan office calls the methodology in force. */
import type { Methodology } from "../core/methodology/methodology";
import { PROFILES, type ProfileName } from "../core/methodology/profiles";
import type { Texts } from "./texts/texts";

export function methodologyName(methodology: Methodology, { methodology: texts }: Texts): string {
  const names = Object.keys(PROFILES) as ProfileName[];
  const profile = names.find((name) => JSON.stringify(PROFILES[name]) === JSON.stringify(methodology));
  return profile === undefined ? texts.custom : texts.names[profile];
}
