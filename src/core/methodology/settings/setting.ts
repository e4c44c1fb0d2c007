/** What one setting of a methodology has to bring along: its values, how they are checked, said, and typed. */
import type { Bilingual, Language } from "../../values/language";

/** What is typed or chosen in the controls of one setting, by the name of the control. */
export type Typed = Readonly<Record<string, string>>;

/** An alternative, and what it means where its name does not say it. */
export interface ChoiceWords {
  readonly label: Bilingual<string>;
  readonly detail?: Bilingual<string>;
}

/** One of a few alternatives, by the id that is kept. */
export interface ChoiceControl {
  readonly kind: "choice";
  readonly name: string;
  readonly choices: Readonly<Record<string, ChoiceWords>>;
}

/** A number or a few words to type. */
export interface TextControl {
  readonly kind: "text";
  readonly name: string;
  readonly label: Bilingual<string>;
  readonly unit?: Bilingual<string>;
  /** several lines, one entry each */
  readonly isList?: boolean;
  /** always shown when absent */
  readonly isShown?: (typed: Typed) => boolean;
  /** what follows from what is typed, or how it is written */
  readonly hint?: (typed: Typed, language: Language) => string | undefined;
}

/** A threshold in percent, and whether it belongs to what begins there (`included`, `excluded`). */
export interface EdgeControl {
  readonly kind: "edge";
  readonly name: string;
  /** name under which the choice between included and excluded is kept */
  readonly inclusion: string;
  readonly label: Bilingual<string>;
  readonly hint?: Bilingual<string>;
}

export type Control = ChoiceControl | TextControl | EdgeControl;

/** What cannot be used, and in which control. */
export interface ControlProblem {
  readonly control: string;
  readonly sentence: Bilingual<string>;
}

export type TypedReading<T> = { readonly value: T } | { readonly mistyped: readonly ControlProblem[] };

export interface Setting<T> {
  /** heading of the setting */
  readonly title: Bilingual<string>;
  /** value of the default profile */
  readonly standard: T;
  /** whether a value that comes from outside is one of this setting */
  readonly accepts: (value: unknown) => boolean;
  /** what it accepts, for the sentence that refuses another value */
  readonly takes: Bilingual<string>;
  /** what the value does, one sentence */
  readonly describe: (value: T) => Bilingual<string>;
  /** whether a list of what the methodology does leaves the sentence out: the setting is off */
  readonly isSilent?: (value: T) => boolean;
  readonly controls: readonly Control[];
  readonly fill: (value: T, language: Language) => Typed;
  readonly read: (typed: Typed, language: Language) => TypedReading<T>;
  /** what is wrong with an accepted value; undefined when nothing is */
  readonly contradiction?: (value: T) => ControlProblem | undefined;
}

export type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** Checks a definition where it is written, and keeps what it has beyond a setting. */
export function defineSetting<T, More extends object = object>(setting: Setting<T> & More): Setting<T> & More {
  return setting;
}
