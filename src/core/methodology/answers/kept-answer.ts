/** What the user answered about doubtful figures, as data that is kept in the workbook. */
import type { CellAddress } from "../../grid/address";

/** One answer about one indicator: void as soon as one of the cells that the question is about holds something else. */
export interface KeptAnswer {
  /** id of the doubt */
  readonly question: string;
  /** id of the alternative that was chosen */
  readonly answer: string;
  /** the indicator's cell */
  readonly of: CellAddress;
  /** what the cells held when it was answered: `answer-mark.ts` */
  readonly mark: string;
  /** the day, ISO 8601; absent where nobody said it */
  readonly when?: string;
}

/** With some more; each takes the place of an earlier answer to the same question about the same cell. */
export function withAnswers(kept: readonly KeptAnswer[], added: readonly KeptAnswer[]): readonly KeptAnswer[] {
  return [...withoutAnswers(kept, added), ...added];
}

export function withoutAnswers(kept: readonly KeptAnswer[], gone: readonly KeptAnswer[]): readonly KeptAnswer[] {
  const keys = new Set(gone.map(keyOf));
  return kept.filter((answer) => !keys.has(keyOf(answer)));
}

const keyOf = ({ question, of: { sheet, row, column } }: KeptAnswer) => JSON.stringify([question, sheet, row, column]);

/**
 * Carries answers along when this product itself inserts or deletes columns.
 * @param fromColumn first column that moves, zero-based; after a deletion the first column behind the deleted ones, as it was counted before
 * @param by columns to the right; negative after a deletion
 */
export function shiftAnswers(
  kept: readonly KeptAnswer[],
  sheet: string,
  fromColumn: number,
  by: number,
): readonly KeptAnswer[] {
  return kept.map((answer) =>
    answer.of.sheet === sheet && answer.of.column >= fromColumn
      ? { ...answer, of: { ...answer.of, column: answer.of.column + by } }
      : answer,
  );
}
