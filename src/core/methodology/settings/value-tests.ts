/** Tests for values that come from outside: from the command line, or kept in a workbook. */
import { isRecord } from "../../values/record";

export type Test = (value: unknown) => boolean;

export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
export const isBoolean: Test = (value) => typeof value === "boolean";
/** 0 to 1 */
export const isShare: Test = (value) => isNumber(value) && value >= 0 && value <= 1;
/** 0 and up */
export const isRatio: Test = (value) => isNumber(value) && value >= 0;
export const isDayCount: Test = (value) => isNumber(value) && Number.isSafeInteger(value) && value >= 0;

export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** A record with exactly these entries. */
export function hasShape(tests: Readonly<Record<string, Test>>): Test {
  return (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(tests, key)) &&
    Object.entries(tests).every(([key, test]) => test(value[key]));
}

/** A list of at least `least` entries. */
export function isListOf(test: Test, least: number): Test {
  return (value) => Array.isArray(value) && value.length >= least && value.every(test);
}
