/** Looks words of a file up in a table: names such as `constructor`, which every object answers to, are not among its entries. */
export function ownEntry<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
