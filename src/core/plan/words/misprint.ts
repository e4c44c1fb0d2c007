/** The slips of typing: a letter changed, left out, put in, or swapped with its neighbour (Damerau's four). */

/** Number of slips from one short word to the other. */
function slipsBetween(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.MAX_SAFE_INTEGER;
  for (let i = 1; i <= left.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= right.length; j += 1) {
      const changed = at(i - 1, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : changed;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(left.length, right.length);
}

/** Whether one word follows from the other by at most so many slips. */
export const isWithin = (left: string, right: string, most: number): boolean =>
  Math.abs(left.length - right.length) <= most && slipsBetween(left, right) <= most;
