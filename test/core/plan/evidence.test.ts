/** What a table's confidence rests on, and the heading behind each column. */
import type { Sheet } from "../../../src/core/grid/sheet";
import { recognise } from "../../../src/core/plan/recognise";
import { isSureEnough, SURE_ENOUGH } from "../../../src/core/plan/confidence";
import { isShifted } from "../../../src/core/plan/content";
import type { PlanTable } from "../../../src/core/plan/model";
import { grid, workbookOf } from "../../support/draw-sheet";
import { ANNEXES, readAnnex } from "../../support/truth";

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
  const headings = tableOf(CLEAR).columns.map(({ role, year, heading }) => [
    role,
    year,
    heading.text,
    heading.at.column,
  ]);
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
  expect(isSureEnough(shifted)).toBe(false);
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

describe("a probable shift", () => {
  const shiftedRoles = (sheet: Sheet) =>
    tableOf(sheet)
      .columns.filter(isShifted)
      .map(({ role }) => role);

  it("is seen in each column that holds something else", () => {
    const sheet = grid`
      Obiettivo operativo | Indicatore | Algoritmo | Risultato 2023 | Target 2023 | % realizz. | Ufficio
      Servizi | Reclami  |  | n. reclami ricevuti <= 5 | 4  | <= 5  | Anagrafe
      Servizi | Attese   |  | minuti medi <= 10        | 12 | <= 10 | Anagrafe
      Servizi | Sportelli |  | n. sportelli >= 3       | 3  | >= 3  | Anagrafe
    `;
    expect(shiftedRoles(sheet)).toEqual(["result", "achievement"]);
    expect(isSureEnough(tableOf(sheet))).toBe(false);
    expect(tableOf(sheet).columns.find(isShifted)?.content).toEqual({
      filled: 3,
      agreeing: 0,
      stray: { row: 1, column: 3 },
    });
  });

  it("is seen where percentages would be written over names", () => {
    const sheet = grid`
      Indicatore | Target 2023 | Risultato 2023 | % realizz. | Note
      Reclami    | 5  | 4  | Anagrafe | ok
      Attese     | 10 | 12 | Tributi  | ok
      Sportelli  | 3  | 3  | Anagrafe | ok
    `;
    expect(shiftedRoles(sheet)).toEqual(["achievement"]);
    expect(isSureEnough(tableOf(sheet))).toBe(false);
  });

  it("is seen where figures slipped out from under their heading", () => {
    const rows = (target: string) => grid`
      Indicatore | U.M. | Target 2023
      Reclami    | n.   | ${target}
      Attese     | min  | ${target}
      Sportelli  | n.   | ${target}
    `;
    expect(isSureEnough(tableOf(rows("5")))).toBe(true);
    expect(isSureEnough(tableOf(rows(" | 5")))).toBe(false);
  });

  it("is not seen in few cells, nor in an exception", () => {
    expect(
      shiftedRoles(grid`
      Indicatore | Target 2023 | % realizz.
      Reclami    | 5           | Anagrafe
      Attese     | 10          | 100%
    `),
    ).toEqual([]);
    expect(
      shiftedRoles(grid`
      Indicatore | Target 2023 | Peso     | U.M.
      Reclami    | 5           | 50%      | n.
      Attese     | 10          | da defin. | 5
      Sportelli  | 3           | 25%      | n.
    `),
    ).toEqual([]);
  });
});

it("cards of one indicator prove together what none proves alone", () => {
  const cards = (value: string) => grid`
    Obiettivo operativo | 01.01 - Servizi
    Indicatore          | U.M. | Target 2023
    Reclami             | ${value}
    ...
    Obiettivo operativo | 01.02 - Tempi
    Indicatore          | U.M. | Target 2023
    Attese              | ${value}
    ...
    Obiettivo operativo | 01.03 - Sportelli
    Indicatore          | U.M. | Target 2023
    Aperture            | ${value}
  `;
  const confidences = (sheet: Sheet) => recognise(workbookOf(sheet)).tables.map(isSureEnough);
  expect(confidences(cards("n. | 5"))).toEqual([true, true, true]);
  expect(confidences(cards("   | a cura dell'ufficio"))).toEqual([false, false, false]);
});

describe("the threshold", () => {
  it.each(ANNEXES)("lies below every table of %s", (annex) => {
    const confidences = recognise(readAnnex(annex)).tables.map(({ confidence }) => confidence);
    expect(Math.min(...confidences)).toBeGreaterThan(SURE_ENOUGH);
  });
});
