/** What Excel keeps in a cell, and when two such values are the same one. */

/** `""` for an empty cell */
export type RawValue = number | string | boolean;

/** Excel's own precision: it stores and answers no more (specifications and limits of Excel). */
const DIGITS = 15;

/** The value as a cell can hold it, so that what is read back is what was written. */
export function holdable(value: RawValue): RawValue {
  return typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;
}

/** Compares numbers in the digits that Excel answers, everything else exactly. */
export function sameRaw(left: RawValue | undefined, right: RawValue | undefined): boolean {
  if (left === right) return true;
  return typeof left === "number" && typeof right === "number" && holdable(left) === holdable(right);
}
