/** Which corrections the user asked for, and what they are in the workbook as it was last read. */
import type { Analysis } from "../../core/pipeline";
import { collectFixes, type FixCollection } from "../../core/rules/collect-fixes";
import { listFindings, type ListedFinding } from "./list-findings";

/** By names and not by findings, which are others after every reading. */
export type FixScope =
  { readonly kind: "finding"; readonly key: string } | { readonly kind: "rule"; readonly rule: string };

/** Of open findings only: what the user ignores stays as it is. */
export function fixesIn(analysis: Analysis, scope: FixScope): FixCollection {
  return collectFixes(listFindings(analysis).flatMap((listed) => (isWithin(scope, listed) ? [listed.finding] : [])));
}

function isWithin(scope: FixScope, { key, finding }: ListedFinding): boolean {
  return scope.kind === "rule" ? finding.rule === scope.rule : key === scope.key;
}
