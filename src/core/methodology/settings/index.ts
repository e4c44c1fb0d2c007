/** Every setting of a methodology, in the order in which it is shown and kept. A setting is one file and one line here. */
import { allOrNothing } from "./all-or-nothing";
import { atMost } from "./at-most";
import { bands } from "./bands";
import { cap } from "./cap";
import { deadlines } from "./deadlines";
import { late } from "./late";
import { missing } from "./missing";
import { parametrised } from "./parametrised";
import { payout } from "./payout";
import { scoring } from "./scoring";
import { steps } from "./steps";
import { strategicMix } from "./strategic-mix";
import { tolerance } from "./tolerance";
import { variation } from "./variation";
import { withoutTarget } from "./without-target";

export const SETTINGS = {
  bands,
  cap,
  tolerance,
  allOrNothing,
  scoring,
  parametrised,
  atMost,
  variation,
  late,
  deadlines,
  steps,
  missing,
  withoutTarget,
  strategicMix,
  payout,
} as const;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];
