/** `3,6/5`, `7 su 10`, `4 su scala 1-5`: a judgement with the top of its scale. */
import type { Taken } from "../values/comparator";
import { takeNumber } from "../values/italian-number";

/** Scales that questionnaires use; any other pair of numbers is a day or a fraction. */
const TOPS: readonly number[] = [3, 4, 5, 6, 7, 10, 30, 100];
const OVER =
  /^ ?(?:\/|su(?: scala| una scala)?(?: da)? ?(?:[01] ?(?:-|a) ?)?|\(scala (?:da )?[01] ?(?:-|a) ?) ?(\d{1,3})(?!\d|[.,/-]\d|[.,/-] \d)\)?/;

export interface Score {
  readonly value: number;
  readonly outOf: number;
}

/** A score at the front of a folded text. */
export function takeScore(text: string): Taken<Score> | undefined {
  const number = takeNumber(text);
  const over = number && OVER.exec(number.rest);
  if (!over) return undefined;
  const value = { value: number.value, outOf: Number(over[1]) };
  if (!TOPS.includes(value.outOf) || value.value < 0 || value.value > value.outOf) return undefined;
  return { value, rest: number.rest.slice(over[0].length) };
}
