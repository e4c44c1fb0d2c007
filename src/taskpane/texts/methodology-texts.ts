/** What the pane says about the method of computing. */
import type { FieldName, SettingName } from "../methodology/form";
import type { MistypedReason } from "../methodology/setting-forms";
import type { Counted } from "./counted";

/** Fields with a name of their own; those of the bands are called after the status. */
type FieldTextName = Extract<FieldName, "cap" | "graceDays" | "zeroAfterDays" | "scale" | "operational">;

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
  readonly settings: Readonly<Record<SettingName, string>>;
  readonly changed: string;
  readonly inForce: (name: string) => string;
  readonly notYetInForce: (name: string) => string;
  readonly toCorrect: Counted;
  readonly use: string;
  readonly cancel: string;
  readonly kept: (name: string) => string;
  readonly keptDetail: string;
  readonly notKept: string;
  readonly unreadable: string;
  readonly unreadableDetail: (name: string) => string;
  readonly problems: Readonly<Record<MistypedReason, string>>;
  readonly fields: Readonly<Record<FieldTextName, string>>;
  readonly days: string;
  /** the edge of a band: belongs to it, or not */
  readonly edges: {
    readonly included: string;
    readonly excluded: string;
    readonly hint: string;
    readonly of: (band: string) => string;
  };
  readonly cap: { readonly capped: ChoiceText; readonly open: ChoiceText };
  readonly atMost: { readonly linear: ChoiceText; readonly ratio: ChoiceText };
  readonly late: { readonly sudden: ChoiceText; readonly gradual: ChoiceText };
  readonly deadlines: { readonly share: ChoiceText; readonly all: ChoiceText };
  readonly steps: { readonly allOrNothing: ChoiceText; readonly points: ChoiceText };
  readonly parametrised: { readonly plain: ChoiceText; readonly parametrised: ChoiceText };
  readonly missing: { readonly exclude: ChoiceText; readonly zero: ChoiceText };
  /** the share of the own indicators, which is the rest */
  readonly ownShare: (percent: string) => string;
}
