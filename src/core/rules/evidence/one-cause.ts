/** What is wrong alike in many cells of a table has one cause, and is told once. */
import type { CellAddress } from "../../grid/address";
import type { PlanTable } from "../../plan/model";

/** Fewer may be alike by chance. */
const LEAST_ALIKE = 3;

interface InTable {
  readonly table: PlanTable;
}

/**
 * Things in the order in which they are met: those of one table and one cause together, all others alone.
 * @param causeOf what they have in common, in words that only they share
 * @param isCommon whether so many are more than chance; three are when absent
 */
export function byCause<Item extends InTable>(
  items: readonly Item[],
  causeOf: (item: Item) => string,
  isCommon: (alike: readonly [Item, ...Item[]]) => boolean = () => true,
): readonly (readonly [Item, ...Item[]])[] {
  const tables = new Map<PlanTable, Map<string, [Item, ...Item[]]>>();
  for (const item of items) {
    const causes = tables.get(item.table) ?? new Map<string, [Item, ...Item[]]>();
    tables.set(item.table, causes);
    const cause = causeOf(item);
    const alike = causes.get(cause);
    if (alike) alike.push(item);
    else causes.set(cause, [item]);
  }
  const groups = [...tables.values()].flatMap((causes) => [...causes.values()]);
  return groups.flatMap((alike): readonly (readonly [Item, ...Item[]])[] =>
    alike.length >= LEAST_ALIKE && isCommon(alike) ? [alike] : alike.map((item) => [item]),
  );
}

/** How many of the things each table has. */
export function countByTable(items: readonly InTable[]): (table: PlanTable) => number {
  const counts = new Map<PlanTable, number>();
  for (const { table } of items) counts.set(table, (counts.get(table) ?? 0) + 1);
  return (table) => counts.get(table) ?? 0;
}

/** Each cell once: merged ones stand beside several indicators. */
export function cellsOnce(cells: readonly CellAddress[]): readonly CellAddress[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, row, column }) => {
    const place = `${row}:${column}:${sheet}`;
    return !seen.has(place) && seen.add(place).size > 0;
  });
}
