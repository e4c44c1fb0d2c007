/** Where the rows of a table end before the next heading: labels of a card, phases, months, a legend, signatures. */
import { isFigure, type Entry, type Line } from "../lines";
import { endsTable } from "../words/noise";
import { readHeading } from "../words/read-heading";
import { KIND_OF_LABEL, readCardLines } from "./card";
import type { Head } from "./head";

const MONTH = /^(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|[gfmalsond])[a-z]{0,7}\.?$/;
const FEWEST_MONTHS = 4;
const FEWEST_HEADINGS = 3;
const OUTCOMES: ReadonlySet<string> = new Set(["target", "year", "planned", "result"]);

/** `G | F | M | A`: the calendar of a plan of phases. */
const namesMonths = ({ entries }: Line) => entries.filter(({ folded }) => MONTH.test(folded)).length >= FEWEST_MONTHS;

/** Headings of something else. */
const isHeading = ({ entries }: Line) =>
  entries.length >= FEWEST_HEADINGS &&
  entries.every((entry) => !isFigure(entry) && readHeading(entry.text)?.strict === true);

/** `Obiettivo n. 2 | Ridurre i tempi`: the label of a level with its value. */
export const namesLevel = (line: Line) =>
  line.entries.length > 1 &&
  readCardLines(line).some(
    ({ role, value, label }) => KIND_OF_LABEL[role] !== undefined && value && label === line.entries[0],
  );

const isSigned = ({ entries }: Line) =>
  entries.every(({ folded }) => endsTable(folded) || /^(?:data|luogo|li)$/.test(folded));

const overColumn = ({ entries }: Line, column: number): Entry | undefined =>
  entries.find(({ at, lastColumn }) => at.column <= column && column <= lastColumn);

/** Whether what is expected, or what came of it, stands in its own cell. */
function fillsOutcome({ columns }: Head, line: Line): boolean {
  return columns.some(({ column, reading }) => {
    const entry = OUTCOMES.has(reading.role) ? overColumn(line, column) : undefined;
    return entry !== undefined && entry.at.column === column && /\d/.test(entry.text);
  });
}

/** Whether a line below a heading belongs to the table no more. */
export function endsBlock(head: Head, line: Line): boolean {
  const [first] = line.entries;
  if (first === undefined) return false;
  if (namesMonths(line) || isHeading(line)) return true;
  if (fillsOutcome(head, line)) return false;
  return isSigned(line) || endsTable(first.folded) || namesLevel(line);
}

/** Lines of a table, and what follows it. A row below the end that says what is expected shows that it was none. */
export function splitAtEnd(head: Head, lines: readonly Line[]): { body: readonly Line[]; tail: readonly Line[] } {
  const end = lines.findIndex((line) => endsBlock(head, line));
  if (end < 0 || lines.slice(end).some((line) => isRow(head, line))) return { body: lines, tail: [] };
  return { body: lines.slice(0, end), tail: lines.slice(end) };
}

function isRow(head: Head, line: Line): boolean {
  const indicator = head.columns.find(({ reading }) => reading.role === "indicator");
  const text = indicator && overColumn(line, indicator.column);
  return text !== undefined && !isFigure(text) && readHeading(text.text) === undefined && fillsOutcome(head, line);
}
