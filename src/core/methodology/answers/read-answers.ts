/** Reads the answers that a workbook keeps; what cannot be understood is left out, and said. */
import type { CellAddress } from "../../grid/address";
import { isRecord } from "../../values/record";
import type { KeptAnswer } from "./kept-answer";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_NAME = 200;

const isIndex = (value: unknown, limit: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit;
const isName = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST_NAME;

function readCell(stored: unknown): CellAddress | undefined {
  if (!isRecord(stored)) return undefined;
  const { sheet, row, column } = stored;
  return isName(sheet) && isIndex(row, LAST_ROW) && isIndex(column, LAST_COLUMN) ? { sheet, row, column } : undefined;
}

function readAnswer(stored: unknown): KeptAnswer | undefined {
  if (!isRecord(stored)) return undefined;
  const { question, answer, mark, when } = stored;
  const of = readCell(stored.of);
  if (!of || !isName(question) || !isName(answer) || !isName(mark)) return undefined;
  return { question, answer, of, mark, ...(typeof when === "string" && { when }) };
}

/** `complete` is false where something could not be understood. */
export function readAnswers(stored: unknown): {
  readonly answers: readonly KeptAnswer[];
  readonly complete: boolean;
} {
  if (!Array.isArray(stored)) return { answers: [], complete: stored === undefined };
  const answers = stored.map(readAnswer).filter((answer) => answer !== undefined);
  return { answers, complete: answers.length === stored.length };
}
