/** What a rule is: what it demands, why it matters, what it says — and a pure check. */
import type { CellAddress } from "../grid/address";
import type { Workbook } from "../grid/sheet";
import type { OpenQuestion } from "../methodology/answers/open-question";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Patch } from "../patch/patch";
import type { Indicator, Plan, PlanTable, YearTarget } from "../plan/model";
import type { CalendarDate } from "../values/calendar";
import type { Bilingual } from "../values/language";
import type { Aspect } from "./aspect";
import type { PlaceIndex } from "./evidence/place-index";
import type { ColumnCell, NamingRole } from "./evidence/column-cells";
import type { PlanCell } from "./evidence/plan-cells";
import type { Family } from "./family";
import type { Finding, Severity } from "./finding";

/** An indicator with the table it stands in and the target of the plan year. */
export interface IndicatorInYear {
  readonly table: PlanTable;
  readonly indicator: Indicator;
  /** the year that is measured; undefined when nothing says it */
  readonly year: number | undefined;
  readonly target: YearTarget | undefined;
  readonly figure: Figure | undefined;
}

/** All that a rule may look at. */
export interface RuleInput {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly indicators: readonly IndicatorInYear[];
  /** where the same indicator or objective stands again; built once for all rules */
  readonly places: PlaceIndex;
  /** the cells that the plan was read from and that pass a test, once; each is tested once as long as it does not change, so the test must be the same function every time */
  readonly cellsWhere: (test: (cell: PlanCell) => boolean) => readonly PlanCell[];
  /** the cells of all columns that name this, beside objectives and indicators alike; merged cells count once */
  readonly columnCells: (role: NamingRole) => readonly ColumnCell[];
  /** undefined when nobody says by which rules the body measures */
  readonly methodology: Methodology | undefined;
  /** undefined when nobody says it: then nothing lies in the future */
  readonly today: CalendarDate | undefined;
}

type MessageData = Readonly<Record<string, unknown>>;
type Messages = Readonly<Record<string, (data: never) => Bilingual<string>>>;

/** One violation: which message, with which data, at which cells (the first is where the user is taken). */
export type Violation<M extends Messages> = {
  readonly [Id in keyof M]: {
    readonly messageId: Id;
    readonly data: Parameters<M[Id]>[0];
    /** data that change by themselves, such as the day of the check: the finding is the same without them */
    readonly passing?: readonly (keyof Parameters<M[Id]>[0])[];
    readonly cells: readonly CellAddress[];
    readonly fix?: readonly Patch[];
    readonly question?: OpenQuestion;
  };
}[keyof M];

/** What a rule knows beside the plan. */
export interface Conditions {
  readonly dateSystem: 1900 | 1904;
  /** undefined when nobody says by which rules the body measures */
  readonly methodology: Methodology | undefined;
  /** undefined when nobody says it: then nothing lies in the future */
  readonly today: CalendarDate | undefined;
}

interface RuleSheet<M extends Messages> {
  /** readable slug = file name */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** what a plan without this finding does, in a few words */
  readonly summary: Bilingual<string>;
  /** why it matters, and the norm or published practice behind it */
  readonly reason: Bilingual<string>;
  readonly messages: M;
  /** what is reported, as it stands in real plans: for the page of rules */
  readonly examples: readonly string[];
}

/** A rule looks at one indicator alone, and is asked again only when that one changed; or at the whole plan. */
export type RuleDefinition<M extends Messages> = RuleSheet<M> &
  (
    | { checkIndicator(entry: IndicatorInYear, conditions: Conditions): Iterable<Violation<M>> }
    | {
        /** the parts of indicators that it reads beside what every rule may read; absent: any, and it is asked again after every edit */
        readonly reads?: readonly Aspect[];
        check(input: RuleInput): Iterable<Violation<M>>;
      }
  );

/** A rule as the catalogue keeps it: its messages are applied, generics are gone. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly summary: Bilingual<string>;
  readonly reason: Bilingual<string>;
  readonly examples: readonly string[];
  readonly messageIds: readonly string[];
  /** what the rule finds in one indicator; undefined for a rule that looks at the whole plan */
  readonly findIn: ((entry: IndicatorInYear, conditions: Conditions) => readonly Finding[]) | undefined;
  /** the parts of indicators on which `find` depends; undefined: any part of the workbook */
  readonly reads: readonly Aspect[] | undefined;
  /** what the rule finds in the whole plan; nothing where it looks at each indicator alone */
  readonly find: (input: RuleInput) => readonly Finding[];
}

export function defineRule<M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { id, family, severity, summary, reason, examples, messages } = definition;
  const said = (violations: Iterable<Violation<M>>) =>
    [...violations].map(({ messageId, data, passing, cells, fix, question }): Finding => ({
      rule: id,
      severity,
      messageId: String(messageId),
      // The pair of message and data was checked where the violation was written; here the union has lost it.
      message: (messages[messageId] as (data: MessageData) => Bilingual<string>)(data as MessageData),
      data: without(data as MessageData, passing as readonly string[] | undefined),
      cells,
      fix,
      ...(question && { question }),
    }));
  return {
    id,
    family,
    severity,
    summary,
    reason,
    examples,
    messageIds: Object.keys(messages),
    findIn:
      "checkIndicator" in definition
        ? (entry, conditions) => said(definition.checkIndicator(entry, conditions))
        : undefined,
    reads: "check" in definition ? definition.reads : [],
    find: (input) => ("check" in definition ? said(definition.check(input)) : []),
  };
}

function without(data: MessageData, passing: readonly string[] | undefined): MessageData {
  return passing ? Object.fromEntries(Object.entries(data).filter(([name]) => !passing.includes(name))) : data;
}
