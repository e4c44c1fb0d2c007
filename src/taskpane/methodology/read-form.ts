/** From a methodology to its form and back, with what is wrong field by field. */
import { findContradictions, type ContradictionPlace } from "../../core/methodology/check-methodology";
import type { Methodology } from "../../core/methodology/methodology";
import { DEFAULT_METHODOLOGY } from "../../core/methodology/profiles";
import type { Bilingual, Language } from "../../core/values/language";
import type { FieldName, MethodologyForm, SettingName } from "./form";
import { SETTING_FORMS, type Mistyped } from "./setting-forms";

/** Something to correct: what is typed cannot be read, or does not fit with another setting. */
export type FieldProblem = Mistyped | { readonly field: FieldName; readonly sentence: Bilingual<string> };

export interface FormReading {
  /** every setting that can be read; the others as the default has them */
  readonly methodology: Methodology;
  /** none: the methodology can be used */
  readonly problems: readonly (FieldProblem & { readonly setting: SettingName })[];
}

/** In the order in which a methodology is written down: equal ones look equal. */
export const SETTING_NAMES = Object.keys(DEFAULT_METHODOLOGY) as readonly SettingName[];

const PLACES: Readonly<Record<ContradictionPlace, { readonly setting: SettingName; readonly field: FieldName }>> = {
  "bands.achieved": { setting: "bands", field: "achievedFrom" },
  "bands.partial": { setting: "bands", field: "partialFrom" },
  "late.zeroAfterDays": { setting: "late", field: "zeroAfterDays" },
  strategicMix: { setting: "strategicMix", field: "operational" },
};

export function fillForm(methodology: Methodology, language: Language): MethodologyForm {
  const fill = <K extends SettingName>(setting: K) => SETTING_FORMS[setting].fill(methodology[setting], language);
  // Every setting has just filled its own part.
  return Object.fromEntries(SETTING_NAMES.map((setting) => [setting, fill(setting)])) as unknown as MethodologyForm;
}

export function readForm(form: MethodologyForm, language: Language): FormReading {
  const read = <K extends SettingName>(setting: K) => SETTING_FORMS[setting].read(form[setting], language);
  const parts = SETTING_NAMES.map((setting) => ({ setting, reading: read(setting) }));
  const values = parts.map(
    ({ setting, reading }) => [setting, "value" in reading ? reading.value : DEFAULT_METHODOLOGY[setting]] as const,
  );
  // Every setting is there with a value that it takes.
  const methodology = Object.fromEntries(values) as unknown as Methodology;
  const mistyped = parts.flatMap(({ setting, reading }) =>
    "mistyped" in reading ? reading.mistyped.map((problem) => ({ ...problem, setting })) : [],
  );
  // What stands in for the unreadable would contradict settings that are right.
  if (mistyped.length > 0) return { methodology, problems: mistyped };
  const problems = findContradictions(methodology).map(({ at, problem }) => ({ ...PLACES[at], sentence: problem }));
  return { methodology, problems };
}
