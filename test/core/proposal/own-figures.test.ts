/** The body's own percentages, statuses and means stay where nothing says which column holds the result behind them. */
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import type { Methodology } from "../../../src/core/methodology/methodology";
import { analyse, propose } from "../../../src/core/pipeline";
import { grid, workbookOf } from "../../support/draw-sheet";

function outcomeOf(sheet: Sheet, methodology: Methodology = DEFAULT_METHODOLOGY) {
  const { patches, skipped } = propose(analyse(workbookOf(sheet), { methodology, year: undefined }));
  return {
    written: patches.map(({ at, after }) => `${cellName(at)} ${after.value ?? "empty"}`),
    kept: skipped.map(({ at, why }) => `${cellName(at)} ${why}`),
  };
}

const WITHOUT_RESULTS = grid`
  Obiettivo   | Indicatore  | Target 2023 | Grado di raggiungimento | Stato
  Accoglienza | N. incontri | >= 5        | 80%                     | Parzialmente raggiunto
  Ascolto     | Reclami     | <= 10       | 100%                    | Raggiunto
  Sportelli   | Gradimento  | >= 80%      |                         |
`;

test("a percentage and a status without a known result are kept, an empty cell is filled as before", () => {
  const { written, kept } = outcomeOf(WITHOUT_RESULTS);
  expect(kept).toEqual(["D2 no-result-column", "E2 no-result-column", "D3 no-result-column", "E3 no-result-column"]);
  expect(written.filter((one) => /^[DE][23]/.test(one))).toEqual([]);
});

test("also where what is not reported counts as zero", () => {
  expect(outcomeOf(WITHOUT_RESULTS, { ...DEFAULT_METHODOLOGY, missing: "zero" }).kept).toContain("D2 no-result-column");
});

test("a known result column that is blank lets a percentage go", () => {
  const sheet = grid`
    Obiettivo   | Indicatore  | Target 2023 | Risultato 2023 | Grado di raggiungimento
    Accoglienza | N. incontri | >= 5        |                | 80%
    Ascolto     | Reclami     | <= 10       | 10             | 90%
  `;
  expect(outcomeOf(sheet)).toEqual({ written: ["E2 empty", "E3 1"], kept: [] });
});

test("an objective's mean is kept while the result of an indicator below it has no known place", () => {
  const sheet = grid`
    Obiettivi e indicatori   | Target 2023 | Grado di raggiungimento
    1.1 Accogliere gli utenti |            | 77%
    1.1.a N. di incontri     | >= 5        | 80%
    1.1.b Reclami ricevuti   | <= 10       | 74%
  `;
  expect(outcomeOf(sheet).kept).toContain("C2 no-result-column");
});
