/** A figure that waits for the user: two or more readings of what the sheet says, each with the figure it would give. */
import { inBoth } from "../values/language";
import type { Assessment, Doubt, GivenAnswer } from "./assessment";

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
  if (chosen) return resting(chosen.assessment, { id, alternative: chosen.id, label: chosen.label });
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

/** The figure with the answer that it rests on, which its sentence names. */
function resting(assessment: Assessment, answered: GivenAnswer): Assessment {
  const { label } = answered;
  const said = { it: ` Risposta data: «${label.it}».`, en: ` Answer given: "${label.en}".` };
  return {
    ...assessment,
    explanation: inBoth((language) => assessment.explanation[language] + said[language]),
    answered: assessment.answered ? { ...answered, then: assessment.answered } : answered,
  };
}

function isSame(one: Assessment, other: Assessment): boolean {
  return one.achievement === other.achievement && one.status === other.status;
}
