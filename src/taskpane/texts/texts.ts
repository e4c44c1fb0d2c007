/** Everything the pane says, as one type: a sentence missing in a language does not compile. */
import type { Status } from "../../core/methodology/assessment";
import type { SkipReason } from "../../core/patch/patch";
import type { Language } from "../../core/values/language";
import type { ProblemCode } from "../problem";
import type { ThemeChoice } from "../theme/theme-choice";
import type { ChangeText } from "./change-text";
import type { Counted } from "./counted";
import type { CycleTexts } from "./cycle-texts";
import type { FindingsTexts } from "./findings-texts";
import type { MethodologyTexts } from "./methodology-texts";
import type { ObjectivesTexts } from "./objectives-texts";
import type { SheetsTexts } from "./sheets-texts";

export interface ProblemText {
  readonly title: string;
  readonly sentence: string;
  /** what the user can do */
  readonly remedy: string;
}

export interface Texts {
  readonly language: Language;
  readonly product: string;
  readonly starting: string;
  readonly reading: {
    readonly title: string;
    readonly detail: string;
    readonly stop: string;
    readonly stoppedTitle: string;
    readonly stoppedDetail: string;
    readonly start: string;
  };
  readonly header: {
    readonly reread: string;
    readonly more: string;
    readonly theme: string;
    readonly guide: string;
    readonly probe: string;
    readonly openWithFile: string;
    readonly themes: Readonly<Record<ThemeChoice, string>>;
    readonly year: string;
    readonly years: (years: readonly number[]) => string;
    readonly noYear: string;
  };
  readonly methodology: MethodologyTexts;
  readonly objectives: ObjectivesTexts;
  readonly tabs: Readonly<Record<"label" | "findings" | "figures" | "objectives" | "sheets" | "cycle", string>>;
  readonly freshness: {
    readonly changed: string;
    readonly rereading: string;
    readonly outdated: string;
    readonly reread: string;
  };
  readonly findings: FindingsTexts;
  readonly figures: {
    readonly search: string;
    readonly clearSearch: string;
    readonly noMatch: string;
    readonly filterByStatus: string;
    readonly statusCount: Readonly<Record<Status, Counted>>;
    readonly result: string;
    readonly target: string;
    readonly blank: string;
    readonly noTarget: string;
    readonly noPlace: string;
    readonly explanation: string;
    readonly indicators: Counted;
  };
  readonly sheets: SheetsTexts;
  readonly cycle: CycleTexts;
  readonly nothing: {
    readonly title: string;
    readonly detail: string;
    readonly remedy: string;
    readonly emptyWorkbook: string;
  };
  readonly actions: {
    readonly recalculate: string;
    readonly pending: Counted;
    readonly upToDate: string;
    readonly noPlace: string;
    readonly takeBack: string;
    readonly offer: Counted;
    readonly apply: string;
    readonly recolour: string;
    readonly back: string;
    readonly writing: Counted;
    readonly working: string;
    readonly takingBack: string;
  };
  readonly preview: {
    readonly title: string;
    readonly skipped: Counted;
    readonly nothing: string;
    readonly nothingDetail: string;
    readonly upToDate: string;
    /** where nothing but colours could be written */
    readonly recolour: Counted;
    readonly value: ChangeText;
    readonly format: ChangeText;
    readonly colour: ChangeText;
    /** so many notes would get an explanation */
    readonly explain: Counted;
    readonly skippedHeading: string;
    readonly from: string;
    readonly to: string;
    readonly empty: string;
    readonly cells: Counted;
    readonly toWrite: Counted;
    readonly toColour: Counted;
  };
  readonly skipped: Readonly<Record<SkipReason, Counted>>;
  readonly notices: {
    readonly applied: Counted;
    readonly appliedNone: string;
    readonly takenBack: Counted;
    readonly takenBackNone: string;
    readonly skipped: Counted;
    /** cells that a protected sheet gives no colour and format */
    readonly plain: Counted;
    readonly standing: Counted;
    readonly untouched: string;
    readonly dismiss: string;
  };
  readonly problems: Readonly<Record<ProblemCode, ProblemText>>;
  readonly retry: string;
  /** although the oldest applications leave the history */
  readonly writeAnyway: string;
  readonly diagnostic: {
    readonly show: string;
    readonly hint: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
  };
  readonly crash: ProblemText & { readonly reload: string };
  readonly list: { readonly more: Counted };
  /** what a screen reader is told when the view changes */
  readonly announce: {
    readonly ready: (findings: number, indicators: number) => string;
    readonly preview: (patches: number, skipped: number) => string;
  };
}
