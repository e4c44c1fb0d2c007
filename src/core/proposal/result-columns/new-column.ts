/** One new column: its headings, its look, its merged cells, as those of the target that it stands for. */
import type { Area, Position, RowSpan } from "../../grid/address";
import { cellAt, mergedAreaAt, type Sheet } from "../../grid/sheet";
import type { Look, NewColumn, NewHeading, NumberFormat } from "../../patch/column-addition";
import { resultHeading, type ResultRole } from "./result-roles";
import { bodySpans, joinRows, rowsOf } from "./row-spans";
import type { WantedColumns } from "./wanted-columns";

/** A table in which a new column stands; `at` is the column left of which nothing moves. */
export interface Situation {
  readonly sheet: Sheet;
  readonly wanted: readonly WantedColumns[];
  /** zero-based place of the first new column */
  readonly at: number;
}

/** In points: each heading and the longest status fit on one line in bold Calibri 11; a note is a sentence. */
const WIDTHS: Readonly<Record<Exclude<ResultRole, "result">, number>> = { achievement: 130, status: 124, note: 180 };
const NARROWEST_RESULT = 88;

const FORMATS: Readonly<Record<Exclude<ResultRole, "result">, string>> = {
  achievement: "0.00%",
  status: "General",
  note: "General",
};

export function newColumn(situation: Situation, role: ResultRole): NewColumn {
  const { sheet, wanted, at } = situation;
  const own = wanted.filter(({ roles }) => roles.includes(role));
  const headings = own.flatMap((table) =>
    table.table.headings.flatMap((span) => headingOf(situation, table, span, role)),
  );
  return {
    width: widthOf(sheet, wanted, role),
    headings: headings.map(({ heading }) => heading),
    looks: wanted.flatMap((table) => [...headingLooks(sheet, table, at), ...bodyLooks(sheet, table, at)]),
    formats: own.flatMap((table) => formatsOf(sheet, table, role)),
    merges: [
      ...headings.flatMap(({ span }) => (span.rows > 1 ? [span] : [])),
      ...wanted.flatMap((table) => tallCells(sheet, table)),
    ],
  };
}

interface PlacedHeading {
  readonly heading: NewHeading;
  readonly span: RowSpan;
}

/** The heading takes all rows of the table's headings but those over which a title runs across the new columns. */
function headingOf(
  { sheet, at }: Situation,
  { year }: WantedColumns,
  span: RowSpan,
  role: ResultRole,
): readonly PlacedHeading[] {
  const free = rowsOf(span).filter((row) => !runsAcross(mergedAreaAt(sheet, { row, column: at }), at));
  return joinRows(free)
    .slice(-1)
    .map((rest) => ({ heading: { row: rest.row, text: resultHeading(role, year) }, span: rest }));
}

const runsAcross = (area: Area | undefined, at: number) => area !== undefined && area.column < at;

function widthOf(sheet: Sheet, [first]: readonly WantedColumns[], role: ResultRole): number {
  if (role !== "result") return WIDTHS[role];
  return Math.max(NARROWEST_RESULT, (first && sheet.columnWidths.get(first.target.column.column)) ?? 0);
}

/** Excel gives inserted columns the look of their left neighbour; only another look has to be copied. */
function headingLooks(sheet: Sheet, { table, target }: WantedColumns, at: number): readonly Look[] {
  const { column, heading } = target.column;
  return table.headings.flatMap((span): readonly Look[] => {
    const like: Position = { row: span.row + heading.at.row - (table.headings[0]?.row ?? 0), column };
    if (isWide(mergedAreaAt(sheet, like))) return [];
    if (mergedAreaAt(sheet, { row: span.row, column })?.rows === span.rows)
      return column === at - 1 ? [] : [{ ...span, like: { row: span.row, column } }];
    return rowsOf(span)
      .filter((row) => row !== like.row || column !== at - 1)
      .map((row) => ({ row, rows: 1, like }));
  });
}

/** A part of cells merged to the right has no look of its own. */
const isWide = (area: Area | undefined) => area !== undefined && area.columns > 1;

function bodyLooks(
  sheet: Sheet,
  {
    table,
    target: {
      column: { column },
    },
  }: WantedColumns,
  at: number,
): readonly Look[] {
  if (column === at - 1) return [];
  const rows = bodySpans(table)
    .flatMap(rowsOf)
    .filter((row) => !isWide(mergedAreaAt(sheet, { row, column })));
  return joinRows(rows).map((span) => ({ ...span, like: { row: span.row, column } }));
}

/** Results are of the target's kind, and keep its format; a text format would turn figures into texts. */
function formatsOf(
  sheet: Sheet,
  {
    table,
    target: {
      column: { column },
    },
  }: WantedColumns,
  role: ResultRole,
): readonly NumberFormat[] {
  const spans = bodySpans(table);
  if (role !== "result") return spans.map((span) => ({ ...span, format: FORMATS[role] }));
  const texts = spans.flatMap(rowsOf).filter((row) => cellAt(sheet, { row, column }).format === "@");
  return joinRows(texts).map((span) => ({ ...span, format: "General" }));
}

/** Targets merged over several rows: so is what came of them. */
function tallCells(
  sheet: Sheet,
  {
    table,
    target: {
      column: { column },
    },
  }: WantedColumns,
): readonly RowSpan[] {
  return bodySpans(table)
    .flatMap(rowsOf)
    .flatMap((row): readonly RowSpan[] => {
      const area = mergedAreaAt(sheet, { row, column });
      return area && area.row === row && area.column === column && area.rows > 1 ? [{ row, rows: area.rows }] : [];
    });
}
