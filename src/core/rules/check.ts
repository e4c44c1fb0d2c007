/** Runs the catalogue over a plan: findings in the order a reader meets their cells. */
import type { Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Plan } from "../plan/model";
import type { CalendarDate } from "../values/calendar";
import { catalogue } from "./catalogue/index";
import { indexPlaces } from "./evidence/place-index";
import { planCells } from "./evidence/plan-cells";
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

export function check(input: CheckInput, rules: readonly Rule[] = catalogue): readonly Finding[] {
  const { plan, workbook, methodology, today } = input;
  const places = indexPlaces(plan);
  const cells = planCells(input, places.nodes);
  const ruleInput = { plan, workbook, indicators: indicatorsInYear(input), places, cells, methodology, today };
  const findings = rules.flatMap((rule) => findSafely(rule, ruleInput));
  return inReadingOrder(findings, workbook);
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

/** A rule that throws is our mistake, not the user's: it is told, and stops no other rule. */
function findSafely(rule: Rule, input: RuleInput): readonly Finding[] {
  try {
    return rule.find(input);
  } catch {
    const message = {
      it: `Il controllo «${rule.summary.it}» non è riuscito per un errore del programma: verificare a mano e segnalarlo.`,
      en: `The check "${rule.summary.en}" failed because of a programming error: check by hand and report it.`,
    };
    return [{ rule: rule.id, severity: "note", messageId: "rule-failed", message, cells: [], fix: undefined }];
  }
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Each with its place, so that sorting compares numbers. */
function inReadingOrder(findings: readonly Finding[], { sheets }: Workbook): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding, order) }));
  placed.sort((left, right) => {
    const different = left.place.findIndex((value, index) => value !== right.place[index]);
    return different < 0 ? left.finding.rule.localeCompare(right.finding.rule) : (left.place[different] ?? 0) - (right.place[different] ?? 0);
  });
  return placed.map(({ finding }) => finding);
}

function placeOf({ cells: [cell], severity }: Finding, order: ReadonlyMap<string, number>): readonly number[] {
  const grave = SEVERITY_ORDER[severity];
  return cell ? [order.get(cell.sheet) ?? Number.MAX_SAFE_INTEGER, cell.row, cell.column, grave] : [-1, 0, 0, grave];
}
