/** Runs the catalogue over a plan: findings in the order a reader meets their cells. */
import type { Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Plan } from "../plan/model";
import type { CalendarDate } from "../values/calendar";
import { catalogue } from "./catalogue/index";
import { indexPlaces } from "./evidence/place-index";
import { columnCells } from "./evidence/column-cells";
import { cellsThatPass, onceEach, planCells } from "./evidence/plan-cells";
import { findAgain, type CheckMemory } from "./find-again";
import type { Finding, Severity } from "./finding";
import type { IndicatorInYear, Rule, RuleInput } from "./rule";

export interface CheckInput {
  readonly plan: Plan;
  readonly workbook: Workbook;
  readonly figures: readonly Figure[];
  /** the year to check; undefined takes each table's own plan year */
  readonly year: number | undefined;
  /** the body's own rules, for what only they can tell */
  readonly methodology?: Methodology | undefined;
  /** the day of the check */
  readonly today?: CalendarDate | undefined;
}

const memories = new WeakMap<readonly Finding[], CheckMemory>();

/**
 * @param before what an earlier check of the same workbook found: the answer is the same with and without it, but only what depends
 *   on the changes is looked at again
 */
export function check(
  input: CheckInput,
  rules: readonly Rule[] = catalogue,
  before?: readonly Finding[],
): readonly Finding[] {
  const found = findAgain(rules, ruleInputOf(input), before && memories.get(before));
  const findings = inReadingOrder(found.findings, input.workbook);
  memories.set(findings, found.memory);
  return findings;
}

/** The indexes are built when the first rule asks for them. */
function ruleInputOf(input: CheckInput): RuleInput {
  const { plan, workbook, methodology, today } = input;
  let places: RuleInput["places"] | undefined;
  let groups: ReturnType<typeof planCells> | undefined;
  const placeIndex = () => (places ??= indexPlaces(plan));
  const cellGroups = () => (groups ??= planCells(input, placeIndex().nodes));
  return {
    plan,
    workbook,
    methodology,
    today,
    indicators: indicatorsInYear(input),
    get places() {
      return placeIndex();
    },
    cellsWhere: (test) => onceEach(cellGroups().flatMap((group) => cellsThatPass(group, test))),
    columnCells: (role) => columnCells(input, role),
  };
}

function indicatorsInYear({ plan, figures, year }: CheckInput): readonly IndicatorInYear[] {
  const figureOf = new Map(figures.map((figure) => [figure.indicator, figure]));
  return plan.tables.flatMap((table) =>
    table.indicators.map((indicator) => {
      const measured = year ?? table.year;
      const target = indicator.targets.find((candidate) => candidate.year === measured);
      return { table, indicator, year: measured, target, figure: figureOf.get(indicator) };
    }),
  );
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Where a finding is met; one without a cell before all others. */
interface Placed {
  readonly finding: Finding;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function inReadingOrder(findings: readonly Finding[], { sheets }: Workbook): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  return findings
    .map((finding) => placed(finding, order))
    .sort(byPlace)
    .map(({ finding }) => finding);
}

function placed(finding: Finding, order: ReadonlyMap<string, number>): Placed {
  const [cell] = finding.cells;
  return cell
    ? { finding, sheet: order.get(cell.sheet) ?? order.size, row: cell.row, column: cell.column }
    : { finding, sheet: -1, row: 0, column: 0 };
}

/** Numbers first: names of rules are compared only for findings of one cell that are equally grave. */
function byPlace(left: Placed, right: Placed): number {
  return (
    left.sheet - right.sheet ||
    left.row - right.row ||
    left.column - right.column ||
    SEVERITY_ORDER[left.finding.severity] - SEVERITY_ORDER[right.finding.severity] ||
    left.finding.rule.localeCompare(right.finding.rule)
  );
}
