/** What rules ask of goals: direction, size, sameness. */
import type { Goal, QuantityGoal } from "../../target/goal";
import { isRead, type ReadTarget, type TargetReading } from "../../target/reading";
import { areComparable, isUnit } from "../../values/unit";
import { isUpward } from "../../values/comparator";

/** A goal that one number decides. */
export interface Measure {
  readonly value: number;
  /** undefined for exactly */
  readonly upward: boolean | undefined;
  readonly unit: string | undefined;
  readonly strict: boolean;
}

/** The number of a quantity or a score; undefined for any other goal. */
export function measureOf(goal: Goal): Measure | undefined {
  if (goal.kind !== "quantity" && goal.kind !== "score") return undefined;
  const { comparator, value } = goal;
  const unit = goal.kind === "quantity" ? goal.unit : `/${goal.outOf}`;
  return {
    value,
    unit,
    upward: isUpward(comparator),
    strict: comparator === "more-than" || comparator === "less-than",
  };
}

/** The text has a comparator of its own: none was supplied for it. */
export function statesDirection({ assumed }: ReadTarget): boolean {
  return assumed.every(({ id }) => !id.startsWith("direction-from-") && id !== "step-or-better");
}

/** The text or its number format says the unit. */
export function statesUnit({ assumed, goal }: ReadTarget): boolean {
  return goal.kind === "quantity" && goal.unit !== undefined && assumed.every(({ id }) => !id.startsWith("unit-from-"));
}

export function quantityOf(reading: TargetReading): QuantityGoal | undefined {
  return isRead(reading) && reading.goal.kind === "quantity" ? reading.goal : undefined;
}

/** Both measure the same sort of thing. */
export function sameUnit(left: Measure, right: Measure): boolean {
  return (
    left.unit === right.unit ||
    (!left.unit?.startsWith("/") && !right.unit?.startsWith("/") && areComparable(left.unit, right.unit))
  );
}

/** What is counted may be named or not: `3`, `3 N.` and `3 progetti` are one goal. */
function plainUnit(unit: string | undefined): string {
  return isUnit(unit) && unit !== "N." ? unit : "";
}

/** Equal for targets that ask for the same. */
export function goalKey(goal: Goal): string {
  if (goal.kind === "quantity" || goal.kind === "range") return JSON.stringify({ ...goal, unit: plainUnit(goal.unit) });
  return JSON.stringify(goal);
}

/** Whether a number asks for less than another one does. */
export function isLessAmbitious(later: Measure, earlier: Measure): boolean {
  if (later.upward === undefined || later.upward !== earlier.upward || !sameUnit(later, earlier)) return false;
  return later.upward ? later.value < earlier.value : later.value > earlier.value;
}

/** Whether a target asks for a number of these kinds, or may once it is there and can be read. */
export function mayBeNumber(reading: TargetReading, kinds: readonly Goal["kind"][]): boolean {
  if (isRead(reading)) return kinds.includes(reading.goal.kind);
  return reading.kind === "unread" ? reading.why === "no-form" : true;
}
