/** How often each rule speaks in the whole workbook, whatever part of the list is shown. */
import type { Finding } from "../../core/rules/finding";

export interface RuleCount {
  /** open findings */
  readonly open: number;
  /** those of them with a correction */
  readonly fixable: number;
}

const NONE: RuleCount = { open: 0, fixable: 0 };

export function ruleCounts(open: readonly Finding[]): (rule: string) => RuleCount {
  const counts = new Map<string, RuleCount>();
  for (const { rule, fix } of open) {
    const before = counts.get(rule) ?? NONE;
    counts.set(rule, { open: before.open + 1, fixable: before.fixable + (fix ? 1 : 0) });
  }
  return (rule) => counts.get(rule) ?? NONE;
}
