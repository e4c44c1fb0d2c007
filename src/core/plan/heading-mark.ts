/** Knows headings again wherever they stand. */
import { fingerprint } from "../values/fingerprint";
import type { Entry, Line } from "./lines";
import type { HeadingMark } from "./model";

/** Texts and their distances from the first one; case, blanks and accents do not matter. */
export function markOf(entries: readonly Entry[]): HeadingMark {
  const top = Math.min(...entries.map(({ at }) => at.row));
  const left = firstColumn(entries);
  const cells = entries.map(({ at, folded }) => [at.row - top, at.column - left, folded]);
  return {
    checksum: fingerprint(JSON.stringify(cells)),
    rows: entries.length === 0 ? 0 : Math.max(...entries.map(({ at }) => at.row)) - top + 1,
  };
}

/** zero-based column of the first heading */
export const firstColumn = (entries: readonly Entry[]) => Math.min(...entries.map(({ at }) => at.column));

/** The headings of so many rows from a line on; undefined when an empty row lies between. */
export function headingLines(lines: readonly Line[], index: number, rows: number): readonly Line[] | undefined {
  const top = lines[index]?.row;
  const found = lines.slice(index, index + rows);
  return top !== undefined && found.length === rows && found.every(({ row }, offset) => row === top + offset)
    ? found
    : undefined;
}

/** Labels of cards: their order and number do not depend on how many cards there are. */
export function markOfLabels(labels: readonly string[]): HeadingMark {
  return { checksum: fingerprint(JSON.stringify(["labels", ...labels])), rows: 0 };
}
