/** What there is to say about the time since the previous check. */
import type { Analysis } from "../../core/pipeline";
import type { NotedFinding } from "../../core/rules/previous-check/check-note";
import { dayOf } from "./day-of";

export interface News {
  readonly fresh: number;
  readonly solved: readonly NotedFinding[];
  /** the day of the previous check, ISO 8601; undefined when it was today or nobody noted it */
  readonly since: string | undefined;
}

/** Undefined where nothing is known of an earlier check, and where nothing is new since a moment ago. */
export function newsOf({ sinceLastCheck, settings }: Pick<Analysis, "sinceLastCheck" | "settings">): News | undefined {
  if (!sinceLastCheck) return undefined;
  const when = settings.lastCheck?.when;
  const since = when === dayOf(settings).when ? undefined : when;
  const news = { fresh: sinceLastCheck.fresh.length, solved: sinceLastCheck.solved, since };
  return news.fresh + news.solved.length === 0 && since === undefined ? undefined : news;
}
