/** Runs the rules, and after an edit only those that read what was edited; the others have found what they found before. */
import type { Indicator } from "../plan/model";
import { rememberLast } from "../values/remember";
import type { Aspect } from "./aspect";
import { aspectsOf, changedAspects, type Aspects } from "./aspects";
import type { Finding } from "./finding";
import type { Conditions, Rule, RuleInput } from "./rule";

/** What a check knows for the next one. */
export interface CheckMemory {
  readonly rules: readonly Rule[];
  readonly aspects: Aspects;
  readonly found: ReadonlyMap<Rule, readonly Finding[]>;
}

export interface Found {
  readonly findings: readonly Finding[];
  readonly memory: CheckMemory;
}

/** @param before the memory of an earlier check of the same workbook */
export function findAgain(rules: readonly Rule[], input: RuleInput, before: CheckMemory | undefined): Found {
  const aspects = aspectsOf(input);
  const changed = before?.rules === rules ? changedAspects(before.aspects, aspects) : undefined;
  const found = new Map(
    rules.map((rule) => {
      const known = isUntouched(rule, changed) ? before?.found.get(rule) : undefined;
      return [rule, known ?? findSafely(rule, () => rule.find(input))] as const;
    }),
  );
  return {
    findings: [...findInIndicators(rules, input), ...[...found.values()].flat()],
    memory: { rules, aspects, found },
  };
}

/** A rule that does not say what it reads may read anything. */
function isUntouched({ reads }: Rule, changed: ReadonlySet<Aspect> | undefined): boolean {
  return changed !== undefined && reads !== undefined && !reads.some((aspect) => changed.has(aspect));
}

const rememberFindings = rememberLast<Indicator, readonly Finding[]>();

/** Rules that look at each indicator alone: one that did not change has the very same findings as before. */
function findInIndicators(
  rules: readonly Rule[],
  { indicators, workbook, methodology, today }: RuleInput,
): readonly Finding[] {
  const finders = rules.flatMap(({ findIn, ...rule }) => (findIn ? [{ rule, findIn }] : []));
  const conditions: Conditions = { dateSystem: workbook.dateSystem, methodology, today };
  const day = today && JSON.stringify(today);
  const failed = new Set<string>();
  return indicators.flatMap((entry) => {
    const { table, indicator, year, target, figure } = entry;
    const findings = rememberFindings(
      indicator,
      [rules, table.year, year, target, figure, workbook.dateSystem, methodology, day],
      () => finders.flatMap(({ rule, findIn }) => findSafely(rule, () => findIn(entry, conditions))),
    );
    if (findings.length === 0) return findings;
    // One failure of a rule is told once.
    return findings.filter(
      (finding) => !isFailure(finding) || (!failed.has(finding.rule) && failed.add(finding.rule).size > 0),
    );
  });
}

const FAILED = "rule-failed";
const isFailure = ({ messageId }: Finding) => messageId === FAILED;

/** A rule that throws is our mistake, not the user's: it is told, and stops no other rule. */
function findSafely({ id, summary }: Pick<Rule, "id" | "summary">, find: () => readonly Finding[]): readonly Finding[] {
  try {
    return find();
  } catch {
    const message = {
      it: `Il controllo «${summary.it}» non è riuscito per un errore del programma: verificare a mano e segnalarlo.`,
      en: `The check "${summary.en}" failed because of a programming error: check by hand and report it.`,
    };
    return [{ rule: id, severity: "note", messageId: FAILED, message, data: {}, cells: [], fix: undefined }];
  }
}
