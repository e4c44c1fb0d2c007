/** Finds the indicators that kept answers are about: in their places, or where rows moved or a sheet has another name. */
import type { Indicator } from "../../plan/model";
import type { KnownAnswers } from "../doubt";
import { answerMark, type MeasuredCells } from "./answer-mark";
import type { KeptAnswer } from "./kept-answer";

/** An answer in force, and the indicator that it is about. */
export interface FoundAnswer {
  readonly answer: KeptAnswer;
  readonly measured: MeasuredCells;
}

/**
 * Answers whose cells still hold what they held. An answer follows its indicator as long as no other one holds the same: what was
 * answered about one of two is not known to hold for the other.
 * @param sheets names of all sheets of the workbook
 */
export function findAnswers(
  kept: readonly KeptAnswer[],
  measured: readonly MeasuredCells[],
  sheets: ReadonlySet<string>,
): readonly FoundAnswer[] {
  if (kept.length === 0) return [];
  const inPlace = new Map(measured.map((one) => [placeOf({ sheet: one.indicator.sheet, ...one.indicator.at }), one]));
  const found = new Map<KeptAnswer, MeasuredCells>();
  for (const answer of kept) {
    const one = inPlace.get(placeOf(answer.of));
    if (one && answerMark(one) === answer.mark) found.set(answer, one);
  }
  const lost = kept.filter((answer) => !found.has(answer));
  if (lost.length > 0) followMoved(lost, measured, sheets, found);
  return [...found].map(([answer, one]) => ({ answer, measured: one }));
}

const placeOf = ({ sheet, row, column }: KeptAnswer["of"]) => `${row}:${column}:${sheet}`;

function followMoved(
  lost: readonly KeptAnswer[],
  measured: readonly MeasuredCells[],
  sheets: ReadonlySet<string>,
  found: Map<KeptAnswer, MeasuredCells>,
): void {
  const marked = new Map<string, readonly MeasuredCells[]>();
  for (const one of measured) {
    const mark = answerMark(one);
    marked.set(mark, [...(marked.get(mark) ?? []), one]);
  }
  const taken = new Set(
    [...found].map(([{ question }, { indicator }]) => JSON.stringify([question, keyOf(indicator)])),
  );
  for (const answer of lost) {
    const isRenamed = !sheets.has(answer.of.sheet);
    const rivals = lost.filter(({ question, mark, of }) => {
      return question === answer.question && mark === answer.mark && of.sheet === answer.of.sheet;
    });
    const candidates = (marked.get(answer.mark) ?? []).filter(
      ({ indicator }) => isRenamed || indicator.sheet === answer.of.sheet,
    );
    const [only] = candidates;
    if (!only || candidates.length > 1 || rivals.length > 1) continue;
    if (!taken.has(JSON.stringify([answer.question, keyOf(only.indicator)]))) found.set(answer, only);
  }
}

const keyOf = ({ sheet, at }: Indicator) => [sheet, at.row, at.column];

/** What is known of each indicator that has an answer. */
export function answersByIndicator(found: readonly FoundAnswer[]): ReadonlyMap<Indicator, KnownAnswers> {
  const known = new Map<Indicator, Map<string, string>>();
  for (const { answer, measured } of found) {
    const own = known.get(measured.indicator) ?? new Map<string, string>();
    known.set(measured.indicator, own.set(answer.question, answer.answer));
  }
  return known;
}
