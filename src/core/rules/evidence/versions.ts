/** Several places that ought to say the same: what most of them say, and who says otherwise. */

export interface Version<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

export interface Disagreement<Item> {
  /** what most say, or what the tie-breaker trusts */
  readonly usual: Version<Item>;
  readonly others: readonly Version<Item>[];
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Version<Item>[] {
  const versions = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const own = versions.get(key);
    if (own) own.push(item);
    else versions.set(key, [item]);
  }
  return [...versions].map(([key, own]) => ({ key, items: own }));
}

/** Undefined when all agree; `doubt` is higher for the version to be trusted less where as many say the one as the other. */
export function disagreement<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
  doubt: (version: Version<Item>, among: readonly Version<Item>[]) => number = () => 0,
): Disagreement<Item> | undefined {
  const versions = group(items, keyOf);
  if (versions.length < 2) return undefined;
  const ranked = versions
    .map((version) => ({ version, doubt: doubt(version, versions) }))
    .sort((left, right) => right.version.items.length - left.version.items.length || left.doubt - right.doubt);
  const [usual, ...others] = ranked.map(({ version }) => version);
  return usual && { usual, others };
}
