/** Tells what is open from what the user decided to ignore, and says which decisions hold no more. */
import type { Workbook } from "../../grid/sheet";
import type { Finding } from "../finding";
import { findingKeys } from "../finding-key";
import type { Ignored, IgnoredFinding, IgnoredRule } from "./ignored";

/** A finding with the decision that hides it: one for its rule goes before one for itself. */
export type IgnoredOne =
  | { readonly finding: Finding; readonly reason: string; readonly decision: IgnoredFinding; readonly of: "finding" }
  | { readonly finding: Finding; readonly reason: string; readonly decision: IgnoredRule; readonly of: "rule" };

/** A decision whose cell holds something else now. */
export interface VoidDecision {
  readonly decision: IgnoredFinding;
  /** what the rule finds at the same cell now, open again; undefined where it finds nothing any more */
  readonly finding: Finding | undefined;
}

/** Every finding is open or ignored; both in reading order. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly IgnoredOne[];
  readonly void: readonly VoidDecision[];
}

export function sortFindings(findings: readonly Finding[], ignored: Ignored, workbook: Workbook): SortedFindings {
  if (ignored.findings.length === 0 && ignored.rules.length === 0) return { open: findings, ignored: [], void: [] };
  const decisionFor = decisionsByFinding(findings, ignored, workbook);
  const rules = new Map(ignored.rules.map((decision) => [decision.rule, decision]));
  const hidden = findings.flatMap((finding): readonly IgnoredOne[] => {
    const rule = rules.get(finding.rule);
    if (rule) return [{ finding, reason: rule.reason, decision: rule, of: "rule" }];
    const own = decisionFor.get(finding);
    return own ? [{ finding, reason: own.reason, decision: own, of: "finding" }] : [];
  });
  const isHidden = new Set(hidden.map(({ finding }) => finding));
  const open = findings.filter((finding) => !isHidden.has(finding));
  const inForce = new Set(decisionFor.values());
  return { open, ignored: hidden, void: voidDecisions(ignored.findings.filter((decision) => !inForce.has(decision)), open) };
}

/** Keys are made only for the rules of which something is ignored. */
function decisionsByFinding(findings: readonly Finding[], ignored: Ignored, workbook: Workbook): ReadonlyMap<Finding, IgnoredFinding> {
  const decisions = new Map(ignored.findings.map((decision) => [decision.key, decision]));
  const concerned = new Set(ignored.findings.map(({ rule }) => rule));
  const candidates = findings.filter(({ rule }) => concerned.has(rule));
  const keys = findingKeys(candidates, workbook);
  return new Map(
    candidates.flatMap((finding, index) => {
      const decision = decisions.get(keys[index] ?? "");
      return decision ? [[finding, decision] as const] : [];
    }),
  );
}

const firstCell = ({ rule, cells: [cell] }: Pick<Finding, "rule" | "cells">) => JSON.stringify([rule, cell && [cell.sheet, cell.row, cell.column]]);

function voidDecisions(decisions: readonly IgnoredFinding[], open: readonly Finding[]): readonly VoidDecision[] {
  if (decisions.length === 0) return [];
  const places = new Map(open.map((finding) => [firstCell(finding), finding]));
  return decisions.map((decision) => ({ decision, finding: places.get(firstCell(decision)) }));
}
