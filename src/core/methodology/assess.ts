/** What a result amounts to against its target: percentage, status and the sentence that explains them. */
import type { Cell } from "../grid/cell";
import { readResult } from "../target/read-result";
import type { Goal } from "../target/goal";
import type { AmbiguousTarget, Assumption, ReadTarget, TargetReading } from "../target/reading";
import type { ReportedResult, UnreportedReason } from "../target/result";
import type { CalendarDate } from "../values/calendar";
import { inBoth, type Bilingual } from "../values/language";
import type { Assessment } from "./assessment";
import { explainAbsence, explainFigure } from "./explain";
import { assumedInterim, assumedPending, interimDay, notYetDue, withPending } from "./interim";
import { measureGoal } from "./measure-goal";
import type { Situation } from "./measure";
import { NO_ANSWERS, settleDoubt, type KnownAnswers } from "./doubt";
import type { Methodology } from "./methodology";
import {
  ambiguousTarget,
  NO_TARGET,
  NOTHING_TO_ACHIEVE,
  unreadResult,
  unreadTarget,
  unreported,
  whichReading,
  TARGET_READING,
} from "./reasons";
import { scoreOf } from "./score";
import { SETTINGS } from "./settings";

export interface AssessInput {
  readonly reading: TargetReading;
  readonly result: Cell | undefined;
  /** the earlier value, for targets relative to it */
  readonly baseline: Cell | undefined;
  /** the mean of the group or the operand that a target refers to, where somebody supplies it */
  readonly reference?: Cell | undefined;
  /** the plan year, for days written without one */
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly methodology: Methodology;
  /** the day up to which results were gathered; undefined: the year is over */
  readonly asOf?: CalendarDate | undefined;
  /** what the user answered about this indicator; nothing when absent */
  readonly answers?: KnownAnswers;
}

/** By which rules, and how far the year has gone. */
interface Moment {
  readonly methodology: Methodology;
  /** undefined once the year is over */
  readonly interim: CalendarDate | undefined;
}

function unassessable(why: Bilingual<string>): Assessment {
  return { achievement: undefined, status: "unassessable", explanation: explainAbsence(why, "unassessable") };
}

/** Not reported: no percentage, unless the methodology counts it as 0 at year's end — it stays *non rendicontato* all the same. */
function notReported(why: UnreportedReason, goal: Goal, { methodology: { missing }, interim }: Moment): Assessment {
  const reason = interim ? withPending(unreported(why), pendingOf(goal, interim), interim) : unreported(why);
  const explanation = explainAbsence(reason, "unreported");
  const countsAs = interim ? undefined : SETTINGS.missing.values[missing].countsAs;
  if (countsAs === undefined) return { achievement: undefined, status: "unreported", explanation };
  const zero = { it: " Conta come 0%.", en: " It counts as 0%." };
  return {
    achievement: countsAs,
    status: "unreported",
    explanation: inBoth((language) => explanation[language] + zero[language]),
  };
}

const pendingOf = (goal: Goal, interim: CalendarDate) => (goal.kind === "dates" ? notYetDue(goal.dates, interim) : []);

/** What a result before the end of the year takes for granted; a deadline that has passed is judged for good. */
function assumedSoFar(goal: Goal, interim: CalendarDate | undefined): readonly Assumption[] {
  if (!interim) return [];
  if (goal.kind !== "dates") return [assumedInterim(interim)];
  const pending = pendingOf(goal, interim);
  return pending.length === 0 ? [] : [assumedPending(pending, interim)];
}

function assessReported(target: ReadTarget, result: ReportedResult, situation: Situation & Moment): Assessment {
  const { methodology, interim } = situation;
  const measure = measureGoal(target.goal, result, situation);
  if (measure.kind === "unmeasurable") return unassessable(measure.why);
  const measured = { ...measure, assumed: [...measure.assumed, ...assumedSoFar(target.goal, interim)] };
  const score = scoreOf({ measure, goal: target.goal, methodology });
  const { achievement, status } = score;
  return { achievement, status, explanation: explainFigure({ target, result, measured, ...score, methodology }) };
}

function assessRead(target: ReadTarget, input: AssessInput): Assessment {
  if (target.goal.kind === "nothing") return unassessable(NOTHING_TO_ACHIEVE);
  const result = readResult(input.result, { ...input, expected: target.goal.kind });
  const interim = interimDay(input.asOf, input.year);
  if (result.kind === "unreported") return notReported(result.why, target.goal, { ...input, interim });
  if (result.kind === "unread") return unassessable(unreadResult(result.text, result.why));
  return assessReported(target, result, { ...input, reference: input.reference, interim });
}

/** Two readings of a target that come to the same figure leave no doubt; else the user has to decide. */
function assessAmbiguous({ text, candidates }: AmbiguousTarget, input: AssessInput): Assessment {
  const readings = candidates.map(({ canonical }) => canonical);
  return settleDoubt({
    id: TARGET_READING,
    question: whichReading(text, readings),
    alternatives: candidates.map((candidate, index) => ({
      id: `${candidate.goal.kind}-${index + 1}`,
      label: inBoth(() => candidate.canonical),
      assessment: assessRead(candidate, input),
    })),
    answers: input.answers ?? NO_ANSWERS,
    open: unassessable(ambiguousTarget(text, readings)),
  });
}

/** No percentage, unless the methodology counts a missing target as 0. */
function withoutTarget({ withoutTarget: choice }: Methodology): Assessment {
  const countsAs = SETTINGS.withoutTarget.values[choice].countsAs;
  if (countsAs === undefined) return unassessable(NO_TARGET);
  const why = {
    it: "Non c'è un target per quest'anno e conta come 0%",
    en: "There is no target for this year and it counts as 0%",
  };
  return { achievement: countsAs, status: "missed", explanation: explainAbsence(why, "missed") };
}

/** Assesses one indicator; a figure never comes without the sentence that lets a reader recompute it. */
export function assess(input: AssessInput): Assessment {
  const { reading } = input;
  if ("goal" in reading) return assessRead(reading, input);
  if (reading.kind === "blank") return withoutTarget(input.methodology);
  return reading.kind === "unread"
    ? unassessable(unreadTarget(reading.text, reading.why))
    : assessAmbiguous(reading, input);
}
