/** Things in groups, in the order in which their groups are met, and cells in the order in which they are read. */
import type { Position } from "../../grid/address";

export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function bySheet<Item extends { readonly sheet: string }>(
  items: Iterable<Item>,
): ReadonlyMap<string, readonly Item[]> {
  return grouped(items, ({ sheet }) => sheet);
}

/** From top to bottom, from left to right. */
export function inReadingOrder<Item extends { readonly at: Position }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((left, right) => left.at.row - right.at.row || left.at.column - right.at.column);
}
