/** The columns of a table by what they hold, the plan year decided, from left to right. */
import type { ColumnRole } from "../model";
import type { TableDraft } from "./draft";
import type { TableColumn } from "./table-columns";
import type { YearColumns } from "./year-columns";

export interface NamedColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly year: number | undefined;
  /** as it was claimed; undefined for a column that only its place names */
  readonly source: TableColumn | undefined;
}

const isOwn = ({ targets }: YearColumns, column: number) => targets.some((target) => target.column.column === column);

/** Versions of a target, and figures of parts of a year, beside the columns of the year itself. */
export function namedColumns({ columns }: TableDraft, years: YearColumns): NamedColumn[] {
  const text = columns.all.find(({ role }) => role === "indicator");
  const targets = years.targets.map(({ column, year }): NamedColumn => ({
    role: "target",
    column: column.column,
    year,
    source: column,
  }));
  const named = new Set(columns.all.map(({ column }) => column));
  const beside = [
    ...years.targets.flatMap((target) =>
      [...target.versions, ...target.parts].map(({ column }) => ({ column, year: target.year })),
    ),
    ...years.parts.map(({ column }) => ({ column, year: column.year })),
  ].filter(({ column: { column, role } }) => !named.has(column) || (role === "target" && !isOwn(years, column)));
  const seen = new Set<number>();
  const more = beside.flatMap(({ column, year }): NamedColumn[] => {
    if (seen.has(column.column)) return [];
    seen.add(column.column);
    return [{ role: column.role, column: column.column, year, source: column }];
  });
  const others = columns.all.flatMap((column): NamedColumn[] =>
    column.role === "indicator" || column.role === "target" || (text === undefined && column.column === columns.text)
      ? []
      : [{ role: column.role, column: column.column, year: column.year, source: column }],
  );
  const source = text ?? columns.all.find(({ column }) => column === columns.text);
  return [
    { role: "indicator" as const, column: columns.text, year: undefined, source },
    ...targets,
    ...more,
    ...others,
  ].sort((left, right) => left.column - right.column);
}
