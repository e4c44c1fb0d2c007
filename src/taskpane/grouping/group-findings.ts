/** Findings as the list shows them: by severity, then by sheet. */
import type { Finding, Severity } from "../../core/rules/finding";
import { groupBy, type Group } from "./group-by";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** a group without name is about the whole workbook */
  readonly sheets: readonly Group<Finding>[];
}

/** Severities without findings are left out. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [{ severity, count: own.length, sheets: groupBy(own, ({ cells }) => cells[0]?.sheet ?? "") }];
  });
}

/** The same finding keeps its key from one reading to the next, so that the list does not jump. */
export function findingKey({ rule, messageId, cells, message }: Finding): string {
  return [rule, messageId, message.it, ...cells.slice(0, 1).map(({ sheet, row, column }) => `${sheet}!${row}:${column}`)].join(
    "|",
  );
}
