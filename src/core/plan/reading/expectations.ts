/** Headings that name what is expected only because of what stands beside them: `Obiettivo 2025`, `Standard`. */
import { fold } from "../../values/fold";
import { settleActions } from "./actions";
import type { HeadColumn } from "./head";
import { OBJECTIVE_ROLES } from "./levels";

const EXPECTED: ReadonlySet<string> = new Set(["target", "year", "planned"]);
const OBJECTIVES: ReadonlySet<string> = new Set(OBJECTIVE_ROLES);

const withRole = (heading: HeadColumn, role: "target" | "neutral" | "achievement" | "result"): HeadColumn => ({
  ...heading,
  reading: { ...heading.reading, role },
});

/** `Standard` is a target below objectives only: charters of services set it beside indicators too. */
function settleStandards(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  if (columns.some(({ reading }) => OBJECTIVES.has(reading.role))) return columns;
  return columns.map((heading) =>
    heading.reading.role === "target" && /^standard\b/.test(fold(heading.text))
      ? withRole(heading, "neutral")
      : heading,
  );
}

/** `Indicatore | Obiettivo 2025`: to the right of the indicators, with a year or beside results, an objective is what is expected of them. */
function settleObjectives(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const indicator = columns.find(({ reading }) => reading.role === "indicator" && reading.strict && !reading.mixed);
  if (indicator === undefined || columns.some(({ reading }) => EXPECTED.has(reading.role))) return columns;
  const behind = columns.filter(({ column }) => column > indicator.column);
  const hasResults = behind.some(({ reading }) => reading.role === "result");
  const isExpected = ({ reading }: HeadColumn) =>
    reading.role === "objective" && reading.strict && !reading.secondary && (reading.year !== undefined || hasResults);
  return columns.map((heading) =>
    behind.includes(heading) && isExpected(heading) ? withRole(heading, "target") : heading,
  );
}

const INTERIM_TARGET = /^(?:target|valor[ei] (?:target|attes[oi])|traguardo)\b.*\bintermedi[oa]?\b/;
const PART_OF_YEAR = /mestr/;

/** `Target intermedio 2025 | Target finale 2027`: what is wanted at the end of a year on the way is that year's target, where it has no other. */
function settleStages(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const years = new Set(columns.flatMap(({ reading: { role, year } }) => (role === "target" ? [year] : [])));
  const isStage = ({ reading: { role, year }, text }: HeadColumn) =>
    role === "interim" &&
    year !== undefined &&
    !years.has(year) &&
    INTERIM_TARGET.test(fold(text)) &&
    !PART_OF_YEAR.test(fold(text));
  return columns.map((heading) => (isStage(heading) ? withRole(heading, "target") : heading));
}

/** `Target | Consuntivo | Performance`: behind the results, where nothing else is the percentage. */
function settlePerformance(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const result = columns.find(({ reading: { role } }) => role === "result");
  if (result === undefined || columns.some(({ reading: { role } }) => role === "achievement" || role === "percent"))
    return columns;
  return columns.map((heading) =>
    heading.column > result.column && fold(heading.text) === "performance" ? withRole(heading, "achievement") : heading,
  );
}

const DATED_PERFORMANCE = /^performance (?:19|20)\d{2}$/;

/** `Performance 2024 | Obiettivo 2025 | Performance 2025`: what came of each year, where nothing else is called a result. */
function settleDatedPerformance(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const has = (role: string) => columns.some(({ reading }) => reading.role === role);
  if (!has("indicator") || !has("target") || has("result")) return columns;
  return columns.map((heading) => (DATED_PERFORMANCE.test(fold(heading.text)) ? withRole(heading, "result") : heading));
}

/** The columns of a heading, each with what it means beside the others. */
export const settleExpectations = (columns: readonly HeadColumn[]): readonly HeadColumn[] =>
  settleActions(settlePerformance(settleDatedPerformance(settleStages(settleObjectives(settleStandards(columns))))));
