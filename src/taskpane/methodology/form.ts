/** A methodology as the user types it: numbers stay text until they can be read. One part for each setting. */
import type { Methodology } from "../../core/methodology/methodology";

export interface BandsForm {
  /** percent */
  readonly achievedFrom: string;
  readonly achievedIncluded: boolean;
  /** percent */
  readonly partialFrom: string;
  readonly partialIncluded: boolean;
}

export interface CapForm {
  readonly isCapped: boolean;
  /** percent */
  readonly cap: string;
}

export interface LateForm {
  readonly graceDays: string;
  readonly isGradual: boolean;
  readonly zeroAfterDays: string;
}

export interface StepsForm {
  /** judgements from the lowest, with commas between */
  readonly scale: string;
  readonly points: boolean;
}

export interface StrategicMixForm {
  /** percent; the rest goes to the objective's own indicators */
  readonly operational: string;
}

export interface MethodologyForm extends Pick<Methodology, "atMost" | "deadlines" | "parametrised" | "missing"> {
  readonly bands: BandsForm;
  readonly cap: CapForm;
  readonly late: LateForm;
  readonly steps: StepsForm;
  readonly strategicMix: StrategicMixForm;
}

export type SettingName = keyof MethodologyForm & keyof Methodology;

/** What is typed, and therefore can be mistyped. */
export type FieldName = keyof BandsForm | "cap" | keyof LateForm | "scale" | "operational";
