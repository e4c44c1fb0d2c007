/** What every form that ends in a number with a comparator makes of it. */
import type { WrittenUnit } from "../values/unit";
import type { FormReading } from "./form";
import type { Comparator } from "./goal";
import { printThreshold } from "./print-quantity";
import type { Assumption } from "./reading";

interface Asked {
  readonly comparator: Comparator;
  /** in base units; a ratio when the unit is `%` */
  readonly value: number;
  readonly unit: string | undefined;
  readonly written?: WrittenUnit | undefined;
}

/** A quantity goal with its canonical form, which reprints the unit as it was written. */
export function quantityReading(
  { comparator, value, unit, written }: Asked,
  assumed: readonly Assumption[],
): FormReading {
  const as = written && { written };
  return {
    goal: { kind: "quantity", comparator, value, unit, ...as },
    canonical: printThreshold(comparator, value, { unit, ...as }),
    assumed,
  };
}
