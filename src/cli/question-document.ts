/** Open questions and given answers as `check --json` and `recalc --json` print them; `--answers` takes the same names. */
import { cellName } from "../core/grid/address";
import { questionOf } from "../core/methodology/answers/open-question";
import type { GivenAnswer } from "../core/methodology/assessment";
import type { Figure } from "../core/methodology/figure";

export function questionDocuments(figures: readonly Figure[]) {
  return figures.flatMap((figure) => {
    const question = questionOf(figure);
    return question ? [questionDocument(figure, question.doubt)] : [];
  });
}

/** `cell` is the indicator's, `figure` the one that waits. */
function questionDocument({ sheet, of, at, indicator }: Figure, doubt: NonNullable<Figure["doubt"]>) {
  return {
    sheet,
    cell: cellName(of),
    figure: at ? cellName(at) : null,
    indicator: indicator.text,
    question: doubt.id,
    text: doubt.question.it,
    answers: doubt.alternatives.map(({ id, label, assessment: { achievement, status } }) => ({
      id,
      text: label.it,
      achievement: achievement ?? null,
      status,
    })),
  };
}

export function answeredDocuments(figures: readonly Figure[]) {
  return figures.flatMap(({ sheet, of, answered }) =>
    chainOf(answered).map(({ id, alternative, label }) => ({
      sheet,
      cell: cellName(of),
      question: id,
      answer: alternative,
      text: label.it,
    })),
  );
}

function chainOf(answered: GivenAnswer | undefined): readonly GivenAnswer[] {
  return answered ? [answered, ...chainOf(answered.then)] : [];
}
