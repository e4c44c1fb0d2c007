import { EMPTY_CELL, isBlank, type CellValue } from "../../../src/core/grid/cell";

const BLANK: readonly CellValue[] = [undefined, "", " \n\t", "\u00a0", "\u200b\u200d", "\ufeff", "\u2060\u00ad \u202f"];
const FILLED: readonly CellValue[] = [0, false, { error: "#N/A" }, "-", ".", "a\u200b", "'"];

test.each(BLANK.map((value) => [JSON.stringify(value), value]))("%s shows nothing", (_, value) => {
  expect(isBlank({ ...EMPTY_CELL, value })).toBe(true);
});

test.each(FILLED.map((value) => [JSON.stringify(value), value]))("%s shows something", (_, value) => {
  expect(isBlank({ ...EMPTY_CELL, value })).toBe(false);
});
