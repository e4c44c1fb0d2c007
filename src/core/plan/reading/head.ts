/** A heading of a table: the columns it names, and the objective that stands in it where objectives head their indicators. */
import type { Position, RowSpan } from "../../grid/address";
import type { TableCorrection } from "../correction";
import { isFigure, type Entry } from "../lines";
import type { HeadingMark } from "../model";
import { fold } from "../../values/fold";
import { DEADLINE, NAMING } from "./naming-words";
import type { HeadingReading } from "../words/read-heading";

export interface HeadColumn {
  readonly column: number;
  /** last column under a merged or repeated heading */
  readonly lastColumn: number;
  readonly reading: HeadingReading;
  readonly text: string;
  readonly at: Position;
}

/** The cells of a line read as headings, where they can be. */
export interface HeadingCells {
  readonly columns: readonly HeadColumn[];
  /** texts that are no heading */
  readonly unknown: readonly Entry[];
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  /** columns of the first table that name what stands above the second one's indicators too */
  readonly shared: readonly number[];
}

export interface Head {
  /** index of its first and last line */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadColumn[];
  /** the objective that heads its own indicators: `1. Verso una P.A. … | valori 2020 | 2022 | 2023` */
  readonly owner: Entry | undefined;
  /** the columns it speaks for, when another table stands beside it */
  readonly bounds: Bounds | undefined;
}

/** A head as it was found in a sheet. */
export interface FoundHead extends Head {
  /** the texts of the heading, the owner's left out */
  readonly cells: readonly Entry[];
  readonly mark: HeadingMark;
  /** the user's decision about such a heading */
  readonly correction: TableCorrection | undefined;
}

/** The rows that a heading takes. */
export function headingRows({ cells, mark }: FoundHead): RowSpan {
  return { row: Math.min(...cells.map(({ at }) => at.row)), rows: mark.rows };
}

const OBJECTIVES = new Set(["objective", "strategic-objective", "operational-objective", "individual-objective"]);
const OUTCOMES = new Set(["target", "result", "achievement"]);
const MEASURE = /^misur[ae]\b/;
const SUPPORT = new Set(["result", "achievement", "weight", "unit", "algorithm", "baseline", "status"]);

const count = (columns: readonly HeadColumn[], test: (role: string) => boolean) =>
  columns.filter(({ reading }) => reading.strict && test(reading.role)).length;

/** Years that follow each other, up or down: 2022, 2023, 2024. */
function areConsecutive(years: readonly number[]): boolean {
  const sorted = [...new Set(years)].sort((left, right) => left - right);
  return sorted.length === years.length && (sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0) === sorted.length - 1;
}

/** Registers of risks and of the measures against them have indicators and targets of their own. */
export function namesRisks(columns: readonly HeadColumn[]): boolean {
  const indicator = columns.find(({ reading }) => reading.role === "indicator");
  return columns.some(
    (column) =>
      column.reading.role === "risk" ||
      (indicator !== undefined && column.column < indicator.column && MEASURE.test(fold(column.text))),
  );
}

const MEASURED = new Set(["result", "achievement", "weight", "baseline", "algorithm"]);

/** Indicators with a day by which they are due, or what they are called otherwise with what is expected of it and came of it. */
function provesByNames(columns: readonly HeadColumn[]): boolean {
  const named = (pattern: RegExp) => columns.some(({ text }) => pattern.test(fold(text)));
  const supported = count(columns, (role) => MEASURED.has(role) || role === "status") > 0;
  if (count(columns, (role) => role === "indicator") > 0) return named(DEADLINE) && supported;
  const isExpected = named(/^risultat[oi] attes/);
  if (isExpected && count(columns, (role) => OBJECTIVES.has(role)) > 0) return true;
  const targets = columns.filter(({ reading: { role, strict } }) => strict && role === "target");
  const years = new Set(targets.flatMap(({ reading: { year } }) => year ?? []));
  return targets.length > (isExpected ? 1 : 0) && named(NAMING) && (supported || (isExpected && years.size > 1));
}

/** Whether headings are those of a plan: indicators with what is expected of them, or objectives measured directly. */
export function provesPlan(columns: readonly HeadColumn[], unknown: readonly Entry[]): boolean {
  const strict = count(columns, () => true);
  // A figure among headings is a value beside its label.
  if (strict < 2 || unknown.length > strict || unknown.some(isFigure)) return false;
  const objectives = count(columns, (role) => OBJECTIVES.has(role));
  if (objectives === 0 && namesRisks(columns)) return false;
  const outcomes = count(columns, (role) => OUTCOMES.has(role));
  const years = count(columns, (role) => role === "year");
  if (provesByNames(columns)) return true;
  if (count(columns, (role) => role === "indicator") > 0)
    return outcomes > 0 || years > 0 || count(columns, (role) => role === "planned") > 0;
  return (
    objectives > 0 && count(columns, (role) => role === "target") > 0 && count(columns, (role) => SUPPORT.has(role)) > 0
  );
}

/** Whether headings beside an objective make its line the header of its indicators. */
export function provesOwner(columns: readonly HeadColumn[]): boolean {
  const measures = columns.filter(
    ({ reading }) =>
      reading.strict && (reading.role === "year" || reading.role === "baseline" || OUTCOMES.has(reading.role)),
  );
  const bare = measures.flatMap(({ reading }) =>
    reading.role === "year" && reading.year !== undefined ? [reading.year] : [],
  );
  const expects = measures.some(({ reading }) => reading.role === "year" || reading.role === "target");
  return (
    measures.length >= 2 && expects && areConsecutive(bare) && count(columns, (role) => role === "indicator") === 0
  );
}
