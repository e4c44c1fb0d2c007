/** Whether the settings of a methodology fit together. */
import type { Bilingual } from "../values/language";
import { definitionOf } from "./definition-of";
import type { Methodology } from "./methodology";
import { PROBLEMS } from "./methodology-problems";
import { SETTING_NAMES, type SettingName } from "./settings";
import type { ControlProblem } from "./settings/setting";

/** What does not fit, with the setting and the control that has to change for it to go. */
export interface Contradiction extends ControlProblem {
  readonly setting: SettingName;
}

/** Conditions between settings; those within one are part of its definition. */
const BETWEEN: readonly ((methodology: Methodology) => Contradiction | undefined)[] = [
  ({ cap, bands: { achieved } }) => {
    const isReachable = cap === null || achieved.from < cap || (achieved.from === cap && achieved.inclusive);
    if (isReachable) return undefined;
    return { setting: "bands", control: "achievedFrom", sentence: PROBLEMS.bandBeyondCap(achieved.from, cap) };
  },
];

function within(setting: SettingName, methodology: Methodology): readonly Contradiction[] {
  const problem = definitionOf(setting).contradiction?.(methodology[setting]);
  return problem ? [{ ...problem, setting }] : [];
}

/** What does not fit; none when all does. */
export function findContradictions(methodology: Methodology): readonly Contradiction[] {
  return [
    ...SETTING_NAMES.flatMap((setting) => within(setting, methodology)),
    ...BETWEEN.flatMap((check) => check(methodology) ?? []),
  ];
}

/** The sentences about what does not fit. */
export function checkMethodology(methodology: Methodology): readonly Bilingual<string>[] {
  return findContradictions(methodology).map(({ sentence }) => sentence);
}
