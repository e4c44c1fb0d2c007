/** What is ignored, as the user decided it: one entry for each decision, with what it hides. */
import type { Analysis } from "../../core/pipeline";
import type { Finding } from "../../core/rules/finding";
import type { IgnoredFinding, IgnoredRule } from "../../core/rules/ignored/ignored";
import { ignoredIn } from "./ignoring";

export type IgnoredEntry =
  | { readonly of: "rule"; readonly key: string; readonly decision: IgnoredRule; readonly count: number }
  | { readonly of: "finding"; readonly key: string; readonly decision: IgnoredFinding; readonly finding: Finding };

/** Rules first, also those that find nothing at present: they would hide what comes. */
export function listIgnored({ settings, sorted }: Pick<Analysis, "settings" | "sorted">): readonly IgnoredEntry[] {
  const rules = ignoredIn(settings).rules.map((decision): IgnoredEntry => {
    const count = sorted.ignored.filter(({ finding }) => finding.rule === decision.rule).length;
    return { of: "rule", key: decision.rule, decision, count };
  });
  const findings = sorted.ignored.flatMap((one): readonly IgnoredEntry[] =>
    one.of === "finding"
      ? [{ of: "finding", key: one.decision.key, decision: one.decision, finding: one.finding }]
      : [],
  );
  return [...rules, ...findings];
}
