/** Stretches of time in hours and minutes: `1h 30m`, `1 ora e 45 minuti`, `2:30`. */
import type { Taken } from "./comparator";
import { divide, sum } from "./decimal";

const HOURS_AND_MINUTES =
  /^(\d{1,4}) ?(?:h\.?|ore|ora)(?:,? e)? ?(\d{1,2}) ?(?:m|min\.?|minuti|minuto|')(?![a-z0-9%])|^(\d{1,4})h([0-5]\d)(?![a-z0-9%])/;
const CLOCK = /^(\d{1,3}):([0-5]\d)(?![:\d])/;

/** Minutes at the front of a folded text. */
export function takeDuration(text: string): Taken<number> | undefined {
  const found = HOURS_AND_MINUTES.exec(text) ?? CLOCK.exec(text);
  if (!found) return undefined;
  const [all, hours = found[3], minutes = found[4]] = found;
  return { value: Number(hours) * 60 + Number(minutes), rest: text.slice(all.length) };
}

/** What `2:30` at the front of a text is when it is meant as minutes and seconds; in minutes. */
export function minutesAndSeconds(text: string): number | undefined {
  const found = CLOCK.exec(text);
  return found ? sum([Number(found[1]), divide(Number(found[2]), 60) ?? 0]) : undefined;
}
