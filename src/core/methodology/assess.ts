/** What a result amounts to against its target: percentage, status and the sentence that explains them. */
import type { Cell } from "../grid/cell";
import type { Goal } from "../target/goal";
import { readResult } from "../target/read-result";
import type { AmbiguousTarget, ReadTarget, TargetReading } from "../target/reading";
import type {
  ReportedResult,
  UnreadResult,
  UnreadResultReason,
  UnreportedReason,
  UnreportedResult,
} from "../target/result";
import type { CalendarDate } from "../values/calendar";
import { multiply } from "../values/decimal";
import { inBoth } from "../values/language";
import { assessReported, pendingOf, unassessable, type Moment } from "./assess-reported";
import type { Assessment } from "./assessment";
import { textsOf } from "./counted-thing";
import { NO_ANSWERS, settleDoubt, type KnownAnswers } from "./doubt";
import { explainAbsence } from "./explain";
import { interimDay, withPending } from "./interim";
import { NOTHING_KNOWN, type About } from "./measure";
import type { Methodology } from "./methodology";
import { labelOf } from "./print-figures";
import {
  ambiguousTarget,
  NO_TARGET,
  NOTHING_TO_ACHIEVE,
  TARGET_READING,
  unreadResult,
  unreadTarget,
  unreported,
  whichReading,
} from "./reasons";
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
  /** what the row says around the target; nothing when absent */
  readonly about?: About | undefined;
  /** what the user answered about this indicator; nothing when absent */
  readonly answers?: KnownAnswers;
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

interface DoubtfulResult {
  readonly result: UnreadResult;
  readonly input: AssessInput;
  /** what one thing that the cell may mean comes to */
  readonly assessAs: (result: ReportedResult | UnreportedResult) => Assessment;
}

/** A cell that may mean several things: the user is asked, unless all of them come to the same. */
function assessDoubtful({ result, input, assessAs }: DoubtfulResult): Assessment {
  const why = unreadResult(result);
  const { alternatives } = result;
  if (!alternatives) return unassessable(why);
  const bounded = assessBounded(result, assessAs);
  if (bounded) return bounded;
  return settleDoubt({
    id: QUESTIONS[result.why] ?? result.why,
    question: why,
    alternatives: alternatives.map(({ id, result: meant }) => ({
      id,
      label: labelOf(meant),
      assessment: assessAs(meant),
    })),
    answers: input.answers ?? NO_ANSWERS,
    open: unassessable(why),
  });
}

/** A value so far beyond the one told that any in between lies on the same side of a target. */
const FAR_BEYOND = 1_000_000;

/** `oltre 100` against `≥ 100`: every value that it may mean comes to the same; undefined where it does not. */
function assessBounded(
  { beyond, alternatives }: UnreadResult,
  assessAs: DoubtfulResult["assessAs"],
): Assessment | undefined {
  const told = alternatives?.[0]?.result;
  if (beyond === undefined || told?.kind !== "number") return undefined;
  const far = beyond === "below" ? 0 : multiply(Math.max(1, told.value), FAR_BEYOND);
  const [near, other] = [told.value, far].map((value) => assessAs({ ...told, value }));
  const isSame = near?.achievement !== undefined && near.achievement === other?.achievement;
  return isSame ? near : undefined;
}

/** How the questions about a result are kept. */
const QUESTIONS: Readonly<Partial<Record<UnreadResultReason, string>>> = {
  "unknown-words": "words-in-result",
  "second-value": "second-value-in-result",
  "decimal-point": "decimal-point-in-result",
};

function assessRead(target: ReadTarget, input: AssessInput): Assessment {
  if (target.goal.kind === "nothing") return unassessable(NOTHING_TO_ACHIEVE);
  const { year, dateSystem, about = NOTHING_KNOWN } = input;
  const expected = target.goal.kind;
  const result = readResult(input.result, { year, dateSystem, expected, about: textsOf(target, about) });
  const interim = interimDay(input.asOf, year);
  const assessAs = (meant: ReportedResult | UnreportedResult): Assessment =>
    meant.kind === "unreported"
      ? notReported(meant.why, target.goal, { ...input, interim })
      : assessReported(target, meant, { ...input, reference: input.reference, about, interim });
  return result.kind === "unread" ? assessDoubtful({ result, input, assessAs }) : assessAs(result);
}

/** Two readings of a target that come to the same figure leave no doubt; else the user has to decide. */
function assessAmbiguous({ text, candidates, isPair }: AmbiguousTarget, input: AssessInput): Assessment {
  const readings = candidates.map(({ canonical }) => canonical);
  const open = unassessable(ambiguousTarget(text, readings));
  const each = candidates.map((candidate, index) => ({
    id: `${candidate.goal.kind}-${index + 1}`,
    label: inBoth(() => candidate.canonical),
    assessment: assessRead(candidate, input),
  }));
  // `5 eventi e 2 seminari` with 5: two figures that are equal by chance do not tell whether both were done.
  const isAnswered = isPair && each.some(({ assessment }) => assessment.status !== "unreported");
  return settleDoubt({
    id: TARGET_READING,
    question: whichReading(text, readings),
    alternatives: isAnswered ? [...each, { id: "both", label: BOTH_TARGETS, assessment: open }] : each,
    answers: input.answers ?? NO_ANSWERS,
    open,
  });
}

const BOTH_TARGETS = {
  it: "valgono entrambi: vanno scritti in due righe, ciascuno con il suo risultato",
  en: "both hold: they are to be written in two rows, each with its result",
} as const;

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
