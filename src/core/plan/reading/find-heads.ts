/** Finds the headings of tables in one or two rows. */
import type { Position } from "../../grid/address";
import type { Entry, Line } from "../lines";
import { kindByWords, namesObjective } from "../words/groupings";
import { readNumbering } from "../words/numbering";
import { readHeading, type HeadingReading } from "../words/read-heading";
import { provesOwner, provesPlan, type Head, type HeadColumn } from "./head";
import { sideBySide } from "./side-by-side";

/** The cells of a line, read as headings where they can be. */
interface Cells {
  readonly columns: readonly HeadColumn[];
  /** texts that are no heading */
  readonly unknown: readonly Entry[];
}

interface ReadLine extends Cells {
  readonly line: Line;
}

const TEXT_ROLES = new Set(["indicator", "objective", "strategic-objective", "operational-objective", "programme", "area"]);

const columnOf = (entry: Entry, reading: HeadingReading): HeadColumn => ({
  column: entry.at.column,
  lastColumn: entry.lastColumn,
  reading,
  text: entry.text,
  at: entry.at,
});

/** Neighbours with the same words under text roles are one heading, taken apart and repeated. */
function joinRepeated(columns: readonly HeadColumn[]): HeadColumn[] {
  const joined: HeadColumn[] = [];
  for (const column of columns) {
    const last = joined[joined.length - 1];
    const repeats = last !== undefined && last.text === column.text && last.lastColumn + 1 === column.column;
    if (repeats && TEXT_ROLES.has(column.reading.role)) joined[joined.length - 1] = { ...last, lastColumn: column.lastColumn };
    else joined.push(column);
  }
  return joined;
}

type Reader = (text: string) => HeadingReading | undefined;

/** Reads each text once; offices repeat the same few words down a column. */
function rememberingReader(): Reader {
  const known = new Map<string, HeadingReading | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const reading = readHeading(text);
    known.set(text, reading);
    return reading;
  };
}

function cellsOf({ entries }: Line, read: Reader): Cells {
  const columns: HeadColumn[] = [];
  const unknown: Entry[] = [];
  for (const entry of entries) {
    const reading = read(entry.text);
    if (reading) columns.push(columnOf(entry, reading));
    else unknown.push(entry);
  }
  return { columns: joinRepeated(columns), unknown };
}

/** The text that heads its own indicators: numbered, or called an objective. */
function ownerAmong(unknown: readonly Entry[]): Entry | undefined {
  return unknown.find(({ text, folded }) => {
    const numbering = readNumbering(text);
    if (numbering !== undefined && numbering.kind !== "indicator") return text.length > numbering.code.length + 4;
    return namesObjective(folded) || (kindByWords(folded)?.endsWith("objective") ?? false);
  });
}

function headOf({ columns, unknown }: Cells, first: number, last: number): Head | undefined {
  if (provesPlan(columns, unknown)) return { first, last, columns, owner: undefined, bounds: undefined };
  const owner = ownerAmong(unknown);
  return owner !== undefined && unknown.length <= 3 && provesOwner(columns) ? { first, last, columns, owner, bounds: undefined } : undefined;
}

/** The heading of a group over columns: the one merged above, or the last one to the left when only blanks lie between. */
function groupOver(upper: Line, lower: Line, column: number): Entry | undefined {
  const above = upper.entries.filter(({ at }) => at.column <= column);
  const group = above[above.length - 1];
  if (group === undefined || group.lastColumn >= column) return group;
  return lower.entries.some(({ at }) => at.column === group.at.column) ? group : undefined;
}

const MEASURES = new Set(["target", "result", "achievement", "baseline", "budget", "interim", "weight"]);

/** What a heading under a group says: `2022` under `Target`, `Risultato` under `2022`, `%` under either. */
function combine(group: HeadingReading | undefined, own: HeadingReading, text: string): HeadingReading {
  const whole = own.role === "year" ? readHeading(text) : undefined;
  if (whole?.strict === true && whole.role !== "year") return whole;
  const year = own.year ?? group?.year;
  const ordinal = own.ordinal ?? group?.ordinal;
  if (own.role === "year" && group !== undefined && MEASURES.has(group.role)) return { ...group, year, ordinal, strict: true };
  if (own.role === "percent") return { ...own, role: group?.role === "weight" ? "weight" : "achievement", year, ordinal };
  return { ...own, year, ordinal };
}

const isWordless = ({ reading: { role } }: HeadColumn) => role === "year" || role === "percent";

/** A text under a heading of its own that is neither part of it nor its repetition: the first row of the body. */
function isStrayUnder(upper: ReadLine, lower: ReadLine, column: HeadColumn): boolean {
  const group = groupOver(upper.line, lower.line, column.column);
  return group !== undefined && group.text !== column.text && !isWordless(column) && !MEASURES.has(column.reading.role) && TEXT_ROLES.has(column.reading.role);
}

/** Two rows as one heading; undefined when the lower one is no row of headings. */
function combinedCells(upper: ReadLine, lower: ReadLine): Cells | undefined {
  if (lower.columns.length === 0 || lower.unknown.length > 1 || !lower.columns.every(({ reading }) => reading.strict)) return undefined;
  if (lower.unknown.length === 1 && ownerAmong(lower.unknown) === undefined) return undefined;
  if (lower.columns.some((column) => isStrayUnder(upper, lower, column))) return undefined;
  const covered = new Set<number>();
  const columns = lower.columns.map((column): HeadColumn => {
    const group = groupOver(upper.line, lower.line, column.column);
    if (group === undefined) return column;
    covered.add(group.at.column);
    const text = group.text === column.text ? column.text : `${group.text} ${column.text}`;
    const { reading } = upper.columns.find(({ at }) => at.column === group.at.column) ?? {};
    return { ...column, text, reading: combine(reading, column.reading, text) };
  });
  const isFree = ({ at }: { readonly at: Position }) => !covered.has(at.column);
  const all = [...columns, ...upper.columns.filter(isFree)].sort((left, right) => left.column - right.column);
  return { columns: joinRepeated(all), unknown: [...upper.unknown.filter(isFree), ...lower.unknown] };
}

/** Whether the line above a complete heading adds to it: groups of years or measures, further columns; a label with its value does not. */
function completes(upper: ReadLine, lower: ReadLine): boolean {
  if (upper.unknown.length > 0) return false;
  return upper.columns.every(({ column, lastColumn, reading, text }) => {
    const below = lower.columns.filter((own) => own.column >= column && own.column <= lastColumn);
    if (!reading.strict) return false;
    return reading.role === "year" || below.every((own) => own.text === text || (MEASURES.has(reading.role) && isWordless(own)));
  });
}

function twoRowHead(read: readonly ReadLine[], index: number): Head | undefined {
  const upper = read[index];
  const lower = read[index + 1];
  if (!upper || !lower || lower.line.row !== upper.line.row + 1) return undefined;
  const groups = upper.columns.filter(({ reading }) => reading.strict);
  const [group] = groups;
  if (group === undefined) return undefined;
  // A title over a complete heading is no group of columns.
  if (upper.line.lone !== undefined && group.reading.role !== "year" && lower.line.entries.length > 4) return undefined;
  if (headOf(lower, index, index) !== undefined && !completes(upper, lower)) return undefined;
  const cells = combinedCells(upper, lower);
  return cells && headOf(cells, index, index + 1);
}

function headAt(read: readonly ReadLine[], index: number): Head | undefined {
  const current = read[index];
  if (!current) return undefined;
  return twoRowHead(read, index) ?? (current.line.entries.length < 2 ? undefined : headOf(current, index, index));
}

/** All headings of a sheet, from top to bottom. */
export function findHeads(lines: readonly Line[]): Head[] {
  const reader = rememberingReader();
  const read = lines.map((line): ReadLine => ({ line, ...cellsOf(line, reader) }));
  const heads: Head[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const head = headAt(read, index);
    if (!head) continue;
    heads.push(...sideBySide(head));
    index = head.last;
  }
  return heads;
}
