/** Every setting of a methodology, in the order in which it is shown and kept. A setting is one file and one line here. */
import { atMost } from "./at-most";
import { bands } from "./bands";
import { cap } from "./cap";
import { deadlines } from "./deadlines";
import { late } from "./late";
import { missing } from "./missing";
import { parametrised } from "./parametrised";
import { steps } from "./steps";
import { strategicMix } from "./strategic-mix";
import { variation } from "./variation";

export const SETTINGS = {
  bands,
  cap,
  parametrised,
  atMost,
  variation,
  late,
  deadlines,
  steps,
  missing,
  strategicMix,
} as const;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
