/** Shows a cell to the user: its sheet comes to the front, then the cell is selected. */
import type { CellAddress } from "../core/grid/address";
import { ExcelProblem } from "./host-problem";

/**
 * Three round trips: Excel ignores a selection on a sheet that is not in front when the request arrives (office-js #5118, #930).
 * @throws {ExcelProblem} `missing` without such a sheet, `hidden-sheet` when it cannot come to the front
 */
export async function revealCell(context: Excel.RequestContext, { sheet, row, column }: CellAddress): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject) throw new ExcelProblem("missing", "reveal: no such sheet");
  if (worksheet.visibility !== "Visible") throw new ExcelProblem("hidden-sheet", `reveal: ${worksheet.visibility}`);
  worksheet.activate();
  await context.sync();
  worksheet.getCell(row, column).select();
  await context.sync();
}
