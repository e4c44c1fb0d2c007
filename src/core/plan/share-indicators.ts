/** A plan that was recognised again keeps the parts of an edited indicator that still say the same: its result changes, its weight stays the very same. */
import { withEqualParts } from "../values/remember";
import type { Plan } from "./model";

/** @returns a plan equal to `now` */
export function shareIndicators(before: Plan, now: Plan): Plan {
  const tables = now.tables.map((table, index) => {
    const earlier = before.tables[index];
    if (earlier?.sheet !== table.sheet) return table;
    return { ...table, indicators: table.indicators.map((indicator, place) => withEqualParts(earlier.indicators[place], indicator)) };
  });
  return { ...now, tables };
}
