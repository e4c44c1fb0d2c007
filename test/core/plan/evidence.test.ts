/** What a table's confidence rests on, and the heading behind each column. */
import type { Sheet } from "../../../src/core/grid/sheet";
import { recognise } from "../../../src/core/plan/recognise";
import type { PlanTable } from "../../../src/core/plan/model";
import { grid, workbookOf } from "../../support/draw-sheet";

function tableOf(sheet: Sheet): PlanTable {
  const [table] = recognise(workbookOf(sheet)).tables;
  if (!table) throw new Error("no table");
  return table;
}

const CLEAR = grid`
  Obiettivo operativo | Indicatore | Target 2023 | Risultato 2023
  Servizi             | Reclami    | <= 5        | 4
`;

it("is whole when everything is said", () => {
  const { confidence, proofs } = tableOf(CLEAR);
  expect(confidence).toBe(1);
  expect(proofs.every(({ held }) => held === 1)).toBe(true);
});

it("names the heading of every column", () => {
  const headings = tableOf(CLEAR).columns.map(({ role, year, heading }) => [role, year, heading.text, heading.at.column]);
  expect(headings).toEqual([
    ["operational-objective", undefined, "Obiettivo operativo", 0],
    ["indicator", undefined, "Indicatore", 1],
    ["target", 2023, "Target 2023", 2],
    ["result", 2023, "Risultato 2023", 3],
  ]);
});

it("falls when the targets do not read as targets: the column has probably shifted", () => {
  const shifted = tableOf(grid`
    Obiettivo operativo | Indicatore | Target 2023
    Servizi             | Reclami    | a cura dell'ufficio relazioni con il pubblico
    Servizi             | Attese     | come da regolamento in corso di approvazione
  `);
  expect(shifted.confidence).toBeLessThan(0.85);
  expect(shifted.columns.find(({ role }) => role === "target")?.confidence).toBe(0);
  expect(shifted.proofs.find(({ id }) => id === "targets-readable")?.held).toBe(0);
});

it("falls when nothing says the year", () => {
  const { proofs, year } = tableOf(grid`
    Indicatore | Target
    Reclami    | <= 5
  `);
  expect(year).toBeUndefined();
  expect(proofs.find(({ id }) => id === "year-known")?.held).toBe(0);
});

it("is the lower, the less is proved", () => {
  const objectivesOnly = tableOf(grid`
    Obiettivo operativo 2023 | Peso | Target     | Risultato
    Digitalizzare            | 50%  | 31/12/2023 |
  `);
  expect(objectivesOnly.confidence).toBeLessThan(tableOf(CLEAR).confidence);
});
