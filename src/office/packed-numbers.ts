/** Lists of numbers and of repeating things as short texts and lists: thousands of cells have to fit in the workbook's settings. */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS = 6;

/** Whole numbers, each as so many characters of six bits, the highest first. */
export function packNumbers(numbers: readonly number[], characters: number): string {
  return numbers.map((number) => packNumber(number, characters)).join("");
}

function packNumber(number: number, characters: number): string {
  let text = "";
  let rest = number;
  for (let index = 0; index < characters; index += 1) {
    text = (DIGITS[rest % (1 << BITS)] ?? "A") + text;
    rest = Math.floor(rest / (1 << BITS));
  }
  return text;
}

export function unpackNumbers(text: string, characters: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += characters) {
    let number = 0;
    for (const digit of text.slice(at, at + characters)) number = number * (1 << BITS) + DIGITS.indexOf(digit);
    numbers.push(number);
  }
  return numbers;
}

/** One thing for each cell: each distinct one once, and either how often it repeats or which one it is. */
export interface PackedColumn<T> {
  readonly items: readonly T[];
  /** index and times, one after the other */
  readonly repeats?: readonly number[];
  /** indexes, as text; absent where `repeats` is shorter */
  readonly indexes?: string;
}

export function packColumn<T>(values: readonly T[]): PackedColumn<T> {
  const list = makeList<T>();
  const at = values.map(list.indexOf);
  const repeats: number[] = [];
  at.forEach((index, position) => {
    if (position > 0 && at[position - 1] === index)
      repeats[repeats.length - 1] = (repeats[repeats.length - 1] ?? 0) + 1;
    else repeats.push(index, 1);
  });
  const indexes = packNumbers(at, charactersFor(list.items.length));
  return JSON.stringify(repeats).length <= indexes.length
    ? { items: list.items, repeats }
    : { items: list.items, indexes };
}

export function unpackColumn<T>({ items, repeats = [], indexes }: PackedColumn<T>): readonly (T | undefined)[] {
  if (indexes !== undefined) return unpackNumbers(indexes, charactersFor(items.length)).map((index) => items[index]);
  const values: (T | undefined)[] = [];
  for (let at = 0; at + 1 < repeats.length; at += 2) {
    for (let times = repeats[at + 1] ?? 0; times > 0; times -= 1) values.push(items[repeats[at] ?? -1]);
  }
  return values;
}

function charactersFor(count: number): number {
  let characters = 1;
  while ((1 << BITS) ** characters < count) characters += 1;
  return characters;
}

/** Numbers things in the order they are met; equal ones share a number. */
function makeList<T>(): { readonly items: T[]; readonly indexOf: (item: T) => number } {
  const items: T[] = [];
  const numbers = new Map<unknown, number>();
  const indexOf = (item: T) => {
    const key = typeof item === "object" ? JSON.stringify(item) : item;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, items.length);
    return items.push(item) - 1;
  };
  return { items, indexOf };
}
