/** Answers of the user put together with those given before, and the way back from them. */
import { findAnswers } from "../../core/methodology/answers/find-answers";
import { withAnswers, withoutAnswers, type KeptAnswer } from "../../core/methodology/answers/kept-answer";
import { answerTo, isAlike, openQuestions, type OpenQuestion } from "../../core/methodology/answers/open-question";
import type { GivenAnswer } from "../../core/methodology/assessment";
import type { Figure } from "../../core/methodology/figure";
import type { Analysis } from "../../core/pipeline";
import type { CellAddress } from "../../core/grid/address";
import { dayOf } from "./day-of";

export interface AnswerRequest {
  readonly question: OpenQuestion;
  /** id of the alternative */
  readonly answer: string;
  /** also to the questions of other indicators that have the same choices */
  readonly withAlike: boolean;
}

/** The open questions of other indicators that have the same choices. */
export function alikeTo(question: OpenQuestion, figures: readonly Figure[]): readonly OpenQuestion[] {
  return openQuestions(figures).filter(
    (other) =>
      isAlike(question, other) &&
      (other.of.sheet !== question.of.sheet ||
        other.of.row !== question.of.row ||
        other.of.column !== question.of.column),
  );
}

export function withRequestedAnswer(
  { settings, figures }: Analysis,
  { question, answer, withAlike }: AnswerRequest,
): readonly KeptAnswer[] {
  const asked = [question, ...(withAlike ? alikeTo(question, figures) : [])];
  const { when } = dayOf(settings);
  return withAnswers(
    settings.answers ?? [],
    asked.map((one) => answerTo(one, answer, when)),
  );
}

/** An answer that a figure rests on. */
export interface AnswerInForce {
  readonly of: CellAddress;
  readonly indicator: string;
  readonly given: GivenAnswer;
  readonly figure: Figure;
}

export function answersInForce(figures: readonly Figure[]): readonly AnswerInForce[] {
  return figures.flatMap((figure) =>
    chainOf(figure.answered).map((given) => ({
      of: { sheet: figure.sheet, row: figure.of.row, column: figure.of.column },
      indicator: figure.indicator.text,
      given,
      figure,
    })),
  );
}

function chainOf(answered: GivenAnswer | undefined): readonly GivenAnswer[] {
  return answered ? [answered, ...chainOf(answered.then)] : [];
}

export function withoutAnswerInForce(
  { settings: { answers = [] }, figures, workbook }: Pick<Analysis, "settings" | "figures" | "workbook">,
  { figure, given }: AnswerInForce,
): readonly KeptAnswer[] {
  // Rows may have moved since it was kept: it is known by what it is about.
  const found = findAnswers(answers, figures, new Set(workbook.sheets.map(({ name }) => name)));
  const gone = found.filter(
    ({ answer, measured }) => measured.indicator === figure.indicator && answer.question === given.id,
  );
  return withoutAnswers(
    answers,
    gone.map(({ answer }) => answer),
  );
}
