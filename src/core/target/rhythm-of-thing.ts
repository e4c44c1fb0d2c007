/** `1 report mensile`, `2 newsletter mensili`: so many in the year, or so many each time. */
import { multiply } from "../values/decimal";
import { fold } from "../values/fold";
import { timesAYear, withoutRhythm } from "../values/rhythm";
import { assumedYearly } from "./assumptions";
import { quantityReading } from "./quantity-reading";
import type { ReadTarget } from "./reading";

/** The reading, and beside it the count of the whole year where the rhythm of what is counted says another number. */
export function withYearlyCount(reading: ReadTarget): readonly ReadTarget[] {
  const { goal } = reading;
  if (goal.kind !== "quantity" || goal.unit === undefined || goal.value === 0) return [reading];
  const times = timesAYear(fold(goal.unit));
  if (times === undefined || times === 1 || times === goal.value) return [reading];
  const unit = withoutRhythm(goal.unit) || undefined;
  const yearly = quantityReading({ ...goal, value: multiply(goal.value, times), unit }, [
    ...reading.assumed,
    assumedYearly(times),
  ]);
  return [reading, { kind: reading.kind, ...yearly }];
}
