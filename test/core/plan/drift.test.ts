/** The annexes as offices keep them: whatever drifts, the same plan comes out at the moved cells. */
import { recognise } from "../../../src/core/plan/recognise";
import { DRIFTS } from "../../support/drifts";
import { driftWorkbook } from "../../support/drift-workbook";
import type { Drift } from "../../support/drift";
import { ANNEXES, readAnnex, readTruth, scorePlan, type Annex, type Score } from "../../support/truth";

const ANNEX = new Map(ANNEXES.map((annex) => [annex, { workbook: readAnnex(annex), truth: readTruth(annex) }]));

function scoreOf(annex: Annex, drifts: readonly Drift[], seed: number): Score {
  const original = ANNEX.get(annex);
  if (!original) throw new Error(annex);
  const drifted = driftWorkbook(original.workbook, original.truth, drifts, seed);
  return scorePlan(drifted.truth, recognise(drifted.workbook));
}

/**
 * Where merged cells were taken apart and every cell filled, two groupings of the same words one under the other
 * can no longer be told apart: up to 3 paths name the first of the two.
 */
const INDISTINGUISHABLE = 3;

function expectSamePlan({ missed, falselyFound, wrongFields, wrongPaths }: Score, forgiven: number): void {
  expect(missed).toEqual([]);
  expect(falselyFound).toEqual([]);
  expect(wrongFields).toEqual([]);
  expect(wrongPaths.slice(forgiven)).toEqual([]);
}

describe.each(ANNEXES)("%s", (annex) => {
  it.each(Object.keys(DRIFTS))("%s", (name) => {
    const drift = DRIFTS[name];
    if (!drift) throw new Error(name);
    for (const seed of [1, 2])
      expectSamePlan(scoreOf(annex, [drift], seed), name === "unmergedFilled" ? INDISTINGUISHABLE : 0);
  });

  const order = ["resultColumns", "repeatedHeadings", "extraColumns", "permuted", "synonyms"];
  const endings = [
    ["twoRowHeadings", "unmergedFilled"],
    ["typography", "allText"],
    ["twoRowHeadings", "unmergedBlank"],
    ["typography", "unmergedFilled"],
  ];
  it.each(endings.map((ending, seed) => [ending.join(" and "), ending, seed + 1] as const))(
    "everything at once, with %s",
    (_, ending, seed) => {
      const drifts = [...order, ...ending, "footed", "allText", "shifted"].flatMap((name) => DRIFTS[name] ?? []);
      expectSamePlan(scoreOf(annex, drifts, seed), ending.includes("unmergedFilled") ? INDISTINGUISHABLE : 0);
    },
  );
});
