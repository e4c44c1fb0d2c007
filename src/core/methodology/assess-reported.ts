/** A reported result against a target that was read: the figure with its sentence, or the question that has to be answered first. */
import type { Goal } from "../target/goal";
import type { Assumption, ReadTarget } from "../target/reading";
import { assumedWithoutWords } from "../target/assumptions";
import type { ReportedResult } from "../target/result";
import type { CalendarDate } from "../values/calendar";
import type { Bilingual } from "../values/language";
import type { Assessment } from "./assessment";
import { isPlaceholder, unexplainedThing } from "./counted-thing";
import { NO_ANSWERS, settleDoubt, type KnownAnswers } from "./doubt";
import { explainAbsence, explainFigure } from "./explain";
import { assumedInterim, assumedPending, notYetDue } from "./interim";
import type { Measure, Situation } from "./measure";
import { measureGoal } from "./measure-goal";
import type { Methodology } from "./methodology";
import { printResult } from "./print-figures";
import { otherThing, placeholder } from "./questions";
import { scoreOf } from "./score";

/** By which rules, and how far the year has gone. */
export interface Moment {
  readonly methodology: Methodology;
  /** undefined once the year is over */
  readonly interim: CalendarDate | undefined;
}

type ReportedSituation = Situation & Moment & { readonly answers?: KnownAnswers };

export function unassessable(why: Bilingual<string>): Assessment {
  return { achievement: undefined, status: "unassessable", explanation: explainAbsence(why, "unassessable") };
}

export const pendingOf = (goal: Goal, interim: CalendarDate) =>
  goal.kind === "dates" ? notYetDue(goal.dates, interim) : [];

/** What a result before the end of the year takes for granted; a deadline that has passed is judged for good. */
function assumedSoFar(goal: Goal, interim: CalendarDate | undefined): readonly Assumption[] {
  if (!interim) return [];
  if (goal.kind !== "dates") return [assumedInterim(interim)];
  const pending = pendingOf(goal, interim);
  return pending.length === 0 ? [] : [assumedPending(pending, interim)];
}

/** What was measured, as a figure; each alternative of a doubt as the figure that it would give. */
function assessMeasure(
  target: ReadTarget,
  result: ReportedResult,
  measure: Measure,
  situation: ReportedSituation,
): Assessment {
  const { methodology, interim, answers = NO_ANSWERS } = situation;
  if (measure.kind === "unmeasurable") return unassessable(measure.why);
  if (measure.kind === "doubtful") {
    const { id, question } = measure;
    const alternatives = measure.alternatives.map((one) => ({
      id: one.id,
      label: one.label,
      assessment: assessMeasure(target, result, one.measure, situation),
    }));
    return settleDoubt({ id, question, alternatives, answers, open: unassessable(question) });
  }
  const leftOut = result.leftOut ? [assumedWithoutWords(result.leftOut)] : [];
  const assumed = [...measure.assumed, ...leftOut, ...assumedSoFar(target.goal, interim)];
  const measured = { ...measure, assumed };
  const score = scoreOf({ measure, goal: target.goal, methodology });
  const { achievement, status } = score;
  return { achievement, status, explanation: explainFigure({ target, result, measured, ...score, methodology }) };
}

const COUNTS = { it: "vale come risultato", en: "it counts as the result" } as const;
const COUNTS_NOT = { it: "non vale come risultato", en: "it does not count as the result" } as const;

/** Assesses what was reported; a result that counts something else, or looks like a placeholder, is asked about. */
export function assessReported(target: ReadTarget, result: ReportedResult, situation: ReportedSituation): Assessment {
  const counted = assessMeasure(target, result, measureGoal(target.goal, result, situation), situation);
  const words = unexplainedThing(target, result, situation.about);
  const isOther = words.length > 0;
  if (counted.status === "unassessable" || (!isOther && !isPlaceholder(target, result))) return counted;
  const shown = printResult(result);
  const question = isOther ? otherThing(shown, words, target.canonical) : placeholder(shown);
  const open = unassessable(question);
  return settleDoubt({
    id: isOther ? "what-is-counted" : "placeholder-in-result",
    question,
    alternatives: [
      { id: "counts", label: COUNTS, assessment: counted },
      { id: "counts-not", label: COUNTS_NOT, assessment: { ...open, status: "unreported" } },
    ],
    answers: situation.answers ?? NO_ANSWERS,
    open,
  });
}
