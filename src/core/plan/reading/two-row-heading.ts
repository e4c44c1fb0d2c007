/** Headings in two rows: `Target` over `2022 | 2023 | 2024`, `2022` over `Target | Risultato | %`. */
import type { Position } from "../../grid/address";
import type { Entry, Line } from "../lines";
import { rememberLast } from "../../values/remember";
import { readHeading, type HeadingReading } from "../words/read-heading";
import { headOf, joinRepeated, ownerAmong, TEXT_ROLES } from "./heading-cells";
import type { Head, HeadColumn, HeadingCells } from "./head";
import { withYearsBelow } from "./short-years";

export interface ReadLine extends HeadingCells {
  readonly line: Line;
}

const MEASURES: ReadonlySet<string> = new Set([
  "target",
  "result",
  "achievement",
  "baseline",
  "budget",
  "interim",
  "weight",
]);
/** `Valore` alone says nothing until a year stands below it. */
const FIGURES: ReadonlySet<string> = new Set([...MEASURES, "neutral"]);
/** `Valore` beside `Anno`, below `Baseline`. */
const VALUE = /\bvalor[ei]$/i;
/** A title over more columns than these is no group of them. */
const WIDEST_GROUP = 4;

/** The heading of a group over columns: the one merged above, or the last one to the left when only blanks lie between. */
function groupOver(upper: Line, lower: Line, column: number): Entry | undefined {
  const group = upper.entries.findLast(({ at }) => at.column <= column);
  if (group === undefined || group.lastColumn >= column) return group;
  return lower.entries.some(({ at }) => at.column === group.at.column) ? group : undefined;
}

/** A year under a group of figures takes the group's role. */
function dated(group: HeadingReading | undefined, own: HeadingReading, text: string): HeadingReading {
  const whole = readHeading(text);
  if (whole?.strict === true && whole.role !== "year") return whole;
  return group !== undefined && MEASURES.has(group.role) ? { ...group, strict: true } : own;
}

/** `Descrizione` under `Indicatore` is the indicator, `Valore` under `Baseline` the baseline; `Peso` or `Codice` there is the indicator's. */
function qualified(group: HeadingReading | undefined, own: HeadingReading, text: string): HeadingReading {
  if (group === undefined) return own;
  if (MEASURES.has(group.role) && own.role === "neutral" && VALUE.test(text)) return group;
  if (!TEXT_ROLES.has(group.role)) return own;
  const whole = readHeading(text);
  if (own.role === "neutral" && whole?.strict === true && whole.role === group.role)
    return { ...whole, secondary: false };
  return { ...own, of: own.of ?? group.of };
}

function isUnderFigures(upper: ReadLine, lower: ReadLine, column: number): boolean {
  const group = groupOver(upper.line, lower.line, column);
  return (
    group !== undefined &&
    upper.columns.some(({ at, reading }) => at.column === group.at.column && FIGURES.has(reading.role))
  );
}

/** What a heading under a group says: `2022` under `Target`, `Risultato` under `2022`, `%` under either. */
function combine(group: HeadingReading | undefined, own: HeadingReading, text: string): HeadingReading {
  const year = own.year ?? group?.year;
  const ordinal = own.ordinal ?? group?.ordinal;
  if (own.role === "year") return { ...dated(group, own, text), year, ordinal };
  if (own.role === "percent")
    return { ...own, role: group?.role === "weight" ? "weight" : "achievement", year, ordinal };
  return { ...qualified(group, own, text), year, ordinal };
}

const isWordless = ({ reading: { role } }: HeadColumn) => role === "year" || role === "percent";

/** A text under a heading of its own that is neither part of it nor its repetition: the first row of the body. */
function isStray(upper: ReadLine, lower: ReadLine, column: HeadColumn): boolean {
  const group = groupOver(upper.line, lower.line, column.column);
  if (group === undefined || group.text === column.text || !TEXT_ROLES.has(column.reading.role)) return false;
  // A word that only its group makes a heading is part of it.
  return readHeading(column.text) !== undefined;
}

/** Every cell of the lower row is a heading, but for one objective that heads its indicators. */
function isHeadingRow(upper: ReadLine, lower: ReadLine): boolean {
  const { columns, unknown } = lower;
  if (columns.length === 0 || unknown.length > 1 || !columns.every(({ reading }) => reading.strict)) return false;
  return (
    (unknown.length === 0 || ownerAmong(unknown) !== undefined) &&
    !columns.some((column) => isStray(upper, lower, column))
  );
}

/** `Strategico | Operativo` under `Obiettivi`: words that are headings only with the group's own before them. */
function namedByGroup(upper: ReadLine, lower: ReadLine): ReadLine {
  const parts = lower.unknown.flatMap((entry): HeadColumn[] => {
    const { at, lastColumn, text } = entry;
    const group = groupOver(upper.line, lower.line, at.column);
    const reading = group && readHeading(`${group.text} ${text}`);
    return reading?.strict === true && reading.role.endsWith("-objective")
      ? [{ column: at.column, lastColumn, reading, text, at }]
      : [];
  });
  if (parts.length === 0) return lower;
  const unknown = lower.unknown.filter(({ at }) => !parts.some(({ column }) => column === at.column));
  return { ...lower, columns: [...lower.columns, ...parts].sort((left, right) => left.column - right.column), unknown };
}

const rememberBelow = rememberLast<ReadLine, ReadLine>();

/** What a line says below another one; the very same again where neither changed. */
const readBelow = (upper: ReadLine, below: ReadLine): ReadLine =>
  rememberBelow(below, [upper], () =>
    namedByGroup(
      upper,
      withYearsBelow(below, (column) => isUnderFigures(upper, below, column)),
    ),
  );

/** Two rows as one heading. */
function combinedCells(upper: ReadLine, lower: ReadLine): HeadingCells {
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
    return (
      reading.role === "year" ||
      below.every((own) => own.text === text || (FIGURES.has(reading.role) && isWordless(own)))
    );
  });
}

/** The heading in a line and the one below it; undefined when they make none, or the lower one is complete without. */
export function twoRowHead(read: readonly ReadLine[], index: number): Head | undefined {
  const upper = read[index];
  const below = read[index + 1];
  if (!upper || !below || below.line.row !== upper.line.row + 1) return undefined;
  const group = upper.columns.find(({ reading }) => reading.strict);
  // Most lines are no heading: what stands below them is not read as one.
  if (group === undefined) return undefined;
  const lower = readBelow(upper, below);
  if (!isHeadingRow(upper, lower)) return undefined;
  if (upper.line.lone !== undefined && group.reading.role !== "year" && lower.line.entries.length > WIDEST_GROUP)
    return undefined;
  if (headOf(lower, index, index) !== undefined && !completes(upper, lower)) return undefined;
  return headOf(combinedCells(upper, lower), index, index + 1);
}
