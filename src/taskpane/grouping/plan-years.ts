/** The years of a plan: those in force, and those that could be measured instead. */
import type { Analysis } from "../../core/pipeline";
import type { Plan, PlanTable } from "../../core/plan/model";

/** The years that the figures are about, in order. */
export function yearsInForce({ plan, settings }: Analysis): readonly number[] {
  if (settings.year !== undefined) return [settings.year];
  return distinct(plan.tables.flatMap(({ year }) => (year === undefined ? [] : [year])));
}

/** Years with a target column in a table that has a place for results of that year. */
export function measurableYears({ tables }: Plan): readonly number[] {
  return distinct(tables.flatMap(measurableYearsOf));
}

function measurableYearsOf({ columns, year: planYear }: PlanTable): readonly number[] {
  const resultYears = columns.flatMap(({ role, year }) => (role === "result" ? [year ?? planYear] : []));
  return columns.flatMap(({ role, year }) =>
    role === "target" && year !== undefined && resultYears.includes(year) ? [year] : [],
  );
}

function distinct(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((left, right) => left - right);
}
