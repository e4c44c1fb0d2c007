/** Headed columns that have no role yet, with what stands in them. */
import type { Entry, Line } from "../lines";
import type { ColumnRole } from "../model";
import { fold } from "../../values/fold";
import { leaningsOf } from "../words/composed-heading";
import { readHeading } from "../words/read-heading";
import { stemsOf } from "../words/stems";
import { yearsIn } from "../words/years";
import { entriesIn, figureOf, isDay, isPercent, mostly } from "./column-values";
import type { FoundHead } from "./head";
import type { TableColumn } from "./table-columns";

/** A headed column that has no role. */
export interface Candidate {
  readonly heading: Entry;
  readonly column: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly leans: ReadonlySet<ColumnRole>;
}

/** Words of columns that are known and hold neither results nor percentages. */
const KNOWN_OTHERWISE: ReadonlySet<string> = new Set([
  "code",
  "budget",
  "office",
  "unit",
  "algorithm",
  "type",
  "source",
  "note",
  "interim",
  "risk",
  "department",
  "individual-objective",
  "weight",
]);
const PERIOD = /\b(?:i{1,3}|iv|[1-4]) ?°? ?(?:trim|sem|quad)|\btrimestr|\bsemestr|\bquadrimestr/;
const BOUND = /^(?:minim|massim|eccellenz|sogli|valore min|valore max)/;

function candidateOf(heading: Entry, lines: readonly Line[]): Candidate | undefined {
  const reading = readHeading(heading.text);
  if (reading !== undefined && KNOWN_OTHERWISE.has(reading.role)) return undefined;
  if (PERIOD.test(heading.folded) || BOUND.test(heading.folded)) return undefined;
  const leans = leaningsOf(stemsOf(heading.text));
  return { heading, column: heading.at.column, entries: entriesIn(lines, heading.at.column), leans };
}

/** The lowest heading of every column that has no role yet; a status that holds figures has none either. */
export function candidatesOf(head: FoundHead, claimed: readonly TableColumn[], lines: readonly Line[]): Candidate[] {
  const holdsFigures = (column: number) =>
    mostly(entriesIn(lines, column), (entry) => isDay(entry) || figureOf(entry) !== undefined);
  const isNoStatus = ({ role, column, heading }: TableColumn) =>
    role === "status" && /^(?:esit|stat)/.test(fold(heading?.text ?? "")) && holdsFigures(column);
  const taken = new Set(claimed.flatMap((one) => (isNoStatus(one) ? [] : [one.column])));
  const lowest = new Map(head.cells.map((entry) => [entry.at.column, entry]));
  const inside = ({ at: { column } }: Entry) =>
    !head.bounds || (column >= head.bounds.left && column <= head.bounds.right);
  return [...lowest.values()]
    .filter((entry) => inside(entry) && !taken.has(entry.at.column))
    .flatMap((entry) => candidateOf(entry, lines) ?? []);
}

/** Mostly percentages, or what may be some. */
export const isShareColumn = ({ entries }: Candidate) =>
  mostly(entries, (entry) => {
    const figure = figureOf(entry);
    return figure !== undefined && (isPercent(entry) || (figure >= 0 && figure <= 150));
  });

/** The only year that the heading names. */
export const yearOf = ({ heading }: Candidate): number | undefined => {
  const years = [...new Set(yearsIn(heading.folded))];
  return years.length === 1 ? years[0] : undefined;
};
