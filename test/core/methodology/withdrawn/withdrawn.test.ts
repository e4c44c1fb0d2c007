/** Withdrawn indicators have no percentage and are out of the mean; a word that speaks of something else withdraws nothing. */
import { computeFigures } from "../../../../src/core/methodology/compute-figures";
import { computeRollUps } from "../../../../src/core/methodology/compute-roll-ups";
import { DEFAULT_METHODOLOGY } from "../../../../src/core/methodology/profiles";
import { withdrawalIn, withdrawalInNote } from "../../../../src/core/methodology/withdrawn/read-withdrawal";
import { recognise } from "../../../../src/core/plan/recognise";
import { drawPlan, percent, type PlanRow } from "../../../support/draw-dashboard";
import { makeXlsx } from "../../../support/make-xlsx";
import { readXlsx } from "../../../support/read-xlsx";

function measured(rows: readonly PlanRow[]) {
  const plan = recognise(readXlsx("piano.xlsx", makeXlsx([drawPlan(rows)])));
  const figures = computeFigures(plan, 1900, { methodology: DEFAULT_METHODOLOGY, year: undefined });
  const [rollUp] = computeRollUps(plan, figures, DEFAULT_METHODOLOGY);
  return { figures, mean: rollUp?.total.achievement };
}

const REACHED: PlanRow = { target: ">= 80%", result: percent(0.8), weight: percent(0.5) };

test.each<[string, PlanRow, string]>([
  ["a suspended result", { target: ">= 10", result: "sospeso" }, "suspended"],
  ["a dropped target", { target: "eliminato" }, "dropped"],
  ["a suspended target with its act", { target: "Sospeso con DGC n. 12/2019" }, "suspended"],
  [
    "a note, and no more than a zero",
    { target: 4, result: 0, note: "Indicatore eliminato in sede di rimodulazione" },
    "dropped",
  ],
  ["not applicable", { target: 4, result: "non applicabile: nessuna istanza" }, "not-applicable"],
])("%s", (_, row, state) => {
  const { figures, mean } = measured([REACHED, { weight: percent(0.5), ...row }]);
  expect([figures[1]?.achievement, figures[1]?.withdrawn, figures[1]?.doubt]).toEqual([undefined, state, undefined]);
  expect(mean).toBe(1);
});

test("a result beside the word is asked about", () => {
  const { figures } = measured([{ target: 4, result: 3, note: "Indicatore sospeso" }]);
  expect(figures[0]?.doubt?.alternatives.map(({ id, assessment }) => [id, assessment.achievement])).toEqual([
    ["withdrawn", undefined],
    ["measured", 0.75],
  ]);
});

test.each<[string, ReturnType<typeof withdrawalIn>]>([
  ["sospeso", "suspended"],
  ["Annullata (causa Covid)", "dropped"],
  ["Obiettivo soppresso", "dropped"],
  ["non più applicabile", "not-applicable"],
  ["annullato il 28/06/2019", undefined],
  ["12 annullati", undefined],
  ["n.a.", undefined],
  ["non sospeso", undefined],
  ["eliminate 12 barriere", undefined],
  ["sospeso il 30% dei procedimenti", undefined],
])("a cell that says %j", (text, state) => {
  expect(withdrawalIn(text)).toBe(state);
});

test.each<[string, ReturnType<typeof withdrawalInNote>]>([
  ["Indicatore sospeso con delibera di Giunta", "suspended"],
  ["eliminato", "dropped"],
  ["L'indicatore è stato eliminato per mancanza di fondi", "dropped"],
  ["Sospeso il servizio nel mese di agosto", undefined],
  ["eliminato il backlog", undefined],
  ["L'indicatore non è stato eliminato", undefined],
])("a note that says %j", (text, state) => {
  expect(withdrawalInNote(text)).toBe(state);
});
