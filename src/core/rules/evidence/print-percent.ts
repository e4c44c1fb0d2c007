/** Ratios as the percentages of messages. */
import { multiply, round } from "../../values/decimal";
import { printNumber } from "../../values/italian-number";

/** `0.9501` → `95,01%`. */
export function printPercent(ratio: number): string {
  return `${printNumber(round(multiply(ratio, 100), 4))}%`;
}
