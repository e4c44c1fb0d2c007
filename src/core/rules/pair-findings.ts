/** Finds the findings of an earlier time again among those of now: nothing changed, or rows and sheets around them did. */

import { grouped } from "./evidence/by-sheet";

/** What a finding is known by, then as now. */
export interface KnownFinding {
  readonly rule: string;
  /** undefined for findings about no cell */
  readonly sheet: string | undefined;
  /** `finding-key.ts` */
  readonly mark: string;
}

/** One way of being the same. */
export interface Sameness<K> {
  /** undefined: not this way */
  readonly keyOf: (known: K) => string | undefined;
  /** a key that two findings bear, then or now, tells nothing */
  readonly onlyAlone?: boolean;
}

/** Rows or columns around it were inserted or deleted. */
export const movedOnSheet = ({ rule, sheet, mark }: KnownFinding): string => JSON.stringify([rule, sheet, mark]);

/** Its sheet has another name. */
export const onAnySheet = ({ rule, mark }: KnownFinding): string => JSON.stringify([rule, mark]);

/**
 * Each has one partner at the most; keys that repeat are paired in order, unless only those that stand alone count.
 * @param ways the surest first
 * @returns the earlier one for each of now that was found again
 */
export function pairFindings<K, Before extends K, Now extends K>(
  before: readonly Before[],
  now: readonly Now[],
  ways: readonly Sameness<K>[],
): ReadonlyMap<Now, Before> {
  const pairs = new Map<Now, Before>();
  const taken = new Set<Before>();
  for (const { keyOf, onlyAlone = false } of ways) {
    const earlier = byKey(before, keyOf);
    for (const [key, asking] of byKey(now, keyOf)) {
      const same = earlier.get(key) ?? [];
      if (onlyAlone && (same.length > 1 || asking.length > 1)) continue;
      const partners = same.filter((one) => !taken.has(one));
      const alone = asking.filter((one) => !pairs.has(one));
      for (const [index, partner] of partners.slice(0, alone.length).entries()) {
        pairs.set(alone[index] as Now, partner);
        taken.add(partner);
      }
    }
  }
  return pairs;
}

function byKey<One>(all: readonly One[], keyOf: (one: One) => string | undefined): ReadonlyMap<string, readonly One[]> {
  return grouped(
    all.filter((one) => keyOf(one) !== undefined),
    (one) => keyOf(one) ?? "",
  );
}
