/** What the user answers, and takes back: measured at once, then kept in the workbook. */
import {
  withoutAnswerInForce,
  withRequestedAnswer,
  type AnswerInForce,
  type AnswerRequest,
} from "./findings/answering";
import type { Study } from "./analysis/analyst";
import type { Restudy } from "./restudy";
import type { AnswerChange, SessionEvent } from "./session";

export interface AnswerTasks {
  /** Measures with an answer, at once, and keeps it in the workbook. */
  readonly answer: (request: AnswerRequest) => Promise<void>;
  readonly takeAnswerBack: (answer: AnswerInForce) => Promise<void>;
  readonly keepAnswers: () => Promise<void>;
}

export function createAnswers(restudy: Restudy, keep: (chosen: AnswerChange) => Promise<void>): AnswerTasks {
  const changed = (study: Study): SessionEvent => ({ type: "answers-changed", study });
  return {
    async answer(request) {
      await restudy((analysis) => ({ answers: withRequestedAnswer(analysis, request) }), changed);
      await keep("answered");
    },
    async takeAnswerBack(answer) {
      await restudy((analysis) => ({ answers: withoutAnswerInForce(analysis, answer) }), changed);
      await keep("reopened");
    },
    keepAnswers: () => keep("answered"),
  };
}
