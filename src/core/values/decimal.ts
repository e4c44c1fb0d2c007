/**
 * Decimal arithmetic on numbers as people write them: 67,9 + 30 + 0,8 + 0,65 + 0,65 is 100.
 * Numbers go in and come out as `number`; in between they are decimals, so the data stay plain and serialisable.
 */
import Big from "big.js";

const Decimal = Big();
Decimal.DP = 20;
Decimal.RM = Decimal.roundHalfUp;

/** As a number; what no number can hold becomes the largest that there is, so that sums and quotients of wild cells stay finite. */
function toFinite(decimal: Big): number {
  const value = decimal.toNumber();
  return Number.isFinite(value) ? value : Math.sign(value) * Number.MAX_VALUE;
}

/** Exact sum; 0 for none. */
export function sum(values: readonly number[]): number {
  return toFinite(values.reduce((total, value) => total.plus(value), new Decimal(0)));
}

export function subtract(minuend: number, subtrahend: number): number {
  return toFinite(new Decimal(minuend).minus(subtrahend));
}

export function multiply(left: number, right: number): number {
  return toFinite(new Decimal(left).times(right));
}

/** Quotient to 20 decimal places; undefined when the divisor is zero. */
export function divide(dividend: number, divisor: number): number | undefined {
  return divisor === 0 ? undefined : toFinite(new Decimal(dividend).div(divisor));
}

/** Half away from zero, as Excel rounds: round(0.125, 2) is 0.13. */
export function round(value: number, decimals: number): number {
  return new Decimal(value).round(decimals, Decimal.roundHalfUp).toNumber();
}

/** A stored number without the noise of binary fractions: Excel itself keeps 15 digits, so 0.7290000000000001 is 0.729. */
export function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}

/** All digits without an exponent: 1e-7 is `0.0000001`. */
export function plainDigits(value: number): string {
  return new Decimal(value).toFixed();
}
