/** Findings as the list shows them: by what is wrong, or by where. */
import type { CellAddress } from "../../core/grid/address";
import type { Severity } from "../../core/rules/finding";
import { groupBy, type Group } from "../grouping/group-by";
import { placeKey } from "../grouping/list-changes";
import { rulePlace } from "./known-rule";
import type { ListedFinding } from "./list-findings";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export type Grouping = "rule" | "sheet";

/** Which findings are shown; all when nothing is chosen. */
export interface FindingChoice {
  readonly severity: Severity | undefined;
  readonly onlyNew: boolean;
  /** with a correction */
  readonly onlyFixable: boolean;
  /** that ask something */
  readonly onlyQuestions: boolean;
}

export const ALL_FINDINGS: FindingChoice = {
  severity: undefined,
  onlyNew: false,
  onlyFixable: false,
  onlyQuestions: false,
};

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** named by the rule, in the order of the page of rules: it does not change while findings come and go */
  readonly rules: readonly Group<ListedFinding>[];
}

export function chosenFindings(
  listed: readonly ListedFinding[],
  { severity, onlyNew, onlyFixable, onlyQuestions }: FindingChoice,
): readonly ListedFinding[] {
  return listed.filter(
    ({ finding, isNew }) =>
      (severity === undefined || finding.severity === severity) &&
      (isNew || !onlyNew) &&
      (finding.fix !== undefined || !onlyFixable) &&
      (finding.question !== undefined || !onlyQuestions),
  );
}

export function isNarrowing({ severity, onlyNew, onlyFixable, onlyQuestions }: FindingChoice): boolean {
  return severity !== undefined || onlyNew || onlyFixable || onlyQuestions;
}

/** Severities without findings are left out. */
export function groupByRule(listed: readonly ListedFinding[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = listed.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const rules = [...groupBy(own, ({ finding }) => finding.rule)];
    return [
      { severity, count: own.length, rules: rules.sort((left, right) => rulePlace(left.name) - rulePlace(right.name)) },
    ];
  });
}

/** In reading order; the group without name is about the whole workbook. */
export function groupBySheet(listed: readonly ListedFinding[]): readonly Group<ListedFinding>[] {
  return groupBy(listed, ({ finding }) => finding.cells[0]?.sheet ?? "");
}

/**
 * What each severity would show under the other choices. A severity without findings is left out, unless it is the chosen one: there
 * must be a way out of it.
 */
export function countSeverities(
  listed: readonly ListedFinding[],
  choice: FindingChoice = ALL_FINDINGS,
): readonly { readonly severity: Severity; readonly count: number }[] {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: chosenFindings(listed, { ...choice, severity }).length,
  }));
  return counts.filter(({ severity, count }) => count > 0 || severity === choice.severity);
}

/** All places of some findings, each once. */
export function cellsOf(listed: readonly ListedFinding[]): readonly CellAddress[] {
  return [
    ...new Map(listed.flatMap(({ finding }) => finding.cells.map((cell) => [placeKey(cell), cell] as const))).values(),
  ];
}
