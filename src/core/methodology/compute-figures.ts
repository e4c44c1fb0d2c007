/** The figures of a whole plan: every indicator measured in the year of its table, or in the year asked for. */
import type { Indicator, Plan, PlanTable } from "../plan/model";
import { reportingDay } from "../plan/words/reporting-day";
import { printDate, type CalendarDate } from "../values/calendar";
import { rememberLast } from "../values/remember";
import { assess } from "./assess";
import type { Figure } from "./figure";
import { interimDay } from "./interim";
import type { Methodology } from "./methodology";

interface Choice {
  readonly methodology: Methodology;
  /** undefined takes each table's own plan year */
  readonly year: number | undefined;
  /** the day up to which results were gathered, where their heading does not say it */
  readonly asOf?: CalendarDate | undefined;
}

export function computeFigures(
  plan: Plan,
  dateSystem: 1900 | 1904,
  { methodology, year: chosen, asOf }: Choice,
): readonly Figure[] {
  return plan.tables.flatMap((table) => {
    const year = chosen ?? table.year;
    const situation = {
      year,
      dateSystem,
      methodology,
      interim: interimDay(dayOfResults(table, year) ?? asOf, year),
      outcomeOf: outcomesIn(table, year),
    };
    return table.indicators.map((indicator) => figureOf(indicator, situation));
  });
}

/** The day that the heading of the year's results names. */
function dayOfResults({ columns }: PlanTable, year: number | undefined): CalendarDate | undefined {
  const results = columns.filter(({ role }) => role === "result");
  const measured =
    results.find((column) => column.year === year) ?? results.find((column) => column.year === undefined);
  return measured && year !== undefined ? reportingDay(measured.heading.text, year) : undefined;
}

/** Where an indicator's result of the year stands, and where its figure belongs. */
type Outcome = Partial<Pick<Indicator, "result" | "achievement">>;

interface Situation {
  readonly year: number | undefined;
  readonly dateSystem: 1900 | 1904;
  readonly methodology: Methodology;
  /** undefined once the year is over */
  readonly interim: CalendarDate | undefined;
  readonly outcomeOf: (indicator: Indicator) => Outcome;
}

/** Results whose heading states the plan year say nothing of another one, and beside them is no place for its figures. */
function outcomesIn({ columns, year }: PlanTable, measured: number | undefined): Situation["outcomeOf"] {
  if (measured === year) return (indicator) => indicator;
  const isDated = columns.some(({ role, yearInHeading }) => role === "result" && yearInHeading);
  return (indicator) => indicator.otherYears.find((other) => other.year === measured) ?? (isDated ? {} : indicator);
}

const rememberFigure = rememberLast<Indicator, Figure>();

/** The very same figure again for an indicator that did not change. */
function figureOf(indicator: Indicator, situation: Situation): Figure {
  const { year, dateSystem, methodology, interim, outcomeOf } = situation;
  const outcome = outcomeOf(indicator);
  return rememberFigure(
    indicator,
    [year, dateSystem, methodology, interim && printDate(interim), outcome.result, outcome.achievement],
    () => measured(indicator, outcome, situation),
  );
}

function measured(
  indicator: Indicator,
  { result, achievement }: Outcome,
  { year, dateSystem, methodology, interim }: Situation,
): Figure {
  const target = indicator.targets.find((candidate) => candidate.year === year);
  const assessment = assess({
    reading: target?.reading ?? { kind: "blank" },
    result: result?.cell,
    baseline: indicator.baseline?.cell,
    year,
    dateSystem,
    methodology,
    asOf: interim,
  });
  return {
    ...assessment,
    sheet: indicator.sheet,
    of: indicator.at,
    at: achievement?.at,
    indicator,
    target,
    result,
    year,
    interim,
  };
}
