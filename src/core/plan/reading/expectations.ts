/** Headings that name what is expected only because of what stands beside them: `Obiettivo 2025`, `Standard`. */
import { fold } from "../../values/fold";
import type { HeadColumn } from "./head";
import { OBJECTIVE_ROLES } from "./levels";

const EXPECTED: ReadonlySet<string> = new Set(["target", "year", "planned"]);
const OBJECTIVES: ReadonlySet<string> = new Set(OBJECTIVE_ROLES);

const withRole = (heading: HeadColumn, role: "target" | "neutral"): HeadColumn => ({ ...heading, reading: { ...heading.reading, role } });

/** `Standard` is a target below objectives only: charters of services set it beside indicators too. */
function settleStandards(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  if (columns.some(({ reading }) => OBJECTIVES.has(reading.role))) return columns;
  return columns.map((heading) => (heading.reading.role === "target" && /^standard\b/.test(fold(heading.text)) ? withRole(heading, "neutral") : heading));
}

/** `Indicatore | Obiettivo 2025`: to the right of the indicators, with a year or beside results, an objective is what is expected of them. */
function settleObjectives(columns: readonly HeadColumn[]): readonly HeadColumn[] {
  const indicator = columns.find(({ reading }) => reading.role === "indicator" && reading.strict && !reading.mixed);
  if (indicator === undefined || columns.some(({ reading }) => EXPECTED.has(reading.role))) return columns;
  const behind = columns.filter(({ column }) => column > indicator.column);
  const hasResults = behind.some(({ reading }) => reading.role === "result");
  const isExpected = ({ reading }: HeadColumn) => reading.role === "objective" && reading.strict && !reading.secondary && (reading.year !== undefined || hasResults);
  return columns.map((heading) => (behind.includes(heading) && isExpected(heading) ? withRole(heading, "target") : heading));
}

/** The columns of a heading, each with what it means beside the others. */
export const settleExpectations = (columns: readonly HeadColumn[]): readonly HeadColumn[] => settleObjectives(settleStandards(columns));
