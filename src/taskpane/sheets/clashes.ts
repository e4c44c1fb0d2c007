/** Columns that were given the same role and the same year, where only one would be read. */
import type { ChosenRole } from "../../core/plan/correction";
import type { MappingColumn } from "../../core/plan/mapping-form";

export interface Clash {
  readonly role: ChosenRole;
  /** two or more, from left to right */
  readonly columns: readonly MappingColumn[];
}

/** Of a year there is one target and one result. */
const ONE_A_YEAR: readonly ChosenRole[] = ["target", "result"];

export function clashesIn(columns: readonly MappingColumn[]): Clash[] {
  return ONE_A_YEAR.flatMap((role) => {
    const own = columns.filter((column) => column.role === role);
    const years = [...new Set(own.map(({ year }) => year))];
    return years
      .map((year) => ({ role, columns: own.filter((column) => column.year === year) }))
      .filter((clash) => clash.columns.length > 1);
  });
}
