/** Which indicators another methodology gives another status. */
import { DEFAULT_METHODOLOGY, PROFILES } from "../../../src/core/methodology/profiles";
import { analyse, tryMethodology } from "../../../src/core/pipeline";
import { grid, workbookOf } from "../../support/draw-sheet";

const PLAN = workbookOf(grid`
  Obiettivo | Indicatore | Target 2023 | Risultato 2023
  Servizi   | Sportelli  | >= 100      | 90
  Servizi   | Incontri   | >= 100      | 60
  Servizi   | Corsi      | >= 100      | 95
  Servizi   | Visite     | >= 100      |
`);
const analysis = analyse(PLAN, { methodology: DEFAULT_METHODOLOGY, year: 2023 });

test("the methodology in force changes nothing", () => {
  expect(tryMethodology(analysis, DEFAULT_METHODOLOGY)).toEqual([]);
});

test("an excluded edge and a higher one change those that lie between the old and the new", () => {
  const changed = tryMethodology(analysis, PROFILES["unioncamere-70-90"]);
  expect(changed.map(({ before, after }) => [before.indicator.text, before.status, after.status])).toEqual([
    ["Sportelli", "achieved", "partial"],
    ["Incontri", "partial", "missed"],
  ]);
});
