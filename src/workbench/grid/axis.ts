/** The rows or the columns of a drawn sheet as places in pixels along one direction. */

export interface Axis {
  readonly count: number;
  /** px; one more than `count`: the last is the whole length */
  readonly starts: Float64Array;
}

/** First and last index, both drawn. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Puts lines of the given sizes (px, 0 for hidden ones) one after the other. */
export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = startOf({ count, starts }, index) + sizeOf(index);
  return { count, starts };
}

/** Where a line begins, px; the end of the axis for lines beyond it. */
export function startOf({ count, starts }: Axis, index: number): number {
  return starts[Math.max(0, Math.min(index, count))] ?? 0;
}

/** Length of `lines` neighbouring lines, px; 0 when all are hidden. */
export function lengthOf(axis: Axis, index: number, lines = 1): number {
  return startOf(axis, index + lines) - startOf(axis, index);
}

export function totalOf(axis: Axis): number {
  return startOf(axis, axis.count);
}

/** The line that holds a place; never a hidden one; the first or the last for places outside. */
export function indexAt(axis: Axis, place: number): number {
  let low = 0;
  let high = axis.count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(axis, middle + 1) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines to draw for a window of the axis, with a margin on both sides (px). */
export function spanOf(axis: Axis, from: number, length: number, margin: number): Span {
  return { first: indexAt(axis, from - margin), last: indexAt(axis, from + length + margin) };
}

/** The nearest line in a direction that is not hidden; undefined at the edge. */
export function nextShown(axis: Axis, index: number, step: 1 | -1): number | undefined {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) {
    if (lengthOf(axis, next) > 0) return next;
  }
  return undefined;
}

/**
 * How far to scroll along one direction so that a stretch is seen: no further than needed when it is near, to the upper
 * third of the window when it is far, to its beginning when it is longer than the window.
 */
export function scrollFor(start: number, length: number, from: number, room: number): number {
  if (length > room) return start;
  if (start + length < from - room / 2 || start > from + room * 1.5) return Math.max(0, start - room / 3);
  if (start < from) return start;
  return start + length > from + room ? start + length - room : from;
}
