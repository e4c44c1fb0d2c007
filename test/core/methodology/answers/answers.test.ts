/** An answer holds as long as the cells hold what they held, wherever they stand. */
import type { Workbook } from "../../../../src/core/grid/sheet";
import {
  withAnswers,
  withoutAnswers,
  shiftAnswers,
  type KeptAnswer,
} from "../../../../src/core/methodology/answers/kept-answer";
import { answerTo, isAlike, openQuestions } from "../../../../src/core/methodology/answers/open-question";
import { readAnswers } from "../../../../src/core/methodology/answers/read-answers";
import { DEFAULT_METHODOLOGY } from "../../../../src/core/methodology/profiles";
import { analyse, propose } from "../../../../src/core/pipeline";
import { drawPlan, type PlanRow } from "../../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../../support/make-xlsx";
import { readXlsx } from "../../../support/read-xlsx";

const TARGET = ">= 50 partecipanti e >= 3 eventi";
const ASKED: PlanRow = { indicator: "Eventi di promozione", target: TARGET, result: 10, achievement: 0.42 };
const PLAIN: PlanRow = { indicator: "Incontri", target: 5, result: 5 };

const workbookOf = (...sheets: readonly DrawnSheet[]): Workbook => readXlsx("piano.xlsx", makeXlsx(sheets));
const studied = (workbook: Workbook, answers: readonly KeptAnswer[] = []) =>
  analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year: undefined, answers });
const questionsIn = (workbook: Workbook, answers?: readonly KeptAnswer[]) =>
  openQuestions(studied(workbook, answers).figures);

const FIRST = workbookOf(drawPlan([ASKED, PLAIN]));
const [QUESTION] = questionsIn(FIRST);
if (!QUESTION) throw new Error("the plan must ask");
const [, SECOND_READING] = QUESTION.doubt.alternatives;
if (!SECOND_READING) throw new Error("two readings");
const ANSWER = answerTo(QUESTION, SECOND_READING.id, "2019-12-31");

test("without an answer nothing is computed, and with one the figure says what it rests on", () => {
  const [open] = studied(FIRST).figures;
  const [settled] = studied(FIRST, [ANSWER]).figures;
  expect([open?.achievement, open?.status]).toEqual([undefined, "unassessable"]);
  expect(settled?.achievement).toBe(SECOND_READING.assessment.achievement);
  expect(settled?.answered).toMatchObject({ id: QUESTION.doubt.id, alternative: SECOND_READING.id });
  expect(settled?.explanation.it).toContain(SECOND_READING.label.it);
  expect(settled?.doubt).toBeUndefined();
});

test("nothing doubtful is written, and the cells that wait are listed with the question", () => {
  const open = propose(studied(FIRST));
  const waiting = open.skipped.filter(({ why }) => why === "needs-answer");
  expect(waiting.map(({ at: { row, column } }) => [row, column])).toEqual([
    [3, 9],
    [3, 10],
  ]);
  expect(waiting.every(({ question }) => question?.it === QUESTION.doubt.question.it)).toBe(true);
  expect(open.patches.some(({ at }) => at.row === 3)).toBe(false);
  const settled = propose(studied(FIRST, [ANSWER]));
  expect(settled.skipped).toEqual([]);
  expect(settled.patches.some(({ at }) => at.row === 3)).toBe(true);
});

const OTHER: PlanRow = { ...ASKED, indicator: "Eventi di formazione" };

test.each<[string, Workbook]>([
  ["the very place", FIRST],
  ["rows that moved", workbookOf(drawPlan([PLAIN, { ...PLAIN, indicator: "Altro" }, ASKED]))],
  ["another order", workbookOf(drawPlan([PLAIN, ASKED]))],
  ["a sheet of another name", workbookOf(drawPlan([ASKED, PLAIN], "Obiettivi"))],
  ["both at once", workbookOf(drawPlan([PLAIN, ASKED], "Obiettivi"))],
  [
    "another cell that nobody asked about",
    workbookOf(drawPlan([{ ...ASKED, achievement: 0.5, note: "visto" }, PLAIN])),
  ],
])("the answer follows: %s", (_, workbook) => {
  expect(questionsIn(workbook, [ANSWER])).toEqual([]);
});

test.each<[string, Workbook]>([
  ["another result", workbookOf(drawPlan([{ ...ASKED, result: 11 }, PLAIN]))],
  ["another target", workbookOf(drawPlan([{ ...ASKED, target: ">= 60 partecipanti e >= 3 eventi" }, PLAIN]))],
  ["another indicator", workbookOf(drawPlan([OTHER, PLAIN]))],
  ["another unit", workbookOf(drawPlan([{ ...ASKED, unit: "N." }, PLAIN]))],
])("the question is open again: %s", (_, workbook) => {
  expect(questionsIn(workbook, [ANSWER])).toHaveLength(1);
});

test("of two that hold the same, only the one in its place is answered", () => {
  const twice = workbookOf(drawPlan([ASKED, PLAIN, ASKED]));
  expect(questionsIn(twice, [ANSWER]).map(({ of }) => of.row)).toEqual([5]);
  expect(questionsIn(workbookOf(drawPlan([PLAIN, ASKED, ASKED])), [ANSWER])).toHaveLength(2);
});

test("an answer whose alternative is unknown answers nothing", () => {
  expect(questionsIn(FIRST, [{ ...ANSWER, answer: "neither" }])).toHaveLength(1);
});

test("alike are questions with the same choices", () => {
  const [one, two, three] = questionsIn(
    workbookOf(drawPlan([ASKED, OTHER, { ...OTHER, target: "entro il 30/06/2019 e >= 3 eventi", result: 1 }])),
  );
  expect(one && two && isAlike(one, two)).toBe(true);
  expect(one && three && isAlike(one, three)).toBe(false);
});

test("an answer takes the place of the earlier one, and is taken back", () => {
  const changed = { ...ANSWER, answer: "quantity-1", mark: "other" };
  const elsewhere = { ...ANSWER, of: { ...ANSWER.of, row: 9 } };
  expect(withAnswers([ANSWER, elsewhere], [changed])).toEqual([elsewhere, changed]);
  expect(withoutAnswers([changed, elsewhere], [ANSWER])).toEqual([elsewhere]);
});

test("answers move with the columns that the product inserts", () => {
  const moved = shiftAnswers([ANSWER], "Piano", 1, 2);
  expect(moved[0]?.of).toEqual({ ...ANSWER.of, column: ANSWER.of.column + 2 });
  expect(shiftAnswers(moved, "Piano", 3, -2)).toEqual([ANSWER]);
  expect(shiftAnswers([ANSWER], "Altro", 0, 2)).toEqual([ANSWER]);
  expect(shiftAnswers([ANSWER], "Piano", 2, 2)).toEqual([ANSWER]);
});

test.each<[string, unknown, number, boolean]>([
  ["nothing", undefined, 0, true],
  ["what was stored", JSON.parse(JSON.stringify([ANSWER])), 1, true],
  ["no list", { answers: [] }, 0, false],
  ["a cell outside the sheet", [{ ...ANSWER, of: { sheet: "Piano", row: -1, column: 0 } }], 0, false],
  ["an answer without a name", [{ ...ANSWER, answer: "" }, ANSWER], 1, false],
])("reading kept answers: %s", (_, stored, count, complete) => {
  const read = readAnswers(stored);
  expect([read.answers.length, read.complete]).toEqual([count, complete]);
});
