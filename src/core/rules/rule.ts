/** What a rule is: what it demands, why it matters, what it says — and a pure check. */
import type { CellAddress } from "../grid/address";
import type { Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Patch } from "../patch/patch";
import type { Indicator, Plan, PlanTable, YearTarget } from "../plan/model";
import type { CalendarDate } from "../values/calendar";
import type { Bilingual } from "../values/language";
import type { PlaceIndex } from "./evidence/place-index";
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
  /** every cell that the plan was read from, once */
  readonly cells: readonly PlanCell[];
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
    readonly cells: readonly CellAddress[];
    readonly fix?: readonly Patch[];
  };
}[keyof M];

export interface RuleDefinition<M extends Messages> {
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
  check(input: RuleInput): Iterable<Violation<M>>;
}

/** A rule as the catalogue keeps it: its messages are applied, generics are gone. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly summary: Bilingual<string>;
  readonly reason: Bilingual<string>;
  readonly examples: readonly string[];
  readonly messageIds: readonly string[];
  find(input: RuleInput): readonly Finding[];
}

export function defineRule<M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { id, family, severity, summary, reason, examples, messages } = definition;
  return {
    id,
    family,
    severity,
    summary,
    reason,
    examples,
    messageIds: Object.keys(messages),
    find: (input) =>
      [...definition.check(input)].map(({ messageId, data, cells, fix }) => ({
        rule: id,
        severity,
        messageId: String(messageId),
        // The pair of message and data was checked where the violation was written; here the union has lost it.
        message: (messages[messageId] as (data: MessageData) => Bilingual<string>)(data as MessageData),
        cells,
        fix,
      })),
  };
}
