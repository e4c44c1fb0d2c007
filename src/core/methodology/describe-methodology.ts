/** A methodology in words: what a reader of the percentages has to know. */
import { inBoth, type Bilingual } from "../values/language";
import { definitionOf } from "./definition-of";
import type { Methodology } from "./methodology";
import { SETTING_NAMES, type SettingName } from "./settings";

/** What one setting of a methodology does. */
export function describeSetting(setting: SettingName, methodology: Methodology): Bilingual<string> {
  return definitionOf(setting).describe(methodology[setting]);
}

/** What a methodology does, one sentence for each setting that is not off. */
export function describeMethodology(methodology: Methodology): Bilingual<readonly string[]> {
  const said = SETTING_NAMES.filter((setting) => definitionOf(setting).isSilent?.(methodology[setting]) !== true);
  const sentences = said.map((setting) => describeSetting(setting, methodology));
  return inBoth((language) => sentences.map((sentence) => sentence[language]));
}
