/** A body's own rules for percentages and statuses (SMVP), as a value: the user sees it, chooses it, edits it, keeps it. */
import type { SettingName, SETTINGS } from "./settings";
import type { Setting, ValueOf } from "./settings/setting";

/** One value a setting; each is explained in its file under `settings`. Ratios, not percents. */
export type Methodology = { readonly [K in SettingName]: ValueOf<(typeof SETTINGS)[K]> };

/** The definition of a setting, by its name. */
export type DefinitionOf<K extends SettingName> = Setting<Methodology[K]>;
