/** What the user decided not to be told again, each with the reason, as data that is kept in the workbook. */
import type { CellAddress } from "../../grid/address";

/** One finding: void as soon as one of its cells holds, or its rule says, something else. */
export interface IgnoredFinding {
  /** `finding-key.ts` */
  readonly key: string;
  readonly rule: string;
  readonly cells: readonly CellAddress[];
  readonly reason: string;
  /** the day, ISO 8601; absent where nobody said it */
  readonly when?: string;
}

/** All findings of a rule in this workbook. */
export interface IgnoredRule {
  readonly rule: string;
  readonly reason: string;
  readonly when?: string;
}

export interface Ignored {
  readonly findings: readonly IgnoredFinding[];
  readonly rules: readonly IgnoredRule[];
}

export const NOTHING_IGNORED: Ignored = { findings: [], rules: [] };

/** With one more; it takes the place of an earlier one for the same rule at the same cell. */
export function withIgnoredFinding({ findings, rules }: Ignored, added: IgnoredFinding): Ignored {
  return { findings: [...findings.filter((other) => !isSamePlace(other, added)), added], rules };
}

export function withoutIgnoredFinding({ findings, rules }: Ignored, { key }: Pick<IgnoredFinding, "key">): Ignored {
  return { findings: findings.filter((other) => other.key !== key), rules };
}

/** With one more; it takes the place of an earlier one for the same rule. */
export function withIgnoredRule({ findings, rules }: Ignored, added: IgnoredRule): Ignored {
  return { findings, rules: [...rules.filter(({ rule }) => rule !== added.rule), added] };
}

export function withoutIgnoredRule({ findings, rules }: Ignored, { rule }: Pick<IgnoredRule, "rule">): Ignored {
  return { findings, rules: rules.filter((other) => other.rule !== rule) };
}

/** The place of a key is all but what its cells hold. */
function isSamePlace(left: IgnoredFinding, right: IgnoredFinding): boolean {
  const place = ({ key }: IgnoredFinding) => key.slice(0, key.lastIndexOf("#"));
  return place(left) === place(right);
}
