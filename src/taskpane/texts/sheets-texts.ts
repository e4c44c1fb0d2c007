/** What the pane says about sheets, their tables and what their columns hold. */
import type { ChosenRole } from "../../core/plan/correction";
import type { Sureness } from "../../core/plan/sureness";
import type { Counted } from "./counted";

export interface SheetsTexts {
  readonly read: Counted;
  readonly ignored: Counted;
  /** tables that the user said are no plan */
  readonly setAside: Counted;
  readonly tables: Counted;
  readonly indicators: Counted;
  readonly tableYear: (year: number) => string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly decided: string;
  /** what waits for the user, and what to do */
  readonly notWritten: string;
  readonly confirm: string;
  readonly why: string;
  readonly whyOf: (sheet: string) => string;
  readonly columns: string;
  /** above what a plan table should show and this one does not */
  readonly doubts: string;
  readonly noHeading: string;
  /** how many cells of a column are what its heading says */
  readonly shifted: (agreeing: number, filled: number) => string;
  readonly hidden: { readonly sheet: string; readonly rows: Counted; readonly columns: (names: string) => string };
  readonly roles: Readonly<Record<ChosenRole, string>>;
  readonly correct: string;
  readonly correctOf: (sheet: string) => string;
  readonly automatic: string;
  readonly automaticOf: (sheet: string) => string;
  readonly teach: string;
  readonly teachOf: (sheet: string) => string;
  readonly stale: {
    readonly title: (sheet: string) => string;
    readonly gone: (sheet: string) => string;
    readonly anySheet: string;
    readonly review: string;
    readonly forget: string;
  };
  readonly form: {
    readonly title: (sheet: string) => string;
    readonly intro: string;
    readonly teachIntro: string;
    readonly headingRow: string;
    readonly noRow: string;
    readonly column: (name: string, heading: string) => string;
    readonly label: (heading: string) => string;
    readonly year: (column: string) => string;
    readonly planYear: string;
    readonly everywhere: Counted;
    /** what would be recognised */
    readonly outcome: (indicators: number, targets: number, results: number) => string;
    readonly noOutcome: string;
    /** columns with the same role and year; `places` names them */
    readonly clash: (role: string, places: string) => string;
    readonly use: string;
    readonly noPlan: string;
    readonly cancel: string;
  };
  readonly kept: string;
  readonly keptDetail: string;
  readonly notKept: string;
}
