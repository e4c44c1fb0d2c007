/** The figures of a whole plan: every indicator measured in the year of its table, or in the year asked for. */
import type { Indicator, Plan } from "../plan/model";
import { assess } from "./assess";
import type { Figure } from "./figure";
import type { Methodology } from "./methodology";

interface Choice {
  readonly methodology: Methodology;
  /** undefined takes each table's own plan year */
  readonly year: number | undefined;
}

export function computeFigures(plan: Plan, dateSystem: 1900 | 1904, choice: Choice): readonly Figure[] {
  return plan.tables.flatMap((table) => {
    const year = choice.year ?? table.year;
    return table.indicators.map((indicator) => figureOf(indicator, year, dateSystem, choice.methodology));
  });
}

function figureOf(indicator: Indicator, year: number | undefined, dateSystem: 1900 | 1904, methodology: Methodology): Figure {
  const target = indicator.targets.find((candidate) => candidate.year === year);
  const assessment = assess({
    reading: target?.reading ?? { kind: "blank" },
    result: indicator.result?.cell,
    baseline: indicator.baseline?.cell,
    year,
    dateSystem,
    methodology,
  });
  return { ...assessment, sheet: indicator.sheet, of: indicator.at, at: indicator.achievement?.at, indicator, target, year };
}
