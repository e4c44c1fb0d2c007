/** What the pane says about the method of computing. */
import type { Counted } from "./counted";

/** An alternative, and what it means where its name does not say it. */
export interface ChoiceText {
  readonly label: string;
  readonly detail?: string;
}

export interface MethodologyTexts {
  readonly label: string;
  /** in place of a profile's name */
  readonly own: string;
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly choice: string;
  readonly isDefault: string;
  readonly ownChoice: ChoiceText;
  readonly restore: string;
  readonly changed: string;
  readonly inForce: (name: string) => string;
  readonly notYetInForce: (name: string) => string;
  readonly toCorrect: Counted;
  /** how many indicators get another status; also none */
  readonly changes: Counted;
  readonly use: string;
  readonly cancel: string;
  readonly kept: (name: string) => string;
  readonly keptDetail: string;
  readonly notKept: string;
  readonly unreadable: string;
  readonly unreadableDetail: (name: string) => string;
  /** the edge of a band: belongs to it, or not */
  readonly edges: {
    readonly included: string;
    readonly excluded: string;
    readonly of: (band: string) => string;
  };
}
