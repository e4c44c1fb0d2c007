/** A figure that waits for the user: two or more readings of what the sheet says, each with the figure it would give. */
import type { Assessment, Doubt } from "./assessment";

/** Answers that are known for one indicator: question id → alternative id. */
export type KnownAnswers = ReadonlyMap<string, string>;

export const NO_ANSWERS: KnownAnswers = new Map();

interface DoubtToSettle extends Doubt {
  readonly answers: KnownAnswers;
  /** the assessment while nobody has answered; its status is `unassessable` and it names the question */
  readonly open: Assessment;
}

/**
 * The assessment of a doubtful figure: alternatives that all come to the same percentage and status leave no doubt, a known answer
 * settles it, otherwise nothing is computed and the assessment carries the doubt.
 */
export function settleDoubt({ id, question, alternatives, answers, open }: DoubtToSettle): Assessment {
  const chosen = alternatives.find((alternative) => alternative.id === answers.get(id));
  if (chosen) return { ...chosen.assessment, answered: { id, alternative: chosen.id, label: chosen.label } };
  const [first] = alternatives;
  if (
    first &&
    alternatives.length > 1 &&
    alternatives.every(({ assessment }) => isSame(assessment, first.assessment))
  ) {
    if (first.assessment.status !== "unassessable") return first.assessment;
  }
  return { ...open, doubt: { id, question, alternatives } };
}

function isSame(one: Assessment, other: Assessment): boolean {
  return one.achievement === other.achievement && one.status === other.status;
}
