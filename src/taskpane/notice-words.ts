/** The headline of a notice and how much it weighs. */
import type { Notice } from "./session";
import type { Texts } from "./texts/texts";

export type Intent = "success" | "warning" | "error";

export function titleOf(notice: Notice, texts: Texts): string {
  if (notice.kind === "problem") return texts.problems[notice.problem.code].title;
  const count = notice.outcome.written.length;
  const { applied, appliedNone, takenBack, takenBackNone } = texts.notices;
  if (notice.kind === "applied") return count === 0 ? appliedNone : applied(count);
  return count === 0 ? takenBackNone : takenBack(count);
}

export function intentOf(notice: Notice): Intent {
  if (notice.kind === "problem") return "error";
  return notice.outcome.skipped.length > 0 ? "warning" : "success";
}
