/** What the rest of a plan says about a table that is being corrected. */
import type { MappingForm } from "../../core/plan/mapping-form";
import type { Plan } from "../../core/plan/model";

/** How many other sheets have a table with these headings. */
export function othersLike({ tables }: Plan, { sheet, heading }: MappingForm): number {
  return new Set(
    tables
      .filter((table) => table.heading.checksum === heading.checksum && table.sheet !== sheet)
      .map((table) => table.sheet),
  ).size;
}

export const yearsOfPlan = ({ tables }: Plan): readonly number[] => [
  ...new Set(tables.flatMap(({ year }) => year ?? [])),
];
