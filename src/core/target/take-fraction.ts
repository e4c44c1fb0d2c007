/** `40 su 50`, `40/50`, `40 pratiche su 50`: so many of so many, which is a share. */
import { takeNumber } from "../values/italian-number";
import { isNoun } from "./quantity";
import type { Score } from "./take-score";

/** So many of so many, with the words that say of what. */
export interface Fraction extends Score {
  readonly nouns: readonly string[];
}

const OVER = /^(?: ([a-z][a-z' ]{1,40}?))? su (?=\d)/;
const SLASH = /^ ?\/ ?(?=\d)/;

/** A whole folded text as a fraction of something; nothing is a share of zero. */
export function readFraction(text: string): Fraction | undefined {
  const part = takeNumber(text);
  const over = part && (OVER.exec(part.rest) ?? SLASH.exec(part.rest));
  const whole = part && over ? takeNumber(part.rest.slice(over[0].length)) : undefined;
  if (!part || !whole || part.value < 0 || whole.value <= 0) return undefined;
  return withNouns({ value: part.value, outOf: whole.value }, over?.[1] ?? "", whole.rest.trim());
}

function withNouns(score: Score, between: string, behind: string): Fraction | undefined {
  const nouns = [between, behind].filter((words) => words !== "");
  return behind === "" || isNoun(behind) ? { ...score, nouns } : undefined;
}
