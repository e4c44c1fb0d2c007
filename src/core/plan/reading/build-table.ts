/** Turns a table that was read, and its year, into the table of the plan. */
import { confidenceOfColumn, overall, proofsOf, USER_DECIDED } from "../confidence";
import { contentOf } from "../content";
import { familyOf } from "../layouts/layouts";
import type { ColumnRole, Indicator, PlanColumn, PlanTable } from "../model";
import { buildIndicator } from "./build-indicator";
import type { TableColumn } from "./table-columns";
import type { TableDraft } from "./draft";
import { yearColumns, type YearColumns } from "./year-columns";

interface Named {
  readonly role: ColumnRole;
  readonly column: number;
  readonly year: number | undefined;
  /** as it was claimed; undefined for a column that only its place names */
  readonly source: TableColumn | undefined;
}

function namedColumns({ columns }: TableDraft, years: YearColumns): Named[] {
  const text = columns.all.find(({ role }) => role === "indicator");
  const targets = years.targets.map(({ column, year }): Named => ({ role: "target", column: column.column, year, source: column }));
  const others = columns.all.flatMap((column): Named[] =>
    column.role === "indicator" || column.role === "target" || (text === undefined && column.column === columns.text)
      ? []
      : [{ role: column.role, column: column.column, year: column.year, source: column }],
  );
  const source = text ?? columns.all.find(({ column }) => column === columns.text);
  return [{ role: "indicator" as const, column: columns.text, year: undefined, source }, ...targets, ...others].sort((left, right) => left.column - right.column);
}

function planColumn(draft: TableDraft, indicators: readonly Indicator[], { role, column, year, source }: Named): PlanColumn {
  const { owner, correction } = draft.head;
  const unheaded = owner && column === draft.columns.text ? { at: owner.at, text: owner.text } : { at: { row: draft.firstRow, column }, text: "" };
  const heading = source?.heading ? { at: source.heading.at, text: source.heading.text } : unheaded;
  const yearInHeading = year !== undefined && source?.year === year;
  const sure = correction !== undefined || (source?.heading?.reading.strict ?? owner !== undefined);
  const content = contentOf(role, year, indicators);
  return { role, column, year, yearInHeading, heading, content, confidence: confidenceOfColumn(sure, content) };
}

/** Completes a table with its year; `proved` says whether the year was read or assumed. */
export function buildTable(draft: TableDraft, year: { readonly year: number | undefined; readonly proved: boolean }, dateSystem: 1900 | 1904): PlanTable {
  const { head } = draft;
  const years = yearColumns(draft, year.year);
  const indicators = draft.rows.map((row) => buildIndicator(draft, row, years, dateSystem));
  const columns = namedColumns(draft, years).map((named) => planColumn(draft, indicators, named));
  const spans = [...head.columns.map((column) => [column.column, column.lastColumn]), ...columns.map(({ column }) => [column, column])].flat();
  const left = Math.min(...spans);
  const proofs = head.correction ? [USER_DECIDED] : proofsOf({ draft, columns, indicators, yearProved: year.proved });
  return {
    sheet: draft.sheet.name,
    heading: { ...head.mark, cells: head.cells.map(({ at, text }) => ({ at, text })), decided: head.correction !== undefined },
    range: { row: draft.firstRow, column: left, rows: draft.lastRow - draft.firstRow + 1, columns: Math.max(...spans) - left + 1 },
    family: familyOf(draft).id,
    year: year.year,
    confidence: head.correction ? 1 : overall(proofs),
    proofs,
    columns,
    nodes: draft.nodes,
    indicators,
  };
}
