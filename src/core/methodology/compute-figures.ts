/** The figures of a whole plan: every indicator measured in the year of its table, or in the year asked for. */
import { isBlank } from "../grid/cell";
import type { Indicator, Plan, PlanTable, YearTarget } from "../plan/model";
import { reportingDay } from "../plan/words/reporting-day";
import { daysInMonth, printDate, type CalendarDate } from "../values/calendar";
import { fold } from "../values/fold";
import { rememberLast } from "../values/remember";
import { answersByIndicator, findAnswers } from "./answers/find-answers";
import type { KeptAnswer } from "./answers/kept-answer";
import { assessIndicator } from "./assess-indicator";
import { NO_ANSWERS, type KnownAnswers } from "./doubt";
import type { Figure } from "./figure";
import { interimDay } from "./interim";
import type { About } from "./measure";
import type { Methodology } from "./methodology";

interface Choice {
  readonly methodology: Methodology;
  /** undefined takes each table's own plan year */
  readonly year: number | undefined;
  /** the day up to which results were gathered, where their heading does not say it */
  readonly asOf?: CalendarDate | undefined;
  /** what the user answered about doubtful figures; nothing when absent */
  readonly answers?: readonly KeptAnswer[] | undefined;
}

export function computeFigures(
  plan: Plan,
  dateSystem: 1900 | 1904,
  { methodology, year: chosen, asOf, answers = [] }: Choice,
): readonly Figure[] {
  const places = plan.tables.flatMap((table) => {
    const year = chosen ?? table.year;
    const ofTable = interimDay(dayOfResults(table, year) ?? asOf, year);
    const outcomeOf = outcomesIn(table, year);
    return table.indicators.map((indicator): Place => ({
      indicator,
      target: indicator.targets.find((candidate) => candidate.year === year),
      ...outcomeOf(indicator),
      year,
      interim: year === table.year && indicator.parts ? interimDay(dayOfParts(indicator, year) ?? asOf, year) : ofTable,
    }));
  });
  const known = answersByIndicator(findAnswers(answers, places, sheetsOf(plan)));
  return places.map((place) =>
    figureOf(place, { dateSystem, methodology, answers: known.get(place.indicator) ?? NO_ANSWERS }),
  );
}

function sheetsOf({ tables, ignored }: Plan): ReadonlySet<string> {
  return new Set([...tables, ...ignored].map(({ sheet }) => sheet));
}

/** The day that the heading of the year's results names. */
function dayOfResults({ columns }: PlanTable, year: number | undefined): CalendarDate | undefined {
  const results = columns.filter(({ role }) => role === "result");
  const measured =
    results.find((column) => column.year === year) ?? results.find((column) => column.year === undefined);
  return measured && year !== undefined ? reportingDay(measured.heading.text, year) : undefined;
}

/** The end of the last part of the year that was reported. */
function dayOfParts({ parts = [] }: Indicator, year: number | undefined): CalendarDate | undefined {
  const last = parts.findLast(({ cell }) => !isBlank(cell));
  if (!last || year === undefined) return undefined;
  return { year, month: last.lastMonth, day: daysInMonth(year, last.lastMonth) };
}

function aboutOf({ text, algorithm, unit }: Indicator): About {
  return { indicator: fold(text), algorithm: fold(algorithm?.text ?? ""), unit: fold(unit?.cell.text ?? "") };
}

/** Where an indicator's result of the year stands, and where its figure belongs. */
type Outcome = Pick<Indicator, "result" | "achievement">;

/** What of an indicator is measured, and where the figure belongs. */
interface Place extends Outcome {
  readonly indicator: Indicator;
  readonly target: YearTarget | undefined;
  readonly year: number | undefined;
  /** undefined once the year is over */
  readonly interim: CalendarDate | undefined;
}

interface Situation {
  readonly dateSystem: 1900 | 1904;
  readonly methodology: Methodology;
  readonly answers: KnownAnswers;
}

const NOWHERE: Outcome = { result: undefined, achievement: undefined };

/** Results whose heading states the plan year say nothing of another one, and beside them is no place for its figures. */
function outcomesIn({ columns, year }: PlanTable, measured: number | undefined): (indicator: Indicator) => Outcome {
  const own = ({ result, achievement }: Outcome): Outcome => ({ result, achievement });
  if (measured === year) return own;
  const isDated = columns.some(({ role, yearInHeading }) => role === "result" && yearInHeading);
  return (indicator) =>
    own(indicator.otherYears.find((other) => other.year === measured) ?? (isDated ? NOWHERE : indicator));
}

const rememberFigure = rememberLast<Indicator, Figure>();

/** The very same figure again for an indicator that did not change. */
function figureOf(place: Place, situation: Situation): Figure {
  const { indicator, year, interim, result, achievement } = place;
  const { dateSystem, methodology, answers } = situation;
  return rememberFigure(
    indicator,
    [year, dateSystem, methodology, interim && printDate(interim), result, achievement, JSON.stringify([...answers])],
    () => measured(place, situation),
  );
}

function measured(place: Place, { dateSystem, methodology, answers }: Situation): Figure {
  const { indicator, target, result, achievement, year, interim } = place;
  const isOwnYear = result === indicator.result;
  const assessment = assessIndicator(
    { indicator, target, isOwnYear },
    {
      reading: target?.reading ?? { kind: "blank" },
      result: result?.cell,
      baseline: indicator.baseline?.cell,
      year,
      dateSystem,
      methodology,
      asOf: interim,
      answers,
      about: aboutOf(indicator),
    },
  );
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
