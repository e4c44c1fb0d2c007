/** What a result amounts to against its target. */
import type { Bilingual } from "../values/language";

/** raggiunto · parzialmente raggiunto · non raggiunto · non rendicontato · non valutabile */
export type Status = "achieved" | "partial" | "missed" | "unreported" | "unassessable";

export const STATUSES: readonly Status[] = ["achieved", "partial", "missed", "unreported", "unassessable"];

export interface Assessment {
  /** ratio: 0.25 is 25 %; undefined when there is none */
  readonly achievement: number | undefined;
  readonly status: Status;
  /** one sentence that lets a reader recompute the figure */
  readonly explanation: Bilingual<string>;
}
