/** The cells of a line read as headings, where they can be. */
import { readHeading, type HeadingReading } from "../words/read-heading";
import { remembered } from "../../values/remember";
import type { Entry, Line } from "../lines";
import { kindByWords, namesObjective } from "../words/groupings";
import { readNumbering } from "../words/numbering";
import { settleExpectations } from "./expectations";
import { provesOwner, provesPlan, type Head, type HeadColumn, type HeadingCells } from "./head";
import { withShortYears } from "./short-years";

/** Roles of columns that hold texts; other headings are those of figures. */
export const TEXT_ROLES: ReadonlySet<string> = new Set([
  "indicator",
  "objective",
  "strategic-objective",
  "operational-objective",
  "programme",
  "area",
]);

const MOST_UNKNOWN = 3;
const SHORTEST_OWNER = 4;

/** Neighbours with the same words under text roles are one heading, taken apart and repeated. */
export function joinRepeated(columns: readonly HeadColumn[]): HeadColumn[] {
  const joined: HeadColumn[] = [];
  for (const column of columns) {
    const last = joined[joined.length - 1];
    const repeats = last !== undefined && last.text === column.text && last.lastColumn + 1 === column.column;
    if (repeats && TEXT_ROLES.has(column.reading.role))
      joined[joined.length - 1] = { ...last, lastColumn: column.lastColumn };
    else joined.push(column);
  }
  return joined;
}

/** Reads each text once; offices repeat the same few words down a column. */
export function rememberingReader(): typeof readHeading {
  const known = new Map<string, HeadingReading | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const reading = readHeading(text);
    known.set(text, reading);
    return reading;
  };
}

export function headingCells({ entries }: Line, read: typeof readHeading): HeadingCells {
  const columns: HeadColumn[] = [];
  const unknown: Entry[] = [];
  for (const entry of entries) {
    const reading = read(entry.text);
    const { at, lastColumn, text } = entry;
    if (reading) columns.push({ column: at.column, lastColumn, reading, text, at });
    else unknown.push(entry);
  }
  return withShortYears({ columns: joinRepeated(columns), unknown });
}

/** The text that heads its own indicators: numbered, or called an objective. */
export function ownerAmong(unknown: readonly Entry[]): Entry | undefined {
  return unknown.find(({ text, folded }) => {
    const numbering = readNumbering(text);
    if (numbering !== undefined && numbering.kind !== "indicator")
      return text.length > numbering.code.length + SHORTEST_OWNER;
    return namesObjective(folded) || (kindByWords(folded)?.endsWith("objective") ?? false);
  });
}

/** The heading that cells make; undefined when they prove no plan. */
export function headOf(cells: HeadingCells, first: number, last: number): Head | undefined {
  const proof = proofOf(cells);
  return proof && { ...proof, first, last, bounds: undefined };
}

/** What cells prove as a heading, wherever they stand. */
const proofOf = remembered(({ columns: named, unknown }: HeadingCells): Pick<Head, "columns" | "owner"> | undefined => {
  const columns = settleExpectations(named);
  if (provesPlan(columns, unknown)) return { columns, owner: undefined };
  const owner = ownerAmong(unknown);
  const isOwned = owner !== undefined && unknown.length <= MOST_UNKNOWN && provesOwner(columns);
  return isOwned ? { columns, owner } : undefined;
});
