/** Reads a methodology that comes from outside: the name of a profile, or settings that change the default one. */
import type { Bilingual } from "../values/language";
import { isRecord } from "../values/record";
import { definitionOf, makeMethodology } from "./definition-of";
import type { Methodology } from "./methodology";
import { DEFAULT_METHODOLOGY, PROFILES, type ProfileName } from "./profiles";
import { PROBLEMS } from "./methodology-problems";
import { SETTINGS, type SettingName } from "./settings";
import { checkMethodology } from "./check-methodology";

export type MethodologyReading =
  { readonly methodology: Methodology } | { readonly problems: readonly Bilingual<string>[] };

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}

/** A key named inside a setting changes only itself. */
function merge(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const merged = Object.keys(changes).map((key) => [key, merge(base[key], changes[key])] as const);
  return { ...base, ...Object.fromEntries(merged) };
}

function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(SETTINGS, key);
}

/** Every key must be a setting with a value that it takes. */
function problemsOf(settings: Readonly<Record<string, unknown>>): readonly Bilingual<string>[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    if (!isSettingName(key)) return [PROBLEMS.unknownSetting(key)];
    const { accepts, takes } = definitionOf(key);
    return accepts(value) ? [] : [PROBLEMS.wrongValue(key, takes)];
  });
}

/** Undefined takes the default. Unknown names and keys, impossible values, bands with gaps or overlaps are problems. */
export function readMethodology(input: unknown): MethodologyReading {
  if (input === undefined || input === null) return { methodology: DEFAULT_METHODOLOGY };
  if (typeof input === "string") {
    return isProfileName(input)
      ? { methodology: PROFILES[input] }
      : { problems: [PROBLEMS.unknownProfile(input, Object.keys(PROFILES))] };
  }
  if (!isRecord(input)) return { problems: [PROBLEMS.notSettings] };
  const merged = merge(DEFAULT_METHODOLOGY, input) as Readonly<Record<string, unknown>>;
  const wrong = problemsOf(merged);
  if (wrong.length > 0) return { problems: wrong };
  // Every key has just been found to hold a value that its setting takes.
  const methodology = makeMethodology((name) => merged[name] as Methodology[typeof name]);
  const contradictions = checkMethodology(methodology);
  return contradictions.length > 0 ? { problems: contradictions } : { methodology };
}
