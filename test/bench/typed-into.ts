/** A large plan after somebody typed in it, read again as a host reads it: every row is new, one cell says something else. */
import type { Workbook } from "../../src/core/grid/sheet";
import { typedCell } from "../support/draw-sheet";
import { LARGE_PLAN, type LargePlanHeading } from "../support/large-plan";

interface Typing {
  /** its place among those of the last sheet */
  readonly indicator: number;
  readonly heading: LargePlanHeading;
  readonly typed: string;
}

export function typedInto(workbook: Workbook, { indicator, heading, typed }: Typing): Workbook {
  const row = LARGE_PLAN.rowOf(indicator);
  const column = LARGE_PLAN.columnOf(heading);
  const cell = typedCell(typed);
  const last = workbook.sheets.length - 1;
  const put = <Item>(block: readonly (readonly Item[])[], item: Item, isEdited: boolean) =>
    block.map((line, at) => line.map((old, place) => (isEdited && at === row && place === column ? item : old)));
  const sheets = workbook.sheets.map((sheet, at) => ({
    ...sheet,
    values: put(sheet.values, cell.value, at === last),
    texts: put(sheet.texts, cell.text, at === last),
    formats: put(sheet.formats, cell.format, at === last),
    formulas: put(sheet.formulas, cell.formula, at === last),
  }));
  return { ...workbook, sheets };
}
