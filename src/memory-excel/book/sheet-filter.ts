/** A filter over an area whose first row holds headings: what it lets pass, column by column. */
import type { Area } from "../../core/grid/address";
import { movedArea, movedColumn, type ColumnEdit } from "./column-edit";

/** As the API speaks of it (`Excel.FilterCriteria`). */
export interface FilterRule {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly dynamicCriteria?: string;
  readonly color?: string;
  /** its element as the file holds it; absent for one that was applied since */
  readonly raw?: string;
}

export interface SheetFilter {
  readonly area: Area;
  /** by place within the area, from 0 */
  readonly rules: ReadonlyMap<number, FilterRule>;
}

/** The filter after columns came or went; undefined when none of its columns is left. */
export function movedFilter(filter: SheetFilter, edit: ColumnEdit): SheetFilter | undefined {
  const area = movedArea(filter.area, edit);
  if (!area) return undefined;
  const rules = [...filter.rules].flatMap(([index, rule]): (readonly [number, FilterRule])[] => {
    const column = movedColumn(filter.area.column + index, edit);
    return column === undefined ? [] : [[column - area.column, rule]];
  });
  return { area, rules: new Map(rules) };
}

const plain = ({ area, rules }: SheetFilter) =>
  JSON.stringify([area.row, area.column, area.rows, area.columns, [...rules].sort(([one], [other]) => one - other)]);

export function sameFilter(left: SheetFilter | undefined, right: SheetFilter | undefined): boolean {
  if (!left || !right) return left === right;
  return plain(left) === plain(right);
}
