/** What a decision would lead to, before it is taken. */
import type { Workbook } from "../grid/sheet";
import { withCorrection, type TableCorrection } from "./correction";
import type { PlanTable } from "./model";
import { recognise } from "./recognise";

/** The tables with these headings as the decision would have them, beside those already taken. */
export function tryCorrection(
  workbook: Workbook,
  corrections: readonly TableCorrection[],
  correction: TableCorrection,
): readonly PlanTable[] {
  const { sheet, heading } = correction;
  const sheets = sheet === undefined ? workbook.sheets : workbook.sheets.filter(({ name }) => name === sheet);
  const { tables } = recognise({ ...workbook, sheets }, withCorrection(corrections, correction));
  return tables.filter((table) => table.heading.checksum === heading.checksum);
}
