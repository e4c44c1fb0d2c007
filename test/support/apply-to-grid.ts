/** Patches applied to a workbook in memory, as Excel would; what they expect to find is demanded. */
import { makeSheet, type Sheet, type Workbook } from "../../src/core/grid/sheet";
import type { Patch } from "../../src/core/patch/patch";
import { shownText } from "./read-xlsx";

/** The workbook as it stands after the patches. */
export function appliedTo(workbook: Workbook, patches: readonly Patch[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheetAfter(
        sheet,
        patches.filter(({ at }) => at.sheet === sheet.name),
      ),
    ),
  };
}

function sheetAfter(sheet: Sheet, patches: readonly Patch[]): Sheet {
  const { used } = sheet;
  if (!used || patches.length === 0) return sheet;
  const [values, texts, formats] = [sheet.values, sheet.texts, sheet.formats].map((block) =>
    block.map((row) => [...row]),
  ) as [(number | string | undefined)[][], string[][], string[][]];
  for (const { at, before, after } of patches) {
    const row = at.row - used.row;
    const column = at.column - used.column;
    expect(sheet.values[row]?.[column]).toEqual(before.value);
    (values[row] ?? [])[column] = after.value;
    (formats[row] ?? [])[column] = after.format;
    (texts[row] ?? [])[column] = shownText(after.value, after.format);
  }
  return makeSheet({ ...sheet, values, texts, formats });
}
