/** What is new since an earlier check of the same workbook, what still stands, what is solved. */
import type { Workbook } from "../../grid/sheet";
import type { Finding } from "../finding";
import type { SortedFindings } from "../ignored/sort-findings";
import { movedOnSheet, onAnySheet, pairFindings, type Sameness } from "../pair-findings";
import { notedFindings, type CheckNote, type NotedFinding } from "./check-note";

export interface CheckComparison {
  /** open ones only: what is ignored is no news */
  readonly fresh: readonly Finding[];
  readonly standing: readonly Finding[];
  /** those of the earlier check that are found no more */
  readonly solved: readonly NotedFinding[];
}

/**
 * What makes two findings of different checks the same, the surest first: nothing changed; its rows or columns moved; its cell says
 * something else that is wrong too; one of its many cells was set right; its sheet has another name.
 */
const SAMENESS: readonly Sameness<NotedFinding>[] = [
  { keyOf: ({ rule, sheet, cell, mark }) => JSON.stringify([rule, sheet, cell, mark]) },
  { keyOf: movedOnSheet },
  { keyOf: ({ rule, sheet, cell }) => JSON.stringify([rule, sheet, cell]) },
  { keyOf: ({ rule, sheet, hasMoreCells }) => (hasMoreCells ? JSON.stringify([rule, sheet]) : undefined) },
  { keyOf: onAnySheet },
];

/** What a check found. */
export interface CheckedWorkbook {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly sorted: SortedFindings;
}

export function compareChecks(previous: CheckNote, { findings, sorted, workbook }: CheckedWorkbook): CheckComparison {
  const noted = notedFindings(findings, workbook);
  const known = pairFindings(previous.findings, noted, SAMENESS);
  const standing = findings.filter((_, index) => known.has(noted[index] as NotedFinding));
  const isKnown = new Set(known.values());
  const isStanding = new Set(standing);
  return {
    fresh: sorted.open.filter((finding) => !isStanding.has(finding)),
    standing,
    solved: previous.findings.filter((one) => !isKnown.has(one)),
  };
}
