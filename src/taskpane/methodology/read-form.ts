/** From a methodology to its form and back, with what is wrong control by control. */
import { findContradictions, type Contradiction } from "../../core/methodology/check-methodology";
import { definitionOf, makeMethodology } from "../../core/methodology/definition-of";
import type { Methodology } from "../../core/methodology/methodology";
import { DEFAULT_METHODOLOGY } from "../../core/methodology/profiles";
import { SETTING_NAMES, type SettingName } from "../../core/methodology/settings";
import type { Typed } from "../../core/methodology/settings/setting";
import type { Language } from "../../core/values/language";

/** A methodology as the user types it: numbers stay text until they can be read. */
export type MethodologyForm = Readonly<Record<SettingName, Typed>>;

/** Something to correct: what is typed cannot be read, or does not fit with another setting. */
export type FormProblem = Contradiction;

export interface FormReading {
  /** every setting that can be read; the others as the default has them */
  readonly methodology: Methodology;
  /** none: the methodology can be used */
  readonly problems: readonly FormProblem[];
}

export function fillForm(methodology: Methodology, language: Language): MethodologyForm {
  const fill = (setting: SettingName) => definitionOf(setting).fill(methodology[setting], language);
  // Every setting has just filled its own part.
  return Object.fromEntries(SETTING_NAMES.map((setting) => [setting, fill(setting)])) as unknown as MethodologyForm;
}

export function readForm(form: MethodologyForm, language: Language): FormReading {
  const read = <K extends SettingName>(setting: K) => definitionOf(setting).read(form[setting], language);
  const methodology = makeMethodology((setting) => {
    const reading = read(setting);
    return "value" in reading ? reading.value : DEFAULT_METHODOLOGY[setting];
  });
  const mistyped = SETTING_NAMES.flatMap((setting) => {
    const reading = read(setting);
    return "mistyped" in reading ? reading.mistyped.map((problem) => ({ ...problem, setting })) : [];
  });
  // What stands in for the unreadable would contradict settings that are right.
  return { methodology, problems: mistyped.length > 0 ? mistyped : findContradictions(methodology) };
}
