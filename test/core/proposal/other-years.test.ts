/** Result columns of several years side by side: each year's figure and status go into its own. */
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analyse, propose } from "../../../src/core/pipeline";
import { grid, workbookOf } from "../../support/draw-sheet";

/** The cells written for a year, with what they get. */
function writtenIn(sheet: Sheet, year: number): readonly string[] {
  const workbook = { ...workbookOf(sheet), name: "Piano 2023.xlsx" };
  const { patches } = propose(analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year }));
  return patches.map(({ at, after }) => `${cellName(at)} ${after.value ?? ""}`).sort();
}

const BOTH = grid`
  Obiettivo   | Indicatore | Target 2022 | Risultato 2022 | % realizzazione 2022 | Stato 2022 | Target 2023 | Risultato 2023 | % realizzazione 2023 | Stato 2023
  1.1 Servizi | Sportelli  | 4           | 2              |                      |            | 5           | 5              |                      |
`;
const ONLY_EARLIER = grid`
  Obiettivo   | Indicatore | Target 2022 | Risultato 2022 | Stato 2022 | Target 2023 | Risultato 2023 | % realizzazione 2023
  1.1 Servizi | Sportelli  | 4           | 2              |            | 5           | 5              |
`;

it.each<readonly [string, Sheet, number, readonly string[]]>([
  ["the plan year's", BOTH, 2023, ["I2 1", "J2 raggiunto"]],
  ["the other year's", BOTH, 2022, ["E2 0.5", "F2 parzialmente raggiunto"]],
  ["no status where only another year has a column for it", ONLY_EARLIER, 2023, ["H2 1"]],
])("%s", (_, sheet, year, expected) => {
  expect(writtenIn(sheet, year)).toEqual(expected);
});
