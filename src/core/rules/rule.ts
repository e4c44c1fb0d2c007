/** What a rule is: what it demands, why it matters, what it says — and a pure check. */
import type { CellAddress } from "../grid/address";
import type { Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Patch } from "../patch/patch";
import type { Indicator, Plan, PlanTable, YearTarget } from "../plan/model";
import type { Bilingual } from "../values/language";
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

/** A case drawn for the page of rules: a plan that passes or one that is reported. */
export interface RuleDefinition<M extends Messages> {
  /** readable slug = file name */
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Bilingual<string>;
  /** why it matters, and the norm or published practice behind it */
  readonly reason: Bilingual<string>;
  readonly messages: M;
  check(input: RuleInput): Iterable<Violation<M>>;
}

/** A rule as the catalogue keeps it: its messages are applied, generics are gone. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Bilingual<string>;
  readonly reason: Bilingual<string>;
  readonly messageIds: readonly string[];
  find(input: RuleInput): readonly Finding[];
}

export function defineRule<M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { id, severity, summary, reason, messages } = definition;
  return {
    id,
    severity,
    summary,
    reason,
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
