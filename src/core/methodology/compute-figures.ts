/** The figures of a whole plan: every indicator measured in the year of its table, or in the year asked for. */
import type { Indicator, Plan, PlanTable } from "../plan/model";
import { assess } from "./assess";
import type { Figure } from "./figure";
import type { Methodology } from "./methodology";

interface Choice {
  readonly methodology: Methodology;
  /** undefined takes each table's own plan year */
  readonly year: number | undefined;
}

export function computeFigures(plan: Plan, dateSystem: 1900 | 1904, { methodology, year: chosen }: Choice): readonly Figure[] {
  return plan.tables.flatMap((table) => {
    const year = chosen ?? table.year;
    const situation = { year, dateSystem, methodology, hasResults: !areOfAnotherYear(table, year) };
    return table.indicators.map((indicator) => figureOf(indicator, situation));
  });
}

interface Situation {
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly methodology: Methodology;
  /** whether the table's results, and its places for figures, are those of the year */
  readonly hasResults: boolean;
}

/** Results whose heading states the plan year say nothing of another one, and beside them is no place for its figures. */
function areOfAnotherYear({ columns, year }: PlanTable, measured: number | undefined): boolean {
  return measured !== year && columns.some(({ role, yearInHeading }) => role === "result" && yearInHeading);
}

function figureOf(indicator: Indicator, { year, dateSystem, methodology, hasResults }: Situation): Figure {
  const target = indicator.targets.find((candidate) => candidate.year === year);
  const assessment = assess({
    reading: target?.reading ?? { kind: "blank" },
    result: hasResults ? indicator.result?.cell : undefined,
    baseline: indicator.baseline?.cell,
    year,
    dateSystem,
    methodology,
  });
  const at = hasResults ? indicator.achievement?.at : undefined;
  return { ...assessment, sheet: indicator.sheet, of: indicator.at, at, indicator, target, year };
}
