/** A table's mapping as a form: every column with its heading, what it holds now, and what stands in it. */
import { cellAt, ownerOf, type Sheet } from "../grid/sheet";
import type { Position } from "../grid/address";
import type { ChosenColumn, ChosenRole, TableCorrection } from "./correction";
import { headingLines, markOf } from "./heading-mark";
import { linesOf, shownText, type Entry } from "./lines";
import type { HeadingMark, PlanColumn, PlanTable } from "./model";
import { isChoosable } from "./choosable-roles";
import { readHeading } from "./words/read-heading";

export interface MappingColumn extends ChosenColumn {
  /** undefined when the column has no heading */
  readonly heading: { readonly at: Position; readonly text: string } | undefined;
  /** what stands below, as shown */
  readonly samples: readonly string[];
}

export interface MappingForm {
  readonly sheet: string;
  readonly heading: HeadingMark;
  /** first cell of the heading */
  readonly at: Position;
  readonly columns: readonly MappingColumn[];
}

const SAMPLES = 3;
const SAMPLE_ROWS = 60;

/** The first different texts of a column below a row. */
function samplesBelow(sheet: Sheet, row: number, column: number, lastRow: number): string[] {
  const seen = new Set<string>();
  for (let at = row + 1; at <= Math.min(lastRow, row + SAMPLE_ROWS) && seen.size < SAMPLES; at += 1) {
    const text = shownText(cellAt(sheet, { row: at, column }));
    if (text !== "") seen.add(text);
  }
  return [...seen];
}

const textOf = (cells: readonly { readonly text: string }[]) => [...new Set(cells.map(({ text }) => text))].join(" ");

type Known = Pick<ChosenColumn, "role" | "year">;

interface Span {
  readonly mark: HeadingMark;
  readonly cells: readonly { readonly at: Position; readonly text: string }[];
  readonly left: number;
  readonly right: number;
  readonly lastRow: number;
  readonly known: (column: number, text: string) => Known;
}

function formOf(sheet: Sheet, { mark, cells, left, right, lastRow, known }: Span): MappingForm {
  const first = Math.min(...cells.map(({ at }) => at.column));
  const row = Math.min(...cells.map(({ at }) => at.row));
  const columns: MappingColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const own = cells.filter(({ at }) => at.column === column);
    const text = textOf(own);
    const { role, year } = known(column, text);
    const samples = samplesBelow(sheet, row + mark.rows - 1, column, lastRow);
    if (own.length === 0 && role === "none" && samples.length === 0) continue;
    const over = own[0]?.at ?? ownerOf(sheet, { row: row + mark.rows - 1, column });
    columns.push({
      offset: column - first,
      role,
      year,
      heading: own.length > 0 ? { at: over, text } : undefined,
      samples,
    });
  }
  return { sheet: sheet.name, heading: mark, at: { row, column: first }, columns };
}

/** Labels, each with its value beside it: one line of the form a label. */
function formOfLabels(sheet: Sheet, { heading, columns }: PlanTable): MappingForm {
  const [first] = heading.cells;
  return {
    sheet: sheet.name,
    heading: { checksum: heading.checksum, rows: 0 },
    at: first?.at ?? { row: 0, column: 0 },
    columns: heading.cells.map((cell, offset) => {
      const known = columns.find(({ heading: { at } }) => at.row === cell.at.row && at.column === cell.at.column);
      return { offset, ...(known ? knownOf(known) : roleOfHeading(cell.text)), heading: cell, samples: [] };
    }),
  };
}

/** A year that the heading does not say is left to the plan. */
function knownOf(column: PlanColumn | undefined): Known {
  return { role: column?.role ?? "none", year: column?.yearInHeading === true ? column.year : undefined };
}

function roleOfHeading(text: string): Known {
  const reading = readHeading(text);
  const role: ChosenRole =
    reading?.role === "year" ? "target" : reading && isChoosable(reading.role) ? reading.role : "none";
  return { role, year: role === "none" ? undefined : reading?.year };
}

/** The form of a table that was recognised, filled with what was recognised. */
export function formOfTable(sheet: Sheet, table: PlanTable): MappingForm {
  const { heading, range, columns } = table;
  if (heading.rows === 0) return formOfLabels(sheet, table);
  return formOf(sheet, {
    mark: { checksum: heading.checksum, rows: heading.rows },
    cells: heading.cells,
    left: range.column,
    right: range.column + range.columns - 1,
    lastRow: range.row + range.rows - 1,
    known: (column) => knownOf(columns.find((own) => own.column === column)),
  });
}

/** The form of a heading that the user points at, filled with what its words say; undefined where the row is empty. */
export function formOfRow(sheet: Sheet, row: number): MappingForm | undefined {
  const lines = linesOf(sheet);
  const index = lines.findIndex((line) => line.row === row);
  const cells = headingLines(lines, index, 1)?.flatMap(({ entries }): readonly Entry[] => entries);
  if (index < 0 || !cells || cells.length === 0 || !sheet.used) return undefined;
  const { used } = sheet;
  return formOf(sheet, {
    mark: markOf(cells),
    cells,
    left: used.column,
    right: used.column + used.columns - 1,
    lastRow: used.row + used.rows - 1,
    known: (_, text) => roleOfHeading(text),
  });
}

/** The decision that a form, as filled, stands for. */
export function correctionOfForm({ sheet, heading, columns }: MappingForm): TableCorrection {
  const chosen = columns.map(({ offset, role, year }) => ({ offset, role, year }));
  return { sheet, heading, decision: { columns: chosen } };
}
