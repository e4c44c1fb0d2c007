/**
 * New columns as Excel tables take them: a table that is cut through gets columns of its own, each with a heading of its
 * own in the table's heading row, and none of its cells is merged.
 */
import type { Area } from "../core/grid/address";
import type { ColumnAddition, NewColumn, NewHeading } from "../core/patch/column-addition";
import type { SheetTable } from "./read-tables";

/** @param tables all of the sheet */
export function fitIntoTables(addition: ColumnAddition, tables: readonly SheetTable[]): ColumnAddition {
  const cut = tables.filter(({ area }) => isInside(addition.column, area));
  if (cut.length === 0) return addition;
  const taken = cut.map(({ headings }) => new Set(headings.map(folded)));
  return {
    ...addition,
    columns: addition.columns.map((column) => {
      const headed = cut.reduce((rest, table, index) => withHeading(rest, table, taken[index] ?? new Set()), column);
      return { ...headed, headings: [...headed.headings].sort((left, right) => left.row - right.row) };
    }),
  };
}

/** Columns at the left edge of a table push it on, and those behind its last column stand beside it. */
const isInside = (column: number, area: Area) => column > area.column && column < area.column + area.columns;

const folded = (text: string) => text.toLowerCase();

/** @param taken what the table's columns are called; what this one is called is added */
function withHeading(column: NewColumn, { area, headings }: SheetTable, taken: Set<string>): NewColumn {
  const torn = column.merges.filter(({ row, rows }) => row < area.row + area.rows && row + rows > area.row);
  const rest = { ...column, merges: column.merges.filter((span) => !torn.includes(span)) };
  if (headings.length === 0) return rest;
  // A heading merged over several rows of headings goes down to the one that the table has.
  const isOwn = ({ row }: NewHeading) =>
    row === area.row || torn.some((span) => span.row === row && area.row < span.row + span.rows);
  const own = column.headings.find(isOwn);
  const text = own ? unique(own.text, taken) : numbered(taken);
  taken.add(folded(text));
  return { ...rest, headings: [...column.headings.filter((each) => !isOwn(each)), { row: area.row, text }] };
}

/** As Excel does it: a name that is taken gets the first number from 2 on. */
function unique(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(folded(name)); number += 1) name = `${wanted}${number}`;
  return name;
}

/** What Excel calls a column in Italian; written by us, so that taking back knows it. */
function numbered(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`colonna${number}`)) return `Colonna${number}`;
}
