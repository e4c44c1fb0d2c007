/** Cells that a formula of another cell fills: they look like constants, and a value written there breaks the formula. */
import { positionOf } from "../../src/core/grid/address";
import type { Patch } from "../../src/core/patch/patch";
import type { Host } from "../../src/host";
import { openMemoryExcel, type MemoryExcel } from "../../src/memory-excel/memory-excel";
import { createExcelHost } from "../../src/office/excel-host";
import { oneSheet } from "../memory-excel/support/workbook-file";

let excel: MemoryExcel;
let host: Host;
afterEach(() => excel.close());

const number = (name: string, value: number) => `<c r="${name}"><v>${value}</v></c>`;
const filling = (name: string, area: string, formula: string, value: number) =>
  `<c r="${name}" cm="1"><f t="array" ref="${area}">${formula}</f><v>${value}</v></c>`;
const rows = (...cells: readonly string[]) =>
  cells.map((each, index) => `<row r="${index + 1}">${each}</row>`).join("");

function patch(name: string, before: number): Patch {
  const position = positionOf(name);
  if (!position) throw new Error(name);
  return {
    at: { sheet: "Dati", ...position },
    before: { value: before, format: "General" },
    after: { value: before / 100, format: "0.0%", fill: "#FF0000" },
  };
}

const A = ["A1", "A2", "A3", "A4", "A5"];

test.each<[string, string, readonly string[]]>([
  [
    "a whole column",
    rows(filling("A1", "A1:A5", "SEQUENCE(5)", 1), ...[2, 3, 4, 5].map((row) => number(`A${row}`, row))),
    A,
  ],
  [
    "below constants",
    rows(
      number("A1", 1),
      number("A2", 2),
      filling("A3", "A3:A5", "SEQUENCE(3,1,3)", 3),
      number("A4", 4),
      number("A5", 5),
    ),
    ["A3", "A4", "A5"],
  ],
  [
    "above constants",
    rows(filling("A1", "A1:A2", "SEQUENCE(2)", 1), number("A2", 2), number("A3", 3), number("A4", 4), number("A5", 5)),
    ["A1", "A2"],
  ],
  [
    "from the column before",
    rows(
      number("A1", 1),
      filling("A2", "A2:B2", "SEQUENCE(1,2,2)", 2) + number("B2", 3),
      number("A3", 3),
      number("A4", 4),
      number("A5", 5),
    ),
    ["A2"],
  ],
  ["nowhere", rows(...[1, 2, 3, 4, 5].map((row) => number(`A${row}`, row))), []],
])("filled, %s: left alone as formulas are, and the others are written and taken back", async (_, xml, filled) => {
  excel = await openMemoryExcel(oneSheet(xml));
  excel.connect();
  host = createExcelHost();
  const texts = () =>
    A.map((name) => {
      const { row, column } = positionOf(name) ?? { row: 0, column: 0 };
      return excel.picture("Dati").cell(row, column).text;
    });
  const before = texts();
  const outcome = await host.apply(
    A.map((name, index) => patch(name, index + 1)),
    "figures",
  );
  expect(outcome.skipped.map(({ at, why }) => [`A${at.row + 1}`, why])).toEqual(
    filled.map((name) => [name, "formula"]),
  );
  expect(texts()).toEqual(before.map((text, index) => (filled.includes(A[index] ?? "") ? text : `${index + 1},0%`)));
  for (const { id } of await host.applications()) expect((await host.takeBack(id)).skipped).toEqual([]);
  expect(texts()).toEqual(before);
});
