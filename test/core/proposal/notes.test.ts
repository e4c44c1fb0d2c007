/** Explanations in the column of notes: only where it is empty or holds one of ours, and never a finding by themselves. */
import { cellName } from "../../../src/core/grid/address";
import { explanationNote, isExplanationNote } from "../../../src/core/methodology/explanation-note";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse, propose, type Analysis } from "../../../src/core/pipeline";
import type { Finding } from "../../../src/core/rules/finding";
import { appliedTo } from "../../support/apply-to-grid";
import { drawDashboard, drawPlan, type PlanRow } from "../../support/draw-dashboard";
import { makeXlsx, type DrawnSheet } from "../../support/make-xlsx";
import { readXlsx } from "../../support/read-xlsx";
import { ANNEXES, readAnnex } from "../../support/truth";

const settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };
const analysed = (sheet: DrawnSheet) => analyse(readXlsx("prova.xlsx", makeXlsx([sheet])), settings);

const EARLIER = explanationNote({
  explanation: { it: "Risultato 3 contro ≥ 5: 3 ÷ 5 = 60% → parzialmente raggiunto.", en: "" },
});

/** The case stands in row 5, its note in M5. */
function noteOf(row: PlanRow) {
  const analysis = analysed(drawPlan([{ target: 5, result: 5 }, row]));
  const { patches, skipped } = propose(analysis, "note-column");
  const patch = patches.find(({ at }) => cellName(at) === "M5");
  if (patch)
    return patch.after.value === undefined
      ? "emptied"
      : patch.after.value === explanationNote(analysis.figures[1]!)
        ? "explained"
        : patch.after.value;
  return skipped.find(({ at }) => cellName(at) === "M5")?.why ?? "nothing";
}

test.each<[string, PlanRow, string]>([
  ["a figure beside an empty note", { target: 5, result: 4 }, "explained"],
  ["a figure beside an earlier explanation", { target: 5, result: 4, note: EARLIER }, "explained"],
  ["a result that cannot be measured", { target: "boh, vedremo", result: 4 }, "explained"],
  ["nothing reported", { target: 5 }, "nothing"],
  ["nothing reported any more", { target: 5, note: EARLIER }, "emptied"],
  ["somebody's note", { target: 5, result: 4, note: "Personale in malattia" }, "text"],
  [
    "an explanation to which somebody added",
    { target: 5, result: 4, note: `${EARLIER} Personale in malattia` },
    "text",
  ],
  ["an explanation with a second bracket", { target: 5, result: 4, note: `${EARLIER} [vedi nota]` }, "text"],
  ["somebody's note and nothing reported", { target: 5, note: "Personale in malattia" }, "nothing"],
  ["a formula", { target: 5, result: 4, note: { formula: '="x"' } }, "formula"],
])("%s", (_, row, expected) => {
  expect(noteOf(row)).toBe(expected);
});

test("no note is touched unless it is asked for", () => {
  const { patches } = propose(analysed(drawPlan([{ target: 5, result: 4 }])));
  expect(patches.map(({ at }) => cellName(at))).not.toContain("M4");
});

test("a table without notes gets none", () => {
  const analysis = analysed(drawDashboard([{ target: 12, result: 3 }]));
  expect(propose(analysis, "note-column")).toEqual(propose(analysis));
});

test("brackets in a text do not end the note", () => {
  const note = explanationNote({ explanation: { it: "Il risultato «[n.d.]» non si può interpretare.", en: "" } });
  expect(isExplanationNote(note)).toBe(true);
});

describe("what was written is read again as if it were not there", () => {
  const heads = (findings: readonly Finding[]) =>
    findings.map(({ rule, cells }) => `${rule} ${cells.map((cell) => `${cell.sheet}!${cellName(cell)}`).join(" ")}`);

  function expectSame(before: Analysis): void {
    const plain = analyse(appliedTo(before.workbook, propose(before).patches), settings);
    const explained = analyse(appliedTo(before.workbook, propose(before, "note-column").patches), settings);
    expect(heads(explained.findings)).toEqual(heads(plain.findings));
    expect(explained.figures.map(({ achievement, status }) => [achievement, status])).toEqual(
      plain.figures.map(({ achievement, status }) => [achievement, status]),
    );
  }

  test("a drawn plan", () => {
    expectSame(
      analysed(
        drawPlan([
          { target: 12, result: 3 },
          { target: 12, result: 13 },
          { target: "≥ 3,5/5", result: "3/5" },
          { target: "entro il 31/12/2019", result: "15/12/2019" },
          { target: "boh, vedremo", result: 1 },
        ]),
      ),
    );
  });

  test.each(ANNEXES)("%s", (annex) => expectSame(analyse(readAnnex(annex), settings)));
});
