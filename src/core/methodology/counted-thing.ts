/** Whether a result counts what the target asks for: `12 partecipanti` beside `≥ 10 incontri` count other things. */
import type { ReadTarget } from "../target/reading";
import { unknownWords, vocabularyOf } from "../target/result-text/judge-words";
import type { NumberResult, ReportedResult } from "../target/result";
import { fold } from "../values/fold";
import { isUnit } from "../values/unit";
import { aboutTexts, type About } from "./measure";

/** What the target counts, and what its row says; folded. */
export function textsOf(target: ReadTarget, about: About): readonly string[] {
  const { goal } = target;
  const noun = "unit" in goal && goal.unit !== undefined && !isUnit(goal.unit) ? [goal.unit] : [];
  return [...noun.map(fold), fold(target.canonical), ...aboutTexts(about)];
}

/** The words of what a result counts that neither the target nor its row explains; none where it counts nothing of its own. */
export function unexplainedThing(target: ReadTarget, result: ReportedResult, about: About): readonly string[] {
  if (result.kind !== "number" || result.unit === undefined || isUnit(result.unit)) return [];
  return unknownWords(fold(result.unit), vocabularyOf(textsOf(target, about)));
}

/** Nines only, far beyond the target: what data entry leaves for «no value». */
export function isPlaceholder(target: ReadTarget, result: ReportedResult): result is NumberResult {
  if (result.kind !== "number" || !/^9{3,}$/.test(String(result.value))) return false;
  const { goal } = target;
  if (goal.kind !== "quantity") return false;
  return Math.abs(result.value) > 50 * Math.max(1, Math.abs(goal.value));
}
