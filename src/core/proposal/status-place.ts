/** Which status cell speaks of what was measured, where a table has one for each of several years. */
import type { Position } from "../grid/address";
import type { Figure } from "../methodology/figure";

/** The table's own, or that of the other year that was measured. */
export function statusPlace({ indicator, result, year }: Figure): Position | undefined {
  const status =
    result === indicator.result ? indicator.status : indicator.otherYears.find((other) => other.year === year)?.status;
  return status?.at;
}

/** Columns in which the statuses of figures stand; a mean belongs in the same ones. */
export function statusColumns(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(
    figures.flatMap((figure) => {
      const place = figure.at && statusPlace(figure);
      return place ? [columnKey(figure.sheet, place)] : [];
    }),
  );
}

export const columnKey = (sheet: string, { column }: Position) => `${sheet}!${column}`;
