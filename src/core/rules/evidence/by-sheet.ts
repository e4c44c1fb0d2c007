/** Things in groups, in the order in which their groups are met. */

export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function bySheet<Item extends { readonly sheet: string }>(items: Iterable<Item>): ReadonlyMap<string, readonly Item[]> {
  return grouped(items, ({ sheet }) => sheet);
}
