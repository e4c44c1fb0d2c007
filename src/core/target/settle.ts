/** What a number without comparator or unit means: first what the algorithm says, then unit and heading, then the indicator's words. */
import type { Comparator } from "../values/comparator";
import { divide } from "../values/decimal";
import { fold } from "../values/fold";
import { areComparable, isTimeUnit, readScaledUnit, type WrittenUnit } from "../values/unit";
import { assumedDirection, assumedUnit, type Ground } from "./assumptions";
import { isLessBetter, isMoreTimeBetter, isShare } from "./direction";
import type { FormContext } from "./form";
import { inBase, type Quantity } from "./quantity";
import type { Assumption } from "./reading";

export interface SettledUnit {
  readonly unit: string | undefined;
  readonly written?: WrittenUnit | undefined;
  readonly assumed: readonly Assumption[];
}

type UnitGround = Exclude<Ground, "zero" | "default">;

interface UnitFound {
  readonly unit: string;
  readonly written?: WrittenUnit | undefined;
}

/** `Target (migliaia di €)`, `Target %` */
const IN_HEADING = /\(([^()]{1,30})\)/;

function headingUnit(heading: string): UnitFound | undefined {
  if (/%/.test(heading)) return { unit: "%" };
  const bracket = IN_HEADING.exec(fold(heading))?.[1];
  const found = bracket === undefined ? undefined : readScaledUnit(bracket);
  return found?.written ? found : undefined;
}

function unitGround({ source, stated }: FormContext): readonly [UnitFound, UnitGround] | undefined {
  const column = readScaledUnit(fold(source.unit));
  if (column !== undefined) return [column, "unit"];
  const heading = headingUnit(source.heading);
  if (heading) return [heading, "heading"];
  if (stated?.unit !== undefined) return [{ unit: stated.unit }, "algorithm"];
  if (isShare(source.algorithm)) return [{ unit: "%" }, "algorithm"];
  return isShare(source.indicator) ? [{ unit: "%" }, "indicator"] : undefined;
}

/** The unit of a number that has none of its own; a multiplier of its own (`50 mila`) stands before that of the column. */
export function settleUnit(context: FormContext, own?: WrittenUnit): SettledUnit {
  const [found, ground] = unitGround(context) ?? [];
  if (!found || ground === undefined) return { unit: undefined, written: own, assumed: [] };
  const { unit, written } = found;
  const isOwn = own !== undefined || written === undefined;
  return {
    unit,
    written: isOwn ? own : { ...written, isColumn: true },
    assumed: [assumedUnit(written?.text ?? unit, ground)],
  };
}

/** How a number with a unit of its own was written; where the unit column says the same, so is every plain number of the row. */
export function writtenIn({ source }: FormContext, { written }: Pick<Quantity, "written">): WrittenUnit | undefined {
  if (!written) return undefined;
  const column = readScaledUnit(fold(source.unit))?.written;
  return column?.factor === written.factor ? { ...written, isColumn: true } : written;
}

/**
 * The values that a plain number can mean under a unit. Under `%` a number above 1 is percent points, one below is a ratio or
 * less than one percent: both, unless the algorithm states the same target.
 */
export function valuesUnder({ unit, written }: SettledUnit, value: number, { stated }: FormContext): readonly number[] {
  if (written?.isColumn) return [inBase(value, unit, written)];
  return unit === "%" ? sharesUnder(value, stated) : [value];
}

/** Percent points, or a ratio that may be less than one percent. */
function sharesUnder(value: number, stated: FormContext["stated"]): readonly number[] {
  const points = divide(value, 100) ?? value;
  if (Math.abs(value) > 1 || value === 0) return [points];
  if (stated?.unit === "%" && stated.value === value) return [value];
  if (stated?.unit === "%" && stated.value === points) return [points];
  return [value, points];
}

function directionGround(value: number, unit: string | undefined, context: FormContext): readonly [Comparator, Ground] {
  const { source, stated } = context;
  if (stated && areComparable(stated.unit, unit)) return [stated.comparator, "algorithm"];
  // One text says what is measured; the other only how, so a word in either is enough.
  if (isLessBetter(source.indicator)) return ["at-most", "indicator"];
  if (isLessBetter(source.algorithm)) return ["at-most", "algorithm-words"];
  const isMoreTime = isMoreTimeBetter(`${source.indicator} ${source.algorithm}`);
  if (isTimeUnit(unit) && !isMoreTime) return ["at-most", "unit"];
  return value === 0 ? ["at-most", "zero"] : ["at-least", "default"];
}

/** The comparator of a number that has none. */
export function settleDirection(
  value: number,
  unit: string | undefined,
  context: FormContext,
): { readonly comparator: Comparator; readonly assumed: Assumption } {
  const [comparator, ground] = directionGround(value, unit, context);
  return { comparator, assumed: assumedDirection(comparator, ground) };
}
