/** The questions that wait for an answer, each with what is needed to keep it. */
import type { CellAddress } from "../../grid/address";
import type { Doubt } from "../assessment";
import type { Figure } from "../figure";
import { answerMark } from "./answer-mark";
import type { KeptAnswer } from "./kept-answer";

export interface OpenQuestion {
  /** the indicator's cell */
  readonly of: CellAddress;
  /** what its cells hold now */
  readonly mark: string;
  readonly doubt: Doubt;
}

/** Undefined where the figure waits for nothing. */
export function questionOf(figure: Figure): OpenQuestion | undefined {
  const { doubt, sheet, of } = figure;
  return doubt && { of: { sheet, row: of.row, column: of.column }, mark: answerMark(figure), doubt };
}

/** In the order of the figures. */
export function openQuestions(figures: readonly Figure[]): readonly OpenQuestion[] {
  return figures.flatMap((figure) => questionOf(figure) ?? []);
}

/** Whether the same answer can be given to both: the same question with the same choices. */
export function isAlike({ doubt: left }: OpenQuestion, { doubt: right }: OpenQuestion): boolean {
  return (
    left.id === right.id &&
    left.alternatives.length === right.alternatives.length &&
    left.alternatives.every(({ id }, index) => id === right.alternatives[index]?.id)
  );
}

/** The answer as it is kept. */
export function answerTo({ of, mark, doubt }: OpenQuestion, answer: string, when?: string): KeptAnswer {
  return { question: doubt.id, answer, of, mark, ...(when !== undefined && { when }) };
}
