/** Titles and values merged across a table up to where new columns go: they grow, so that the table keeps its shape. */
import type { Area } from "../../grid/address";
import { mergedAreaAt, type Sheet } from "../../grid/sheet";
import type { PlanTable } from "../../plan/model";
import { rowsOf } from "./row-spans";

/** Not those of headings and of indicators: there every column has its own cell. Areas that run past the place grow by themselves. */
export function growingAreas(sheet: Sheet, tables: readonly PlanTable[], at: number): readonly Area[] {
  const taken = new Set(
    tables.flatMap(({ headings, indicators }) => [
      ...headings.flatMap(rowsOf),
      ...indicators.flatMap((indicator) =>
        rowsOf(mergedAreaAt(sheet, indicator.at) ?? { row: indicator.at.row, rows: 1 }),
      ),
    ]),
  );
  return sheet.merged.filter(
    (area) => area.columns > 1 && area.column + area.columns === at && !rowsOf(area).some((row) => taken.has(row)),
  );
}
