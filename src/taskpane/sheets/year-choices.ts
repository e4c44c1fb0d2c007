/** The years that a column may be given. */
import type { MappingForm } from "../../core/plan/mapping-form";

const AROUND = 3;
const YEAR = /(?:^|\D)(20\d\d)(?!\d)/g;

/** Years that the headings name or that the plan has, and a few around them. */
export function yearChoices({ columns }: MappingForm, planYears: readonly number[]): readonly number[] {
  const named = columns.flatMap(({ year, heading }) => [
    ...(year === undefined ? [] : [year]),
    ...[...(heading?.text ?? "").matchAll(YEAR)].map(([, digits]) => Number(digits)),
  ]);
  const known = [...planYears, ...named];
  if (known.length === 0) return [];
  const first = Math.min(...known) - AROUND;
  const last = Math.max(...known) + AROUND;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
