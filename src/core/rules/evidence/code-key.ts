/** Codes as they are compared: `01.2.4-a`, `O1.2.4-a` and `o1.2.4 - A` are one. */

const INDICATOR_CODE = /^([A-Z]*)(\d{1,2}(?:\.\d{1,2}){1,3})-([A-Z])$/;
/** A zero where the other codes have the letter O: `01.2.4`, but not `01.02`, which only pads its numbers. */
const ZERO_FOR_LETTER = /^0(?=\d{1,2}\.\d)/;

/** The code of an indicator for comparisons. */
export function codeKey(code: string): string {
  return code.replace(/\s+/g, "").toUpperCase().replace(ZERO_FOR_LETTER, "O");
}

export interface CodeParts {
  /** `S`, `O` or nothing */
  readonly letters: string;
  /** `1.2.4` */
  readonly number: string;
  /** `A` */
  readonly last: string;
}

/** The parts of an indicator's code; undefined when it has another form. */
export function codeParts(code: string): CodeParts | undefined {
  const [, letters = "", number, last] = INDICATOR_CODE.exec(codeKey(code)) ?? [];
  return number === undefined || last === undefined ? undefined : { letters, number, last };
}

/** Numbers of an outline: `1.2.4` → [1, 2, 4], `OB 1` → [1]; undefined for anything else. */
export function outlineNumbers(code: string): readonly number[] | undefined {
  const digits = /^(?:OB\.?\s?)?(\d{1,2}(?:[.,]\d{1,2}){0,3})$/i.exec(code.trim())?.[1];
  return digits?.split(/[.,]/).map(Number);
}

export function startsWithNumbers(numbers: readonly number[], start: readonly number[]): boolean {
  return start.every((value, index) => numbers[index] === value);
}
