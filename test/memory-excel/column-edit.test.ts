/** The list of edits that lead from a file to a sheet: what was inserted and deleted again is not in it. */
import { fc } from "../support/properties";
import { movedBand, movedColumn, movedSpan, withEdit, type ColumnEdit } from "../../src/memory-excel/book/column-edit";

const insert = (first: number, count: number): ColumnEdit => ({ kind: "insert", first, count });
const remove = (first: number, count: number): ColumnEdit => ({ kind: "delete", first, count });
const listOf = (edits: readonly ColumnEdit[]) => edits.reduce<readonly ColumnEdit[]>(withEdit, []);

test.each<[string, readonly ColumnEdit[], readonly ColumnEdit[]]>([
  ["an insertion taken back", [insert(2, 4), remove(2, 4)], []],
  ["a part of it", [insert(2, 4), remove(3, 1)], [insert(2, 3)]],
  ["piece by piece", [insert(2, 4), remove(4, 2), remove(2, 2)], []],
  ["the first of two, on the left", [insert(2, 4), insert(10, 2), remove(2, 4)], [insert(6, 2)]],
  ["the first of two, on the right", [insert(10, 2), insert(2, 4), remove(14, 2)], [insert(2, 4)]],
  ["both at once", [insert(2, 4), insert(6, 2), remove(2, 6)], []],
  ["one inside the other", [insert(2, 4), insert(4, 2), remove(2, 6)], []],
  ["the outer one around the inner one", [insert(2, 4), insert(4, 2), remove(6, 2), remove(2, 2)], [insert(2, 2)]],
  ["columns of the file", [remove(2, 3)], [remove(2, 3)]],
  ["columns of the file beside new ones", [insert(2, 2), remove(2, 4)], [remove(2, 2)]],
  ["new columns behind deleted ones", [remove(0, 2), insert(5, 1), remove(5, 1)], [remove(0, 2)]],
  ["new columns where some were deleted before", [remove(2, 2), insert(2, 2), remove(2, 2)], [remove(2, 2)]],
])("%s", (_, edits, left) => {
  expect(listOf(edits)).toEqual(left);
});

/** Sheets as lists of what stands in their columns. */
function carriedOut(edits: readonly ColumnEdit[]): readonly string[] {
  const columns = Array.from({ length: 30 }, (_, index) => `file ${index}`);
  for (const { kind, first, count } of edits) {
    if (kind === "delete") columns.splice(first, count);
    else columns.splice(first, 0, ...Array.from({ length: count }, () => "new"));
  }
  return columns;
}

const EDITS = fc.array(
  fc.record({
    kind: fc.constantFrom("insert" as const, "delete" as const),
    first: fc.integer({ min: 0, max: 12 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 8 },
);

test("the list leads to the same sheet as the edits", () => {
  fc.assert(
    fc.property(EDITS, (edits) => {
      expect(carriedOut(listOf(edits))).toEqual(carriedOut(edits));
    }),
  );
});

test("insertions alone, deleted in any order, leave nothing", () => {
  fc.assert(
    fc.property(EDITS, (edits) => {
      const insertions = edits.map((edit) => ({ ...edit, kind: "insert" as const }));
      const columns = carriedOut(insertions);
      const deletions = columns.flatMap((said, column) => (said === "new" ? [remove(column, 1)] : [])).reverse();
      expect(listOf([...insertions, ...deletions])).toEqual([]);
    }),
  );
});

test.each<[string, ColumnEdit, number, number | undefined]>([
  ["left of an insertion", insert(3, 2), 2, 2],
  ["at an insertion", insert(3, 2), 3, 5],
  ["pushed off the sheet", insert(3, 2), 16_382, undefined],
  ["left of a deletion", remove(3, 2), 2, 2],
  ["deleted", remove(3, 2), 4, undefined],
  ["right of a deletion", remove(3, 2), 5, 3],
])("a column %s", (_, edit, column, moved) => {
  expect(movedColumn(column, edit)).toBe(moved);
});

test.each<[string, ColumnEdit, readonly [number, number], readonly [number, number] | undefined]>([
  ["with an insertion inside", insert(3, 2), [2, 3], [2, 5]],
  ["that begins at an insertion", insert(3, 2), [3, 4], [5, 6]],
  ["that ends before an insertion", insert(3, 2), [1, 2], [1, 2]],
  ["to the last column", insert(3, 2), [2, 16_383], [2, 16_383]],
  ["of all columns", remove(3, 2), [0, 16_383], [0, 16_383]],
  ["that loses its start", remove(3, 2), [4, 6], [3, 4]],
  ["that loses its end", remove(3, 2), [1, 3], [1, 2]],
  ["that loses its middle", remove(3, 2), [1, 6], [1, 4]],
  ["that is deleted", remove(3, 2), [3, 4], undefined],
])("columns %s", (_, edit, [first, last], moved) => {
  expect(movedSpan({ first, last }, edit)).toEqual(moved && { first: moved[0], last: moved[1] });
});

test.each<[string, ColumnEdit, boolean, readonly (readonly [number, number, boolean])[]]>([
  ["before them", insert(1, 2), false, [[4, 7, false]]],
  ["between them", insert(4, 2), false, [[2, 7, false]]],
  ["behind them", insert(6, 2), false, [[2, 7, false]]],
  ["far behind them", insert(7, 2), false, [[2, 5, false]]],
  [
    "between hidden ones",
    insert(4, 2),
    true,
    [
      [2, 3, true],
      [4, 5, false],
      [6, 7, true],
    ],
  ],
  [
    "behind hidden ones",
    insert(6, 2),
    true,
    [
      [2, 5, true],
      [6, 7, false],
    ],
  ],
])("columns laid out alike, with new ones %s", (_, edit, hidden, bands) => {
  expect(movedBand({ first: 2, last: 5, hidden }, edit).map((band) => [band.first, band.last, band.hidden])).toEqual(
    bands,
  );
});
