/** What is new since an earlier check of the same workbook, what still stands, what is solved. */
import type { Workbook } from "../../grid/sheet";
import type { Finding } from "../finding";
import type { SortedFindings } from "../ignored/sort-findings";
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
const SAMENESS: readonly ((noted: NotedFinding) => string | undefined)[] = [
  ({ rule, sheet, cell, mark }) => JSON.stringify([rule, sheet, cell, mark]),
  ({ rule, sheet, mark }) => JSON.stringify([rule, sheet, mark]),
  ({ rule, sheet, cell }) => JSON.stringify([rule, sheet, cell]),
  ({ rule, sheet, hasMoreCells }) => (hasMoreCells ? JSON.stringify([rule, sheet]) : undefined),
  ({ rule, mark }) => JSON.stringify([rule, mark]),
];

/** What a check found. */
export interface CheckedWorkbook {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly sorted: SortedFindings;
}

export function compareChecks(previous: CheckNote, { findings, sorted, workbook }: CheckedWorkbook): CheckComparison {
  let left = notedFindings(findings, workbook).map((noted, index) => ({ noted, index }));
  let before = previous.findings;
  for (const keyOf of SAMENESS) {
    const paired = pair(before, left, keyOf);
    before = paired.before;
    left = paired.now;
  }
  const unknown = new Set(left.map(({ index }) => index));
  const standing = findings.filter((_, index) => !unknown.has(index));
  const isStanding = new Set(standing);
  return { fresh: sorted.open.filter((finding) => !isStanding.has(finding)), standing, solved: before };
}

interface Numbered {
  readonly noted: NotedFinding;
  readonly index: number;
}

/** What finds no partner; each has one at the most. */
function pair(before: readonly NotedFinding[], now: readonly Numbered[], keyOf: (noted: NotedFinding) => string | undefined) {
  const waiting = new Map<string, NotedFinding[]>();
  for (const noted of before) {
    const key = keyOf(noted);
    if (key === undefined) continue;
    const same = waiting.get(key);
    if (same) same.push(noted);
    else waiting.set(key, [noted]);
  }
  const taken = new Set<NotedFinding>();
  const alone = now.filter(({ noted }) => {
    const partner = waiting.get(keyOf(noted) ?? "")?.shift();
    if (partner) taken.add(partner);
    return !partner;
  });
  return { before: before.filter((noted) => !taken.has(noted)), now: alone };
}
