/** The year that a table is the plan of, beside the one that the user chose to measure. */
import type { IndicatorInYear } from "../rule";

/** A target of a later year may be blank, or another than the algorithm says; a table that names no year is of the chosen one. */
export function isMeasuredInOwnYear({ table, year }: IndicatorInYear): boolean {
  return table.year === undefined || table.year === year;
}

/** What "the plan year" means in a sentence about the table. */
export function planYearOf({ table, year }: IndicatorInYear): number | undefined {
  return table.year ?? year;
}
