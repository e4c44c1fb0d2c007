/** `40 su 50`, `40/50`, `40 pratiche su 50`: so many of so many, which is a share. */
import { takeNumber } from "../values/italian-number";
import { isNoun } from "./quantity";
import type { Score } from "./take-score";

const OVER = /^(?: ([a-z][a-z' ]{1,40}?))? su (?=\d)/;
const SLASH = /^ ?\/ ?(?=\d)/;

/** A whole folded text as a fraction of something; nothing is a share of zero. */
export function readFraction(text: string): Score | undefined {
  const part = takeNumber(text);
  const over = part && (OVER.exec(part.rest) ?? SLASH.exec(part.rest));
  const whole = part && over ? takeNumber(part.rest.slice(over[0].length)) : undefined;
  if (!part || !whole || part.value < 0 || whole.value <= 0) return undefined;
  const noun = whole.rest.trim();
  return noun === "" || isNoun(noun) ? { value: part.value, outOf: whole.value } : undefined;
}
