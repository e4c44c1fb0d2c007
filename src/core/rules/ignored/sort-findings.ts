/** Tells what is open from what the user decided to ignore, and says which decisions hold no more. */
import type { Workbook } from "../../grid/sheet";
import type { Finding } from "../finding";
import { findingKeys, markIn } from "../finding-key";
import { movedOnSheet, onAnySheet, pairFindings, type KnownFinding, type Sameness } from "../pair-findings";
import type { Ignored, IgnoredFinding, IgnoredRule } from "./ignored";

/** A finding with the decision that hides it: one for its rule goes before one for itself. */
export type IgnoredOne =
  | { readonly finding: Finding; readonly reason: string; readonly decision: IgnoredFinding; readonly of: "finding" }
  | { readonly finding: Finding; readonly reason: string; readonly decision: IgnoredRule; readonly of: "rule" };

/** A decision whose finding is not met any more: its cell holds, or the rule says, something else. */
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
  return {
    open,
    ignored: hidden,
    void: voidDecisions(
      ignored.findings.filter((decision) => !inForce.has(decision)),
      open,
    ),
  };
}

interface Known extends KnownFinding {
  readonly key: string;
  /** it may have stood on a sheet of another name, or may stand on one now */
  readonly mayBeElsewhere: boolean;
}

/**
 * A decision follows its finding where rows or columns moved, or its sheet has another name, as long as no other finding says the same
 * of the same contents: what was decided about one of two is not known to hold for the other.
 */
const SAMENESS: readonly Sameness<Known>[] = [
  { keyOf: ({ key }) => key },
  { keyOf: movedOnSheet, onlyAlone: true },
  { keyOf: (known) => (known.mayBeElsewhere ? onAnySheet(known) : undefined), onlyAlone: true },
];

/** Keys are made only for the rules of which something is ignored. */
function decisionsByFinding(
  findings: readonly Finding[],
  { findings: decisions }: Ignored,
  workbook: Workbook,
): ReadonlyMap<Finding, IgnoredFinding> {
  const concerned = new Set(decisions.map(({ rule }) => rule));
  const candidates = findings.filter(({ rule }) => concerned.has(rule));
  const keys = findingKeys(candidates, workbook);
  const now = candidates.map((finding, index) => ({
    finding,
    mayBeElsewhere: true,
    ...knownBy(finding, keys[index] ?? ""),
  }));
  const sheets = new Set<string | undefined>(workbook.sheets.map(({ name }) => name));
  // On a sheet that is still there nothing was renamed.
  const before = decisions.map((decision) => ({
    decision,
    mayBeElsewhere: !sheets.has(decision.cells[0]?.sheet),
    ...knownBy(decision, decision.key),
  }));
  return new Map([...pairFindings(before, now, SAMENESS)].map(([{ finding }, { decision }]) => [finding, decision]));
}

function knownBy({ rule, cells: [first] }: Pick<Finding, "rule" | "cells">, key: string) {
  return { rule, sheet: first?.sheet, key, mark: markIn(key) };
}

const firstCell = ({ rule, cells: [cell] }: Pick<Finding, "rule" | "cells">) =>
  JSON.stringify([rule, cell && [cell.sheet, cell.row, cell.column]]);

function voidDecisions(decisions: readonly IgnoredFinding[], open: readonly Finding[]): readonly VoidDecision[] {
  if (decisions.length === 0) return [];
  const places = new Map(open.map((finding) => [firstCell(finding), finding]));
  return decisions.map((decision) => ({ decision, finding: places.get(firstCell(decision)) }));
}
