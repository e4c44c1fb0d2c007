/** Quantities in their canonical Italian form: `≥ 70%`, `≤ 30 gg`, `≥ € 1.821.008,38`, `≥ 3 progetti`. */
import { printComparator, type Comparator } from "../values/comparator";
import { multiply } from "../values/decimal";
import { printNumber } from "../values/italian-number";
import type { Language } from "../values/language";

/** A value with its unit; a ratio with unit `%` is shown as a percentage. */
export function printQuantity(value: number, unit: string | undefined, language: Language = "it"): string {
  if (unit === "%") return `${printNumber(multiply(value, 100), language)}%`;
  const number = printNumber(value, language);
  if (unit === undefined) return number;
  return unit === "€" ? `€ ${number}` : `${number} ${unit}`;
}

export function printThreshold(comparator: Comparator, value: number, unit: string | undefined): string {
  return `${printComparator(comparator)} ${printQuantity(value, unit)}`;
}
