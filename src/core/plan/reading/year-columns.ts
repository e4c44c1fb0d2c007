/** Which column holds the target of which year, and the plan year's result, achievement and baseline. */
import type { ColumnRole } from "../model";
import type { TableColumn } from "./table-columns";
import type { TableDraft } from "./draft";

/** A target's column with the year it stands for; undefined when nothing says one. */
export interface TargetColumn {
  readonly column: TableColumn;
  readonly year: number | undefined;
}

/** Columns of results of another year. */
export interface OutcomeColumns {
  readonly year: number;
  readonly result: TableColumn | undefined;
  readonly achievement: TableColumn | undefined;
  readonly status: TableColumn | undefined;
  readonly note: TableColumn | undefined;
}

export interface YearColumns {
  readonly targets: readonly TargetColumn[];
  readonly result: TableColumn | undefined;
  readonly achievement: TableColumn | undefined;
  readonly status: TableColumn | undefined;
  readonly note: TableColumn | undefined;
  readonly baseline: TableColumn | undefined;
  readonly others: readonly OutcomeColumns[];
}

export const ofRole = ({ columns }: TableDraft, role: ColumnRole) =>
  columns.all.filter((column) => column.role === role);

/**
 * The year of each target column: as written; by ordinal from the plan's first year; else the plan year,
 * or the year before the named ones where the plan year is among them.
 */
function targetColumns(draft: TableDraft, planYear: number | undefined): TargetColumn[] {
  const columns = ofRole(draft, "target");
  const byOrdinal = ({ ordinal }: TableColumn) =>
    planYear !== undefined && ordinal !== undefined ? planYear + ordinal - 1 : undefined;
  const said = columns.flatMap((column) => column.year ?? byOrdinal(column) ?? []);
  const taken = new Set<number | undefined>(columns.flatMap(({ year }) => year ?? []));
  return columns.flatMap((column): TargetColumn[] => {
    if (column.year !== undefined) return [{ column, year: column.year }];
    const isFree = said.length === 0 || (planYear !== undefined && !said.includes(planYear));
    const year = byOrdinal(column) ?? (isFree ? planYear : Math.min(...said) - 1);
    // Ordinals of a plan whose year is unknown stay apart though none has a year.
    if (taken.has(year) && (year !== undefined || column.ordinal === undefined)) return [];
    taken.add(year);
    return [{ column, year }];
  });
}

/** The column of the year; else the last one that names none. */
function ofYear(columns: readonly TableColumn[], year: number | undefined): TableColumn | undefined {
  const undated = columns.filter((column) => column.year === undefined);
  return columns.find((column) => column.year !== undefined && column.year === year) ?? undated[undated.length - 1];
}

/** The results of each other year that has a target. */
function otherYears(
  draft: TableDraft,
  targets: readonly TargetColumn[],
  planYear: number | undefined,
): OutcomeColumns[] {
  const dated = (role: ColumnRole, year: number) => ofRole(draft, role).find((column) => column.year === year);
  return targets.flatMap(({ year }): OutcomeColumns[] => {
    if (year === undefined || year === planYear) return [];
    const result = dated("result", year);
    const achievement = dated("achievement", year);
    return result || achievement
      ? [{ year, result, achievement, status: dated("status", year), note: dated("note", year) }]
      : [];
  });
}

/** Settles the columns of figures once the plan year is known: an earlier year's result, without a target, is a baseline. */
export function yearColumns(draft: TableDraft, year: number | undefined): YearColumns {
  const targets = targetColumns(draft, year);
  const years = new Set(targets.map((target) => target.year));
  const results = ofRole(draft, "result");
  const isEarlier = (column: TableColumn) =>
    column.year !== undefined && !years.has(column.year) && year !== undefined && column.year < year;
  return {
    targets,
    result: ofYear(
      results.filter((column) => !isEarlier(column)),
      year,
    ),
    achievement: ofYear(ofRole(draft, "achievement"), year),
    status: ofYear(ofRole(draft, "status"), year),
    note: ofYear(ofRole(draft, "note"), year),
    others: otherYears(draft, targets, year),
    baseline:
      ofYear(ofRole(draft, "baseline"), undefined) ?? ofRole(draft, "baseline").at(-1) ?? results.findLast(isEarlier),
  };
}
