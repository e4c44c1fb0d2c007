/** Which tables of a sheet get which columns, and which get none. */
import type { Sheet } from "../../grid/sheet";
import type { PlanTable } from "../../plan/model";
import { leftAlone, obstacleOf, type TableLeftAlone } from "./left-alone";
import { missingRoles, type ResultRole } from "./result-roles";
import { targetPlace, type TargetPlace } from "./target-place";

/** A table that gets columns. */
export interface WantedColumns {
  readonly table: PlanTable;
  readonly year: number | undefined;
  /** from left to right */
  readonly roles: readonly ResultRole[];
  readonly target: TargetPlace;
}

export interface SheetWish {
  readonly wanted: readonly WantedColumns[];
  readonly leftAlone: readonly TableLeftAlone[];
}

/** @param chosen undefined takes each table's own plan year */
export function wishOf(sheet: Sheet, tables: readonly PlanTable[], chosen: number | undefined): SheetWish {
  const wanted: WantedColumns[] = [];
  const alone: TableLeftAlone[] = [];
  for (const table of tables) {
    const year = chosen ?? table.year;
    const roles = missingRoles(table, year);
    const target = targetPlace(sheet, table, year);
    const obstacle =
      obstacleOf(table, sheet.isProtected, tables) ??
      (!target ? "no-target" : roles.length === 0 ? "complete" : undefined);
    if (obstacle) alone.push(leftAlone(table, obstacle));
    else if (target) wanted.push({ table, year, roles, target });
  }
  return { wanted, leftAlone: alone };
}
