/** What the pane says about the second half of the year: columns for results, twins, report, what was written when. */
import type { ResultRole } from "../../core/proposal/result-columns/result-roles";
import type { ColumnsPlace } from "../../core/proposal/result-columns/sheet-addition";
import type { ApplicationKind } from "../../host";
import type { Counted } from "./counted";

export interface CycleTexts {
  readonly columns: {
    readonly title: string;
    readonly wanting: Counted;
    readonly complete: string;
    readonly place: string;
    readonly places: Readonly<Record<ColumnsPlace, string>>;
    readonly sheets: string;
    readonly roles: Readonly<Record<ResultRole, string>>;
    /** `E–H: risultato, % di realizzazione, stato, note` */
    readonly addition: (columns: string, roles: string) => string;
    readonly effect: string;
    readonly leftAlone: Counted;
    readonly add: Counted;
    readonly noneChosen: string;
    readonly open: string;
    /** on how many sheets */
    readonly added: Counted;
    readonly addedNone: string;
    readonly next: string;
  };
  readonly twins: {
    readonly title: string;
    readonly none: string;
    readonly found: (offers: number, differences: number) => string;
    readonly offersTitle: Counted;
    readonly result: string;
    readonly isIn: string;
    readonly missingIn: string;
    readonly carry: string;
    readonly carryOf: (name: string) => string;
    readonly carryAll: Counted;
    readonly barred: Counted;
    readonly differencesTitle: Counted;
    readonly whichCounts: (name: string) => string;
    readonly alsoMissing: Counted;
    readonly settle: string;
    readonly preview: {
      readonly title: string;
      readonly detail: Counted;
      readonly nothing: string;
      readonly nothingDetail: string;
    };
  };
  readonly interim: {
    readonly title: string;
    readonly wholeYear: string;
    readonly upTo: (day: string) => string;
    readonly byHeading: Counted;
    readonly detail: string;
    readonly day: string;
    readonly clear: string;
  };
  readonly summary: {
    readonly title: string;
    readonly absent: string;
    readonly present: (sheet: string) => string;
    readonly detail: string;
    readonly write: string;
    readonly rewrite: string;
    readonly goTo: string;
    readonly remove: string;
    readonly removeNow: string;
    readonly keep: string;
    readonly written: (sheet: string) => string;
    readonly writtenDetail: string;
    readonly removed: string;
    /** formulas that would lose the sheet they read */
    readonly read: Counted;
  };
  readonly report: {
    readonly title: string;
    readonly detail: string;
    readonly page: string;
    readonly table: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly where: (name: string) => string;
    readonly fallback: string;
  };
  readonly history: {
    readonly title: string;
    readonly none: string;
    readonly kinds: Readonly<Record<ApplicationKind, string>>;
    readonly unknownTime: string;
    readonly cells: Counted;
    readonly takeBack: string;
    readonly takeBackOf: (kind: string, when: string) => string;
    readonly typed: string;
    readonly takeBackTyped: string;
    readonly keep: string;
  };
}
