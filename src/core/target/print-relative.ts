/** Relative targets in their canonical Italian form: `≥ anno x-1`, `≥ anno x-1 + 10%`, `≥ media cluster`. */
import { printComparator } from "../values/comparator";
import { multiply, subtract } from "../values/decimal";
import { printNumber } from "../values/italian-number";
import type { RelativeGoal } from "./goal";

function signed(value: number, unit: string): string {
  return ` ${value < 0 ? "-" : "+"} ${printNumber(Math.abs(value))}${unit}`;
}

/** A comparator, what is referred to, and the change asked for. */
export function printRelative({ comparator, reference, factor, offset, inPoints, total }: RelativeGoal): string {
  const change = factor === 1 ? "" : signed(multiply(subtract(factor, 1), 100), "%");
  const step = offset === 0 ? "" : signed(offset, inPoints ? " punti percentuali" : "");
  const sum = total === undefined ? "" : ` per un totale di ${printComparator(comparator)} ${printNumber(total)}`;
  return `${printComparator(comparator)} ${reference}${change}${step}${sum}`;
}
