/** Sheets as they were read: cells, merged areas, what lies outside. */
import { isBlank, isCellError } from "../../../src/core/grid/cell";
import { cellAt, isCovered, makeSheet, mergedAreaAt, ownerOf } from "../../../src/core/grid/sheet";
import { grid, sheetOf, typedCell } from "../../support/draw-sheet";

const sheet = grid`
  Obiettivo | Indicatore | Target
  Servizi   | Reclami    | 5
  ^         | Attese     | <
`;

it("gives the cell at a position, an empty one outside", () => {
  expect(cellAt(sheet, { row: 1, column: 2 })).toMatchObject({ value: 5, text: "5", format: "General" });
  for (const at of [
    { row: 9, column: 0 },
    { row: 0, column: 9 },
    { row: -1, column: 0 },
  ])
    expect(isBlank(cellAt(sheet, at))).toBe(true);
  expect(isBlank(cellAt(sheetOf("Vuoto", []), { row: 0, column: 0 }))).toBe(true);
});

it("a merged area is owned by its top-left cell", () => {
  expect(ownerOf(sheet, { row: 2, column: 0 })).toEqual({ row: 1, column: 0 });
  expect(ownerOf(sheet, { row: 2, column: 2 })).toEqual({ row: 2, column: 1 });
  expect(ownerOf(sheet, { row: 1, column: 1 })).toEqual({ row: 1, column: 1 });
  expect(mergedAreaAt(sheet, { row: 1, column: 0 })).toEqual({ row: 1, column: 0, rows: 2, columns: 1 });
  expect(
    [
      { row: 2, column: 0 },
      { row: 2, column: 2 },
    ].every((at) => isCovered(sheet, at)),
  ).toBe(true);
  expect(
    [
      { row: 1, column: 0 },
      { row: 0, column: 0 },
    ].some((at) => isCovered(sheet, at)),
  ).toBe(false);
});

it("indexes a merged area only where the sheet holds values", () => {
  const whole = makeSheet({ ...sheet, merged: [{ row: 0, column: 0, rows: 1_048_576, columns: 1 }] });
  expect(whole.mergedAt.size).toBe(3);
});

it.each([
  ["", true],
  ["   ", true],
  ["0", false],
  ["x", false],
])("%p is blank: %s", (text, blank) => {
  expect(isBlank(typedCell(text))).toBe(blank);
});

it("an error is neither blank nor a value", () => {
  expect(isCellError({ error: "#DIV/0!" })).toBe(true);
  expect([0, "", true, undefined].some(isCellError)).toBe(false);
});
