/** Places on a sheet and their A1 names. */
import { fc } from "../../support/properties";
import {
  areaContains,
  areaName,
  areaOf,
  cellName,
  columnName,
  positionOf,
  samePosition,
} from "../../../src/core/grid/address";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
});

it.each([
  ["A7", 6, 0],
  ["$A$7", 6, 0],
  ["xfd1048576", 1_048_575, 16_383],
])("%s", (name, row, column) => {
  expect(positionOf(name)).toEqual({ row, column });
});

it.each(["", "A", "7", "A0", "A1:B2", "Sheet1!A1", "AAAA1", "A12345678", "A-1"])("%s is no cell", (name) => {
  expect(positionOf(name)).toBeUndefined();
});

it.each([
  ["A3:I23", { row: 2, column: 0, rows: 21, columns: 9 }],
  ["A3", { row: 2, column: 0, rows: 1, columns: 1 }],
  ["'U1.1 Affari, generali'!B2:B4", { row: 1, column: 1, rows: 3, columns: 1 }],
])("%s", (name, area) => {
  expect(areaOf(name)).toEqual(area);
});

it.each(["", "B2:A1", "A2:A1", "A1:B2:C3", "A:A", "1:1"])("%s is no area", (name) => {
  expect(areaOf(name)).toBeUndefined();
});

const position = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
});

it("names read back to the same place", () => {
  fc.assert(fc.property(position, (at) => samePosition(positionOf(cellName(at)) ?? { row: -1, column: -1 }, at)));
  fc.assert(
    fc.property(
      position,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      ({ row, column }, rows, columns) => {
        const area = { row: Math.min(row, 1_000_000), column: Math.min(column, 16_000), rows, columns };
        expect(areaOf(areaName(area))).toEqual(area);
      },
    ),
  );
});

it("an area contains its corners and nothing beside them", () => {
  const area = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(
    [
      { row: 2, column: 1 },
      { row: 4, column: 2 },
    ].every((at) => areaContains(area, at)),
  ).toBe(true);
  expect(
    [
      { row: 1, column: 1 },
      { row: 5, column: 2 },
      { row: 2, column: 0 },
      { row: 2, column: 3 },
    ].some((at) => areaContains(area, at)),
  ).toBe(false);
});
