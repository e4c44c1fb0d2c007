/** Quantities in their canonical Italian form: `≥ 70%`, `≤ 30 gg`, `≥ € 1.821.008,38`, `≥ 3 progetti`, `≥ 150 k€`. */
import { printComparator, type Comparator } from "../values/comparator";
import { divide, multiply } from "../values/decimal";
import { printNumber } from "../values/italian-number";
import type { Language } from "../values/language";
import type { WrittenUnit } from "../values/unit";

/** What a number is printed in: its unit, and how that was written. */
export interface PrintedUnit {
  readonly unit: string | undefined;
  readonly written?: WrittenUnit | undefined;
}

/** A value with its unit; a ratio with unit `%` is shown as a percentage. */
export function printQuantity(value: number, unit: string | undefined, language: Language = "it"): string {
  if (unit === "%") return `${printNumber(multiply(value, 100), language)}%`;
  const number = printNumber(value, language);
  if (unit === undefined) return number;
  return unit === "€" ? `€ ${number}` : `${number} ${unit}`;
}

/** The number that stands before the unit as it was written: 150 for 150 000 € in `k€`; percent points for a ratio. */
export function writtenValue(value: number, { unit, written }: PrintedUnit): number {
  const points = unit === "%" ? multiply(value, 100) : value;
  return written ? (divide(points, written.factor) ?? points) : points;
}

/** A value in the unit in which it was written: `150 k€`, `4‰`, `2 settimane`. */
export function printWritten(value: number, as: PrintedUnit, language: Language = "it"): string {
  if (!as.written) return printQuantity(value, as.unit, language);
  const number = printNumber(writtenValue(value, as), language);
  return `${number}${as.written.text === "‰" ? "" : " "}${as.written.text}${nounOf(as)}`;
}

/** `mila imprese`: behind a multiplier stands what is counted; behind `k€` it says all. */
function nounOf({ unit, written }: PrintedUnit): string {
  const isMultiplier = /^(?:mila|k|mln\.?|milion[ei]|mld\.?|miliard[oi])$/.test(written?.text ?? "");
  if (!isMultiplier || unit === undefined || unit === "N.") return "";
  return `${/^(?:mila|k)$/.test(written?.text ?? "") ? " " : " di "}${unit}`;
}

export function printThreshold(comparator: Comparator, value: number, unit: string | undefined | PrintedUnit): string {
  const as = typeof unit === "object" ? unit : { unit };
  return `${printComparator(comparator)} ${printWritten(value, as)}`;
}
