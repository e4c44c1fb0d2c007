/** Decides what each column of a table holds, from its heading and, where that is not enough, from what stands below. */
import type { ColumnRole } from "../model";
import type { Line } from "../lines";
import { claimedColumns } from "./claims";
import { decidedColumns } from "./decided-columns";
import type { FoundHead, Head, HeadColumn } from "./head";
import { levelsOf, OBJECTIVE_ROLES } from "./levels";
import type { TableColumn, TableColumns } from "./table-columns";
import { columnSample, type ColumnSample } from "./sample";
import { settleDeadlines, settleNames } from "./named-by-content";
import { unnamedOf } from "./unnamed";
import { candidatesOf } from "./candidate";
import { columnOf, weighColumns } from "./weigh-columns";
import { TAKEN } from "./weighed";
import { settleWeights } from "./weights";

/** Roles of columns that name what stands above indicators. */
const GROUPINGS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...OBJECTIVE_ROLES, "area", "perspective"]);
/**
 * The column of the indicators under a heading: the named one, unless it holds figures and a neighbour
 * under the same heading, or without one, holds texts (weights in front, heading merged over both).
 */
function textColumn(heading: HeadColumn, head: Head, sample: ColumnSample): number {
  if (sample.isTextual(heading.column)) return heading.column;
  const named = head.columns
    .filter((other) => other !== heading && other.reading.role !== "neutral")
    .map(({ column }) => column);
  const before = Math.max(-1, ...named.filter((column) => column < heading.column));
  const after = Math.min(Number.MAX_SAFE_INTEGER, ...named.filter((column) => column > heading.column));
  const around = sample.columns.filter((column) => column > before && column < after && sample.isTextual(column));
  return around.sort((left, right) => sample.length(right) - sample.length(left))[0] ?? heading.column;
}

function unnamed(role: ColumnRole, column: number): TableColumn {
  return { role, column, year: undefined, ordinal: undefined, of: undefined, sure: false, heading: undefined };
}

/** Weights in front of the indicators and notes behind them, when no heading names them. */
function unnamedColumns(
  head: FoundHead,
  text: number,
  all: readonly TableColumn[],
  sample: ColumnSample,
): TableColumn[] {
  const headed = head.cells.flatMap(({ at, lastColumn }) => [at.column, lastColumn]);
  const taken = new Set([
    text,
    ...headed,
    ...head.columns.map(({ column }) => column),
    ...all.map(({ column }) => column),
  ]);
  const indicator = all.find(({ role }) => role === "indicator");
  const found: TableColumn[] = [];
  if (
    indicator !== undefined &&
    indicator.column !== text &&
    sample.isShare(indicator.column) &&
    !all.some(({ role }) => role === "weight")
  ) {
    found.push({ ...unnamed("weight", indicator.column), of: "indicator", heading: indicator.heading });
  }
  const notes = sample.columns.filter((column) => !taken.has(column) && sample.isProse(column));
  const note = notes[notes.length - 1];
  if (note !== undefined && !all.some(({ role }) => role === "note")) found.push(unnamed("note", note));
  return found;
}

/** Objectives whose heading stands over their number and their text are known by the text. */
function levelColumn({ column, heading }: TableColumn, head: Head, sample: ColumnSample): number {
  return heading === undefined ? column : textColumn(heading, head, sample);
}

/** `Area` alone is an office where it names offices, else the outermost grouping. */
function settleArea(column: TableColumn, sample: ColumnSample, all: readonly TableColumn[]): TableColumn {
  const isGrouping =
    column.role === "department" && !sample.isOrganisational(column.column) && !all.some(({ role }) => role === "area");
  return isGrouping ? { ...column, role: "area" } : column;
}

/** Assigns roles to the columns under a heading; `lines` are those below it. */
export function settleColumns(head: FoundHead, lines: readonly Line[], mixed: boolean): TableColumns | undefined {
  const { correction } = head;
  if (correction && correction.decision !== "no-plan")
    return decidedColumns(head, correction.decision.columns, lines, mixed);
  return recognisedColumns(head, lines, mixed);
}

/** The claimed columns with those that their contents make sure of; the others with figures are told. */
function withWeighed(head: FoundHead, claimed: readonly TableColumn[], lines: readonly Line[]) {
  const candidates = candidatesOf(head, claimed, lines);
  const weighed = weighColumns(candidates, claimed, lines);
  const taken = weighed.filter(({ weight }) => weight >= TAKEN).map(columnOf);
  const others = claimed.filter(({ column }) => !taken.some((one) => one.column === column));
  const found = [...others, ...taken].sort((left, right) => left.column - right.column);
  return { found, unnamed: unnamedOf(candidates, weighed, found) };
}

function recognisedColumns(head: FoundHead, lines: readonly Line[], mixed: boolean): TableColumns | undefined {
  const sample = columnSample(lines);
  const claimed = settleNames(settleDeadlines(claimedColumns(head, sample), head, lines), head, sample);
  const { found, unnamed } = withWeighed(head, claimed, lines);
  const named = found
    .map((column) => settleArea(column, sample, found))
    .map((column) => (GROUPINGS.has(column.role) ? { ...column, column: levelColumn(column, head, sample) } : column));
  const measured = OBJECTIVE_ROLES.flatMap((role) => named.filter((column) => column.role === role));
  const main = named.find(({ role }) => role === "indicator") ?? measured[0];
  const text = head.owner?.at.column ?? (main?.heading && textColumn(main.heading, head, sample));
  if (text === undefined) return undefined;
  const isMixed = mixed || (main?.heading?.reading.mixed ?? false);
  const everything = [...named, ...unnamedColumns(head, text, named, sample)];
  const levels = levelsOf(everything, isMixed, text);
  const all = settleWeights(everything, { levels, text }, lines);
  return {
    text,
    mixed: isMixed,
    all,
    levels,
    unnamed: unnamed.filter(({ column }) => !all.some((one) => one.column === column)),
  };
}
