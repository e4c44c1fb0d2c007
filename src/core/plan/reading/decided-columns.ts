/** The columns of a table as the user decided them, taken at their word. */
import type { ChosenColumn } from "../correction";
import { firstColumn } from "../heading-mark";
import type { Line } from "../lines";
import type { FoundHead, HeadColumn } from "./head";
import { levelsOf, OBJECTIVE_ROLES } from "./levels";
import type { TableColumn, TableColumns } from "./table-columns";
import { settleWeights } from "./weights";

/** What a heading says that the lexicon does not know: nothing, but its text is still shown. */
const UNKNOWN: HeadColumn["reading"] = {
  role: "neutral",
  year: undefined,
  ordinal: undefined,
  strict: true,
  mixed: false,
  of: undefined,
  secondary: false,
};

function headingOver({ columns, cells }: FoundHead, column: number): HeadColumn | undefined {
  const known = columns.find((heading) => heading.column <= column && column <= heading.lastColumn);
  const cell = cells.findLast(({ at, lastColumn }) => at.column <= column && column <= lastColumn);
  if (known) return { ...known, column, at: cell?.at ?? known.at };
  return cell && { column, lastColumn: cell.lastColumn, reading: UNKNOWN, text: cell.text, at: cell.at };
}

function decidedColumn(head: FoundHead, { offset, role, year }: ChosenColumn): TableColumn[] {
  if (role === "none") return [];
  const column = firstColumn(head.cells) + offset;
  const heading = headingOver(head, column);
  const ordinal = year === undefined ? heading?.reading.ordinal : undefined;
  const of = heading?.reading.of;
  const said = heading && {
    ...heading,
    reading: { ...heading.reading, role, year, ordinal, strict: true, secondary: false },
  };
  return [{ role, column, year, ordinal, of, sure: true, heading: said }];
}

/** Undefined when nothing says which column holds the indicators. */
export function decidedColumns(
  head: FoundHead,
  chosen: readonly ChosenColumn[],
  lines: readonly Line[],
  mixed: boolean,
): TableColumns | undefined {
  const all = chosen.flatMap((column) => decidedColumn(head, column));
  const measured = OBJECTIVE_ROLES.flatMap((role) => all.filter((column) => column.role === role));
  const main = all.find(({ role }) => role === "indicator") ?? measured[0];
  const text = main?.column ?? head.owner?.at.column;
  if (text === undefined) return undefined;
  const isMixed = mixed || (main?.heading?.reading.mixed ?? false);
  const levels = levelsOf(all, isMixed, text);
  return { text, mixed: isMixed, all: settleWeights(all, { levels, text }, lines), levels, unnamed: [] };
}
