/** How much of what a plan table should show was proved, from 0 to 1. */
import type { PlanTable } from "./model";
import type { TableDraft } from "./reading/draft";

export function confidenceIn(_draft: TableDraft, table: Pick<PlanTable, "year">): number {
  return table.year === undefined ? 0.5 : 0.9;
}
