/** What the user does not want to be told again, put together with what was decided before. */
import type { Analysis, Settings } from "../../core/pipeline";
import type { Finding } from "../../core/rules/finding";
import { findingKeys } from "../../core/rules/finding-key";
import {
  NOTHING_IGNORED,
  withIgnoredFinding,
  withIgnoredRule,
  withoutIgnoredFinding,
  withoutIgnoredRule,
  type Ignored,
  type IgnoredFinding,
} from "../../core/rules/ignored/ignored";
import { dayOf } from "./day-of";

export type IgnoreScope = "finding" | "rule";

/** A finding, or all of its rule in this workbook, with the reason as it is to be kept. */
export interface IgnoreRequest {
  readonly finding: Finding;
  readonly scope: IgnoreScope;
  readonly reason: string;
}

/** What to tell again. */
export type RestoreRequest = { readonly decision: IgnoredFinding } | { readonly rule: string };

export function withRequest({ settings, workbook }: Analysis, { finding, scope, reason }: IgnoreRequest): Ignored {
  const { rule, cells } = finding;
  const decision = { rule, reason, ...dayOf(settings) };
  if (scope === "rule") return withIgnoredRule(ignoredIn(settings), decision);
  const [key = ""] = findingKeys([finding], workbook);
  return withIgnoredFinding(ignoredIn(settings), { key, cells, ...decision });
}

export function withoutRequest({ settings }: Pick<Analysis, "settings">, request: RestoreRequest): Ignored {
  const ignored = ignoredIn(settings);
  return "rule" in request ? withoutIgnoredRule(ignored, request) : withoutIgnoredFinding(ignored, request.decision);
}

export function ignoredIn({ ignored = NOTHING_IGNORED }: Pick<Settings, "ignored">): Ignored {
  return ignored;
}
