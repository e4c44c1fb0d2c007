/** Answers that arrive as data, by hand or from another program: each finds the question that it answers. */
import { cellName } from "../../grid/address";
import type { Figure } from "../figure";
import type { KeptAnswer } from "./kept-answer";
import { answerTo, openQuestions, type OpenQuestion } from "./open-question";

/** One answer as somebody wrote it. */
export interface WrittenAnswer {
  /** sheet and cell of the indicator; undefined for every open question of this kind */
  readonly place: { readonly sheet: string; readonly cell: string } | undefined;
  readonly question: string;
  /** null takes back what was answered */
  readonly answer: string | null;
}

export interface MatchedAnswers {
  readonly answers: readonly KeptAnswer[];
  /** those that answered something */
  readonly used: ReadonlySet<WrittenAnswer>;
}

/** The answers to what is open now; answering may open further questions. */
export function matchAnswers(written: readonly WrittenAnswer[], figures: readonly Figure[]): MatchedAnswers {
  const used = new Set<WrittenAnswer>();
  const answers = openQuestions(figures).flatMap((question) => {
    // What is written about one cell goes before what is written about all.
    const own = written.filter((one) => isAbout(one, question));
    const match = own.find(({ place }) => place !== undefined) ?? own[0];
    if (!match || match.answer === null) return [];
    for (const one of own) used.add(one);
    return [answerTo(question, match.answer)];
  });
  return { answers, used };
}

function isAbout({ place, question, answer }: WrittenAnswer, { doubt, of }: OpenQuestion): boolean {
  if (question !== doubt.id || !doubt.alternatives.some(({ id }) => id === answer)) return false;
  return place === undefined || (place.sheet === of.sheet && place.cell === cellName(of));
}

/** Whether an answer that is kept was taken back in writing. */
export function isTakenBack({ of, question }: KeptAnswer, written: readonly WrittenAnswer[]): boolean {
  return written.some(
    ({ place, question: asked, answer }) =>
      answer === null &&
      asked === question &&
      (place === undefined || (place.sheet === of.sheet && place.cell === cellName(of))),
  );
}
