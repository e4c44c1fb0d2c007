/** Tables of a sheet that have the same heading, told as one: cards of an objective each are many. */
import { areaName } from "../../core/grid/address";
import type { PlanTable } from "../../core/plan/model";
import { groupBy } from "../grouping/group-by";

export interface TableGroup {
  readonly key: string;
  readonly sheet: string;
  /** at least one */
  readonly tables: readonly PlanTable[];
  /** the least sure of them speaks for all */
  readonly table: PlanTable;
  readonly indicators: number;
  /** undefined for several tables */
  readonly range: string | undefined;
  readonly years: readonly number[];
}

export function groupTables(tables: readonly PlanTable[]): readonly TableGroup[] {
  return groupBy(tables, ({ sheet, heading }) => `${heading.checksum}!${sheet}`).flatMap(({ name, items }) => {
    const [first] = items;
    if (!first) return [];
    const table = items.reduce((least, other) => (other.confidence < least.confidence ? other : least), first);
    return [
      {
        key: name,
        sheet: first.sheet,
        tables: items,
        table,
        indicators: items.reduce((sum, { indicators }) => sum + indicators.length, 0),
        range: items.length === 1 ? areaName(first.range) : undefined,
        years: [...new Set(items.flatMap(({ year }) => year ?? []))].sort(),
      },
    ];
  });
}
