/** What a form of target must declare. One meaning, one file in `forms/`; `form-list.ts` lists them. */
import type { Phrase } from "../values/phrase";
import type { Goal, QuantityGoal } from "./goal";
import type { Assumption, TargetSource } from "./reading";

/** What a form made of a whole text. */
export interface FormReading {
  readonly goal: Goal;
  /** canonical Italian form, which reads back to the same goal without any context */
  readonly canonical: string;
  readonly assumed: readonly Assumption[];
}

/** What surrounds the text. */
export interface FormContext {
  readonly source: TargetSource;
  /** the quantity that the algorithm itself asks for */
  readonly stated: QuantityGoal | undefined;
}

/** A day that the calendar does not have, in a text that is otherwise understood. */
export type NoSuchDate = "no-such-date";

export interface TargetForm {
  /** readable slug = file name = `kind` of the readings */
  readonly id: string;
  /** texts that only this form reads, with their goals; read as targets of 2019 with nothing else known */
  readonly examples: readonly (readonly [text: string, goal: Goal])[];
  /** texts that look alike and that this form leaves alone */
  readonly counterExamples: readonly string[];
  /** Every reading of the whole text; none when it is not this form. */
  readonly read: (phrase: Phrase, context: FormContext) => readonly FormReading[] | NoSuchDate;
}
