/** What the pane says about findings. */
import type { Severity } from "../../core/rules/finding";
import type { Counted } from "./counted";

export interface SeverityText {
  readonly name: Counted;
  readonly meaning: string;
}

export interface FindingsTexts {
  readonly noneTitle: string;
  readonly noneDetail: Counted;
  /** there are some, all of them ignored */
  readonly noneOpenTitle: string;
  readonly noneOpenDetail: Counted;
  readonly severities: Readonly<Record<Severity, SeverityText>>;
  readonly wholeWorkbook: string;
  readonly goTo: (cell: string, sheet: string) => string;
  readonly moreCells: Counted;
  readonly tools: {
    readonly filter: string;
    readonly onlyNew: Counted;
    readonly onlyFixable: Counted;
    readonly noMatch: string;
    readonly grouping: string;
    readonly byRule: string;
    readonly bySheet: string;
  };
  readonly news: {
    /** mark of a finding */
    readonly badge: string;
    readonly fresh: Counted;
    readonly solved: Counted;
    readonly nothing: string;
    readonly since: string;
    readonly sinceDay: (day: string) => string;
    readonly showSolved: string;
  };
  readonly walk: {
    readonly previous: (what: string) => string;
    readonly next: (what: string) => string;
    readonly position: (place: number, total: number) => string;
  };
  readonly details: {
    readonly show: string;
    readonly showOf: (finding: string) => string;
    readonly read: string;
    readonly blank: string;
    readonly more: Counted;
    readonly expected: string;
    readonly why: string;
    readonly toRule: string;
  };
  readonly fix: {
    readonly one: string;
    readonly oneOf: (finding: string) => string;
    /** beside a rule of which something can be corrected */
    readonly available: string;
    readonly all: Counted;
    readonly allOf: (rule: string) => string;
    readonly preview: {
      readonly title: string;
      readonly nothing: string;
      readonly nothingDetail: string;
      readonly count: Counted;
      readonly detail: string;
      /** findings whose correction wants another text in the same cell */
      readonly left: Counted;
      /** what a cell holds, where the letters alone do not show the difference */
      readonly asText: string;
      readonly asNumber: string;
      readonly asDate: string;
    };
  };
  readonly ignore: IgnoreTexts;
  readonly question: QuestionTexts;
  readonly rule: {
    readonly severities: Readonly<Record<Severity, string>>;
    readonly why: string;
    readonly examples: string;
    readonly here: Counted;
    readonly nowhere: string;
    readonly identifier: string;
  };
}

export interface QuestionTexts {
  /** mark of a finding that asks */
  readonly badge: string;
  /** name of the group of answers */
  readonly answers: (indicator: string) => string;
  /** where no answer settles it: the cell has to be written otherwise */
  readonly rewrite: string;
  readonly alike: Counted;
  readonly onlyOpen: Counted;
  /** answers in force */
  readonly count: Counted;
  readonly sectionDetail: string;
  readonly given: (answer: string) => string;
  readonly reopen: string;
  readonly reopenOf: (what: string) => string;
  readonly kept: Readonly<Record<"answered" | "reopened", string>>;
  readonly keptDetail: Readonly<Record<"answered" | "reopened", string>>;
}

export interface IgnoreTexts {
  readonly open: string;
  readonly openOf: (finding: string) => string;
  readonly scope: string;
  readonly thisFinding: string;
  /** with the number of its findings in the workbook */
  readonly thisRule: Counted;
  readonly reason: string;
  readonly reasonHint: string;
  readonly suggestions: readonly string[];
  readonly problems: Readonly<Record<"missing" | "too-long", string>>;
  readonly confirm: string;
  readonly cancel: string;
  /** mark of a finding that was ignored before its cell changed */
  readonly changed: (reason: string) => string;
  readonly count: Counted;
  readonly sectionDetail: string;
  readonly because: (reason: string) => string;
  readonly wholeRule: Counted;
  readonly restore: string;
  readonly restoreOf: (what: string) => string;
  readonly kept: Readonly<Record<"ignored" | "restored", string>>;
  readonly keptDetail: Readonly<Record<"ignored" | "restored", string>>;
  readonly notKept: string;
}
