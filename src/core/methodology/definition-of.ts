/** The definition behind a setting's name. */
import type { DefinitionOf, Methodology } from "./methodology";
import { SETTINGS, SETTING_NAMES, type SettingName } from "./settings";

export function definitionOf<K extends SettingName>(name: K): DefinitionOf<K> {
  // The list ties every name to its definition; the compiler does not follow the link for a name that is not known yet.
  return SETTINGS[name] as unknown as DefinitionOf<K>;
}

/** A methodology whose every setting is what `choose` gives for its name, in the order of the list: equal ones look equal. */
export function makeMethodology(choose: <K extends SettingName>(name: K) => Methodology[K]): Methodology {
  const values = SETTING_NAMES.map((name) => [name, choose(name)] as const);
  // Every name of the list is there, with a value that `choose` gave for that name.
  return Object.fromEntries(values) as unknown as Methodology;
}
