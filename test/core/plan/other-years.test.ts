/** Results of several years in one table: each year is measured by its own. */
import { cellName } from "../../../src/core/grid/address";
import type { Sheet } from "../../../src/core/grid/sheet";
import { computeFigures } from "../../../src/core/methodology/compute-figures";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { recognise } from "../../../src/core/plan/recognise";
import { grid, workbookOf } from "../../support/draw-sheet";

/** `2022: C2 D2 100%` for the first indicator measured in a year: target, place of the figure, figure. */
function measuredIn(sheet: Sheet, year: number | undefined): string {
  const [figure] = computeFigures(recognise(workbookOf(sheet)), 1900, { methodology: DEFAULT_METHODOLOGY, year });
  if (!figure) throw new Error("no figure");
  const { target, at, achievement, status } = figure;
  return [figure.year, target && cellName(target.at), at && cellName(at), achievement ?? status].join(" ");
}

const TRIPLETS = grid`
  Obiettivo | Indicatore | Target 2022 | Risultato 2022 | % 2022 | Target 2023 | Risultato 2023 | % 2023
  Servizi   | Sportelli  | 4           | 2              |        | 5           | 5              |
`;
const BARE = grid`
  Obiettivo | Indicatore | Target 2022 | Risultato | % | Target 2023 | Risultato | %
  Servizi   | Sportelli  | 4           | 2         |   | 5           | 5         |
`;
const GROUPED = grid`
  Obiettivo | Indicatore | 2022   | <         | < | 2023   | <         | <
  ^         | ^          | Target | Risultato | % | Target | Risultato | %
  Servizi   | Sportelli  | 4      | 2         |   | 5      | 5         |
`;

it.each([
  ["dated headings", TRIPLETS, 2],
  ["headings that repeat", BARE, 2],
  ["years above", GROUPED, 3],
])("%s: every year by its own result", (_, sheet, row) => {
  expect(measuredIn(sheet, undefined)).toBe(`2023 F${row} H${row} 1`);
  expect(measuredIn(sheet, 2023)).toBe(`2023 F${row} H${row} 1`);
  expect(measuredIn(sheet, 2022)).toBe(`2022 C${row} E${row} 0.5`);
});

it("a year without results is not measured by another year's", () => {
  const sheet = grid`
    Indicatore | Target 2022 | Risultato 2022 | Target 2023
    Sportelli  | 4           | 2              | 5
  `;
  expect(measuredIn(sheet, undefined)).toBe("2022 B2  0.5");
  expect(measuredIn(sheet, 2023)).toBe("2023 D2  unreported");
});

it("a result without a year is that of whichever year is measured", () => {
  const sheet = grid`
    Indicatore | Target 2022 | Target 2023 | Risultato
    Sportelli  | 4           | 5           | 2
  `;
  expect(measuredIn(sheet, 2023)).toBe("2023 C2  0.4");
});

it("statuses and notes of several years are told apart; one without a year is the plan's", () => {
  const sheet = grid`
    Obiettivo | Indicatore | Target 2022 | Risultato 2022 | Stato 2022 | Note 2022 | Target 2023 | Risultato 2023 | Stato 2023 | Note
    Servizi   | Sportelli  | 4           | 2              |            |           | 5           | 5              |            |
  `;
  const [table] = recognise({ ...workbookOf(sheet), name: "Piano 2023.xlsx" }).tables;
  const [indicator] = table?.indicators ?? [];
  const columns = [
    indicator?.status,
    indicator?.note,
    indicator?.otherYears[0]?.status,
    indicator?.otherYears[0]?.note,
  ];
  expect(table?.year).toBe(2023);
  expect(columns.map((field) => field && cellName(field.at))).toEqual(["I2", "J2", "E2", "F2"]);
});
